"""A fault that may be live for a while: asked for, approved by a second person, and ended."""
