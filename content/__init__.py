"""What editors make, and the gate it passes to go live."""
