"""The municipality's own list of words: what is on it, and what a new word does."""
