"""From a submitted draft to a live page: the machine, an expert, a colleague."""
