"""Who did what, when: a trail that only grows."""
