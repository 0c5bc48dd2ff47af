"""Page types, one per file."""
