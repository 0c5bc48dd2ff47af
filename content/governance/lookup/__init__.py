"""Pages for people who read them and change none: the auditor and the desk."""
