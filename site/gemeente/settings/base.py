"""What is the same wherever the site runs?"""

from pathlib import Path
from typing import Any

import dj_database_url
from django.utils.translation import gettext_lazy as _

from gemeente.settings.editing import *  # noqa: F403 - settings files build on each other
from gemeente.settings.environment import address, number, switch, text
from gemeente.settings.signing_in import *  # noqa: F403 - settings files build on each other

ROOT = Path(__file__).resolve().parents[3]
VAR = Path(text("VAR_DIR", str(ROOT / "var"))).absolute()

DEBUG = False
ALLOWED_HOSTS: list[str] = []
WAGTAILADMIN_BASE_URL = address("ADMIN_BASE_URL", "http://localhost:8000")

INSTALLED_APPS = [
    "content.governance",  # first: its publish_scheduled and templates take precedence
    "content.trail",
    "content.media",
    "content.links",
    "content.facts",
    "content.contact",
    "content.catalogue",
    "content.pages",
    "content.search",
    "content.audits",
    "content.accounts",
    "content.demo",
    "gemeente",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.contrib.redirects",
    "wagtail.contrib.sitemaps",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "gemeente.page_cache.middleware.PageCacheMiddleware",  # first: a kept page needs no other
    "django.middleware.security.SecurityMiddleware",
    "gemeente.browser_policy.BrowserPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "content.accounts.second_factor.middleware.SecondStepMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "content.governance.middleware.RefusalMiddleware",
    "content.governance.kept_once.deletion_view.InUseMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "gemeente.urls"
WSGI_APPLICATION = "gemeente.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "gemeente.context.looks",
            ],
        },
    }
]

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{VAR / 'gemeente.sqlite3'}", conn_max_age=600, conn_health_checks=True
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    VAR.mkdir(parents=True, exist_ok=True)  # SQLite makes the file, not its folder
    # WAL lets visitors read while an editor saves; IMMEDIATE makes writers wait, not fail
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
TASKS = {
    # Wagtail keeps its reference index and search index with this one: at once
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    # what takes seconds a page; `manage.py db_worker --backend background` does it
    "background": {"BACKEND": "django_tasks_db.DatabaseBackend"},
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# who we are in the national list of municipalities
MUNICIPALITY_URI = address(
    "MUNICIPALITY_URI", "http://standaarden.overheid.nl/owms/terms/Voorbeeldstad_(gemeente)"
)
CHECK_EXTERNAL_LINKS = switch("CHECK_EXTERNAL_LINKS", False)
AUDIT_PRIVATE_ADDRESSES = switch("AUDIT_PRIVATE_ADDRESSES", False)
# how many web servers in front of this one pass on the visitor's address
PROXY_COUNT = number("PROXY_COUNT", 0)
# days after which the texts of residents' feedback are emptied
FEEDBACK_DAYS = number("FEEDBACK_DAYS", 365)
SEARCH_LOG_DAYS = number("SEARCH_LOG_DAYS", 400)  # days that questions are kept

# kept pages: none, but for production; Redis or Memcached for more than one machine.
# counts: how often a visitor did something, in places enough that a flood pushes none out
CACHES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "pages": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
    "counts": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "counts",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
}
MAKE_PAGES_READY = False  # after a change, before a visitor asks: where pages are kept

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", _("Dutch")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
FORMAT_MODULE_PATH = "gemeente.formats"
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True
WAGTAIL_I18N_ENABLED = True
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "password.html"  # noqa: S105 - a template

THEME_CSS = text("THEME_CSS")  # address of a stylesheet with --basis-* design tokens
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"

DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # every block sends some; past this typed text is lost
X_FRAME_OPTIONS = "DENY"  # Wagtail itself allows a frame for its previews
SECURE_REFERRER_POLICY = "same-origin"

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"},
        "bare": {"format": "%(message)s"},
    },
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "line",
        },
        "trail": {
            "class": "logging.StreamHandler",
            "stream": "ext://sys.stdout",
            "formatter": "bare",
        },
    },
    "loggers": {
        **{name: {"level": "WARNING"} for name in ("axes", "django_tasks")},  # they chat
        "content.trail": {"handlers": ["trail"], "level": "INFO", "propagate": False},
    },
    "root": {"handlers": ["stdout"], "level": text("LOG_LEVEL", "INFO").upper()},
}
