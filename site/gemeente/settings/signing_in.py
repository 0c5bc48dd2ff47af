"""How do people sign in, and what stops who guesses?"""

from django.utils.translation import gettext_lazy as _

from gemeente.settings.environment import address, number, switch, text

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
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False  # an address tells who is a second person
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = PASSWORD_SIGN_IN
WAGTAILADMIN_USER_LOGIN_FORM = "content.accounts.sign_in_form.SignInForm"
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "content.accounts.password_reset_form.AskForPasswordForm"  # noqa: S105 - the name of a class

AXES_FAILURE_LIMIT = 10
AXES_HANDLER = "content.accounts.guessing.GuessingHandler"
AXES_DISABLE_ACCESS_LOG = True  # who signed in from where: nobody needs to keep that
AXES_CLIENT_IP_CALLABLE = "content.governance.rate_limit.address_of"
AXES_COOLOFF_TIME = 1  # hour
AXES_LOCKOUT_TEMPLATE = "sign_in_locked.html"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = number("SESSION_HOURS", 10) * 3600  # seconds: a working day
LOGIN_URL = "wagtailadmin_login"
