"""What does the statement on accessibility say, and is it in time?"""
