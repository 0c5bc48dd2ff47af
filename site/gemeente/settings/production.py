"""What is different where residents come?"""

from gemeente.settings.base import *  # noqa: F403 - settings files build on each other
from gemeente.settings.environment import address, hosts, number, secret, switch, text

SECRET_KEY = secret(
    "SECRET_KEY", "a random text of 50 characters or more that nobody knows", shortest=50
)
ALLOWED_HOSTS = hosts("ALLOWED_HOSTS", "the site's host names, with commas between")
WAGTAILADMIN_BASE_URL = address("ADMIN_BASE_URL", f"https://{ALLOWED_HOSTS[0]}")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS]

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000  # one year
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
# the web server in front must set this header itself and drop what a visitor sends
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
REQUIRE_SECOND_FACTOR = switch("REQUIRE_SECOND_FACTOR", True)

MIDDLEWARE.insert(2, "whitenoise.middleware.WhiteNoiseMiddleware")  # noqa: F405 - from base
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

CACHES["pages"] = {  # noqa: F405 - from base
    "BACKEND": "gemeente.page_cache.page_files.PageFiles",
    "LOCATION": VAR / "pages",  # noqa: F405 - from base
    "OPTIONS": {"MAX_ENTRIES": 20_000},
}
MAKE_PAGES_READY = True

EMAIL_HOST = text("EMAIL_HOST", "localhost")
EMAIL_USE_TLS = EMAIL_HOST != "localhost"
EMAIL_PORT = number("EMAIL_PORT", 587 if EMAIL_USE_TLS else 25)
EMAIL_HOST_USER = text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = text("EMAIL_HOST_PASSWORD")
EMAIL_TIMEOUT = 10  # seconds: an editor waits for it
DEFAULT_FROM_EMAIL = text("DEFAULT_FROM_EMAIL", f"webmaster@{ALLOWED_HOSTS[0]}")
