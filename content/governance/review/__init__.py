"""When does somebody look at a page again, and who?"""
