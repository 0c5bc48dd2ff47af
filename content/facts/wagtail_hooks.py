"""Where do editors find the facts?"""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from content.facts.fact_views import FactViewSet
from content.facts.models import ContactPoint
from content.facts.rich_text import register_fact_feature


class ContactPointViewSet(SnippetViewSet):
    """Contact points have their own place in the menu."""

    model = ContactPoint
    icon = "mail"
    menu_label = _("Contact points")
    menu_order = 300
    add_to_admin_menu = True
    list_display: ClassVar = ["name", "phone", "city"]


register_snippet(FactViewSet)
register_snippet(ContactPointViewSet)
hooks.register("register_rich_text_features", register_fact_feature)
