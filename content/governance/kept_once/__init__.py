"""What is kept once and shown on many pages: who uses it, and what a change does to them."""
