"""Which ways to sign in does the sign-in page offer?"""

from django import template
from django.conf import settings

from content.accounts.provider.client import is_configured

register = template.Library()


@register.simple_tag
def outside_sign_in() -> str:
    """Return the name of the municipality's own sign-in server; empty when there is none."""
    return settings.OIDC_NAME if is_configured() else ""


@register.simple_tag
def password_sign_in() -> bool:
    """Say whether people may sign in with a password of the site."""
    return bool(settings.PASSWORD_SIGN_IN)
