"""How is work done for which nobody should have to wait?"""

try:
    from django.tasks import task  # Django 6
except ImportError:
    from django_tasks import task

__all__ = ["background"]

background = task(backend="background")
"""Makes a function into work for `manage.py db_worker --backend background`: call `.enqueue`."""
