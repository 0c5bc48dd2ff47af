"""The rule book for WCAG that needs no browser: every file here is one rule."""
