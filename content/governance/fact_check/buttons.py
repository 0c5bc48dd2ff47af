"""Where does an editor find the fact checks of a page?"""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import Button

from content.governance.models import GovernedPage


def header_button(
    page: GovernedPage, user: AbstractBaseUser, view_name: str, next_url: str | None = None
) -> Iterator[Any]:
    """Yield the button in the menu at the top of the editor, for who may edit the page."""
    if view_name == "edit" and page.permissions_for_user(user).can_edit():
        address = reverse("governance:ask_fact_check", args=[page.pk])
        yield Button(_("Fact check"), address, icon_name="clipboard-list", priority=60)
