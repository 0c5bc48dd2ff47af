"""What is different while the tests run?"""

import tempfile
from pathlib import Path

from django import VERSION

from gemeente.settings.base import *  # noqa: F403 - settings files build on each other

SECRET_KEY = "only-for-tests"  # noqa: S105 - the tests hold no real data
ALLOWED_HOSTS = ["*"]
uploads = tempfile.TemporaryDirectory(prefix="gemeente-media-", ignore_cleanup_errors=True)
MEDIA_ROOT = Path(uploads.name)
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405 - from base
    # a file, as in production: every thread of the tested server has a connection of its own
    database = tempfile.TemporaryDirectory(prefix="gemeente-database-", ignore_cleanup_errors=True)
    DATABASES["default"]["TEST"] = {"NAME": f"{database.name}/db"}  # noqa: F405 - from base
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
AXES_ENABLED = False
for chatty in (LOGGING["root"], LOGGING["loggers"]["content.trail"]):  # noqa: F405 - from base
    chatty["level"] = "WARNING"
TASKS["background"]["BACKEND"] = (  # noqa: F405 - from base
    "django.tasks.backends.immediate.ImmediateBackend"
    if VERSION >= (6,)
    else "django_tasks.backends.immediate.ImmediateBackend"
)
