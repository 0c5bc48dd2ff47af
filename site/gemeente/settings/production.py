"""What is different where residents come?"""

import os

from django.core.exceptions import ImproperlyConfigured

from gemeente.settings.base import *  # noqa: F403 - settings files build on each other


def required(name: str, meaning: str) -> str:
    """Return the value of an environment variable. Raises ImproperlyConfigured without it."""
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"Set the environment variable {name}: {meaning}.")
    return value


SECRET_KEY = required("SECRET_KEY", "a random text of 50 characters or more that nobody knows")
ALLOWED_HOSTS = required("ALLOWED_HOSTS", "the site's host names, with commas between").split(",")
WAGTAILADMIN_BASE_URL = os.environ.get("ADMIN_BASE_URL", f"https://{ALLOWED_HOSTS[0]}")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000  # one year
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
# the web server in front must set this header itself and drop what a visitor sends
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
REQUIRE_SECOND_FACTOR = os.environ.get("REQUIRE_SECOND_FACTOR", "yes") != "no"

MIDDLEWARE.insert(2, "whitenoise.middleware.WhiteNoiseMiddleware")  # noqa: F405 - from base
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

CACHES["pages"] = {  # noqa: F405 - from base
    "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
    "LOCATION": VAR / "pages",  # noqa: F405 - from base
    "OPTIONS": {"MAX_ENTRIES": 20_000},
}

EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")
EMAIL_USE_TLS = EMAIL_HOST != "localhost"
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "587" if EMAIL_USE_TLS else "25"))
EMAIL_HOST_USER = os.environ.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_HOST_PASSWORD", "")
EMAIL_TIMEOUT = 10  # seconds: an editor waits for it
DEFAULT_FROM_EMAIL = os.environ.get("DEFAULT_FROM_EMAIL", f"webmaster@{ALLOWED_HOSTS[0]}")
