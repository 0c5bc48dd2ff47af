"""The one app of the plain site."""
