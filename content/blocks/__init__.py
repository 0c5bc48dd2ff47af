"""StreamField blocks, one per file."""
