"""What residents tell us about the site."""
