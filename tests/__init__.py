"""Makes `tests` a package, so that it comes before the one textstat leaves in site-packages."""
