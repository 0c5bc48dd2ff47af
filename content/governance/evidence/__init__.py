"""Every judgement, for who has to trust it."""
