"""What is the same wherever the site runs?"""

from pathlib import Path
from typing import Any

import dj_database_url
from django.utils.translation import gettext_lazy as _

from gemeente.settings.environment import address, number, switch, text

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
CHECK_EXTERNAL_LINKS = switch("CHECK_EXTERNAL_LINKS", False)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# the municipality's own sign-in server (OpenID Connect); docs/accounts.md
OIDC_SERVER_URL = address("OIDC_SERVER_URL")
OIDC_CLIENT_ID = text("OIDC_CLIENT_ID")
OIDC_CLIENT_SECRET = text("OIDC_CLIENT_SECRET")
OIDC_NAME = text("OIDC_NAME") or _("your work account")
OIDC_SCOPE = text("OIDC_SCOPE", "openid profile email")
OIDC_GROUP_CLAIM = text("OIDC_GROUP_CLAIM", "groups")
OIDC_ROLES = text("OIDC_ROLES")  # group=role,group=role
PASSWORD_SIGN_IN = switch("PASSWORD_SIGN_IN", True)
REQUIRE_SECOND_FACTOR = False  # production asks for it
OTP_TOTP_ISSUER = text("SITE_NAME", "Gemeente Voorbeeldstad")

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    *(["django.contrib.auth.backends.ModelBackend"] if PASSWORD_SIGN_IN else []),
    "content.accounts.provider.backend.OutsideBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
# how many web servers in front of this one pass on the visitor's address
PROXY_COUNT = number("PROXY_COUNT", 0)
# days after which the texts of residents' feedback are emptied
FEEDBACK_DAYS = number("FEEDBACK_DAYS", 365)

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

AXES_FAILURE_LIMIT = 10
AXES_HANDLER = "content.accounts.guessing.GuessingHandler"
AXES_DISABLE_ACCESS_LOG = True  # who signed in from where: nobody needs to keep that
AXES_CLIENT_IP_CALLABLE = "content.governance.rate_limit.address_of"
AXES_COOLOFF_TIME = 1  # hour
AXES_LOCKOUT_TEMPLATE = "sign_in_locked.html"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", _("Dutch")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [ROOT / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_I18N = True
USE_TZ = True
WAGTAIL_I18N_ENABLED = True

THEME_CSS = text("THEME_CSS")  # address of a stylesheet with --basis-* design tokens
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"

WAGTAIL_SITE_NAME = text("SITE_NAME", "Gemeente Voorbeeldstad")
WAGTAIL_PAGE_MODEL = "governance.GovernedPage"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "content.governance.workflow.publishing.publish_approved"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = PASSWORD_SIGN_IN
WAGTAILADMIN_USER_LOGIN_FORM = "content.accounts.sign_in_form.SignInForm"
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "content.accounts.password_reset_form.AskForPasswordForm"  # noqa: S105 - the name of a class
AUDIT_PRIVATE_ADDRESSES = switch("AUDIT_PRIVATE_ADDRESSES", False)
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILIMAGES_IMAGE_MODEL = "media.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "content.media.picture_form.PictureForm"
WAGTAILDOCS_DOCUMENT_MODEL = "media.Download"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "content.media.download_form.DownloadForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024  # bytes
WAGTAILDOCS_EXTENSIONS = ["pdf", "csv"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_BLOCK_EMBEDDED_CONTENT = True
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
SEARCH_LOG_DAYS = number("SEARCH_LOG_DAYS", 400)  # days that questions are kept

DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # every block sends some; past this typed text is lost
X_FRAME_OPTIONS = "DENY"  # Wagtail itself allows a frame for its previews
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = number("SESSION_HOURS", 10) * 3600  # seconds: a working day
LOGIN_URL = "wagtailadmin_login"

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
