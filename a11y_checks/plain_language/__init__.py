"""The rule book for plain language: every file here is one rule."""
