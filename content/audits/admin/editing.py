"""Has somebody any use for a link to the editor of a page?"""

from django.http import HttpRequest
from wagtail.permissions import page_permission_policy


def may_edit(request: HttpRequest) -> bool:
    """Return whether this person may change pages at all; the editor itself asks which."""
    return bool(page_permission_policy.user_has_permission(request.user, "change"))
