"""The to-do board on the admin's first screen."""
