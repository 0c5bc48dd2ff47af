"""What do the accounts add to Wagtail's admin?"""

from collections.abc import Iterator

from django.contrib.auth import get_user_model
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest, HttpResponse
from django.urls import URLResolver, include, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail import hooks
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.widgets.button import Button

from content.accounts.admin_urls import urlpatterns
from content.accounts.keeping import keep
from content.accounts.second_factor import history
from content.accounts.second_factor.overview import MAY_RESET

hooks.register("register_log_actions", history.register)


@hooks.register("register_admin_urls")
def register_second_step() -> list[URLResolver]:
    """Add the addresses of the second step."""
    return [path("second-step/", include((urlpatterns, "second_factor")))]


@hooks.register("register_account_menu_item")
def sign_in_item(request: HttpRequest) -> dict[str, str]:
    """Lead from somebody's account to how they sign in."""
    return {
        "url": reverse("second_factor:overview"),
        "label": _("How you sign in"),
        "help_text": _("Your app for codes, your recovery codes, and where you are signed in."),
    }


@hooks.register("register_user_listing_buttons")
def reset_button(user: AbstractBaseUser, request_user: AbstractBaseUser) -> Iterator[Button]:
    """Let an administrator help somebody who lost both phone and recovery codes."""
    if request_user.has_perm(MAY_RESET) and user != request_user:
        url = reverse("second_factor:reset", args=[user.pk])
        yield Button(_("Take codes away"), url=url, icon_name="key", priority=40)


@hooks.register("before_delete_user")
def keep_one(request: HttpRequest, user: AbstractBaseUser) -> HttpResponse | None:
    """Let nobody delete an account that the evidence needs."""
    return keep(request, [user])


@hooks.register("before_bulk_action")
def keep_some(
    request: HttpRequest, action: str, users: list[AbstractBaseUser], view: View
) -> HttpResponse | None:
    """Let nobody delete accounts that the evidence needs, also not many at a time."""
    is_deletion = action == "delete" and view.model is get_user_model()
    return keep(request, users) if is_deletion else None


@hooks.register("insert_global_admin_css")
def sign_in_style() -> SafeString:
    """Give the pages of the second step their looks."""
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("admin/sign-in.css"))
