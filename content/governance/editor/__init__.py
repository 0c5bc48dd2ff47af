"""What an editor sees of the gate, while writing and when publishing."""
