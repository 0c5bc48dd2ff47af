"""What do findings on many pages have in common, and who solves them?"""
