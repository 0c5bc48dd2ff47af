"""A fact in a cell of a table."""

from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from content.facts.models import Fact
from content.facts.said import not_known
from content.facts.shelf import value_of


class FactBlock(SnippetChooserBlock):
    """Today's value of a fact, in the language of the page."""

    def __init__(self, **kwargs: Any) -> None:
        """Choose among the facts."""
        super().__init__(Fact, **kwargs)

    class Meta:
        label = _("Fact")

    def render_basic(self, value: Fact | None, context: Any = None) -> str:
        """Return the value, safe for a page; honest about a fact without one."""
        found = value_of(value.pk) if value else None
        return found.html if found else escape(not_known())
