"""What is different on a developer's machine and in the demo?"""

from gemeente.settings.base import *  # noqa: F403 - settings files build on each other

DEBUG = True
SECRET_KEY = "only-for-development"  # noqa: S105 - the demo holds no real data
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
for chatty in (LOGGING["root"], LOGGING["loggers"]["content.trail"]):  # noqa: F405 - from base
    chatty["level"] = "WARNING"  # what load_demo prints must stay in sight
