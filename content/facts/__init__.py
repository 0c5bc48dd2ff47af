"""What is kept once and shown everywhere."""
