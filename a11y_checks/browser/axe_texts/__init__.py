"""What do we tell a writer about each rule of axe? Every file here is a table of texts."""
