"""What machines learn from the site: search engines, catalogues and other programs."""
