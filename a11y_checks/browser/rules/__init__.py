"""Which rules of our own need a browser? One file is one rule; nothing to register."""
