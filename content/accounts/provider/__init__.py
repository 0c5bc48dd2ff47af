"""Signing in at the municipality's own server (OpenID Connect)."""
