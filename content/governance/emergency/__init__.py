"""A message that cannot wait, on every page within two minutes."""
