"""The example municipality."""
