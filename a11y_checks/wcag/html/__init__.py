"""Tools the WCAG rules share: one walk, roles, accessible names, visibility, excerpts."""
