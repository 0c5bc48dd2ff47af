"""In which forms do other programs read the results of a run?"""
