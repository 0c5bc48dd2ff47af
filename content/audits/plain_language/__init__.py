"""How easy to read is the whole website, and what makes it hard?"""
