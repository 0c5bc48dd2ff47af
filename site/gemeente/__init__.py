"""The Django project: settings, urls, templates and styles. Wiring and looks only."""
