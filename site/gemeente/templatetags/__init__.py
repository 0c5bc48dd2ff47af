"""Template tags of the residents' site."""
