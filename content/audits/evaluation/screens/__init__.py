"""Which screens does an evaluation have?"""
