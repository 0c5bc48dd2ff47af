"""Settings, one file per place where the site runs."""
