"""What does search add to Wagtail's admin?"""

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from content.governance.menu import PermittedMenuItem
from content.search.report import VIEW, questions
from content.search.viewsets import SearchGroup

register_snippet(SearchGroup)


@hooks.register("register_admin_urls")
def register_search_urls() -> list[URLPattern]:
    """Add the address of the report."""
    return [path("reports/search-questions/", questions, name="search_questions")]


@hooks.register("register_reports_menu_item")
def questions_menu_item() -> MenuItem:
    """Show the report among the others."""
    return PermittedMenuItem(
        _("What people search for"),
        reverse_lazy("search_questions"),
        icon_name="search",
        right=VIEW,
    )
