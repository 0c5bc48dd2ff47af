"""Links to other sites, and whether they still work."""
