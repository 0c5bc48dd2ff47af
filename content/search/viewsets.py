"""How do editors keep synonyms and best bets?"""

from typing import ClassVar

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet, SnippetViewSetGroup

from content.search.models import BestBet, Synonym


class CreateSynonymView(CreateView):
    """A new synonym; the report of questions fills in what people typed."""

    def get_initial_form_instance(self) -> Synonym:
        """Return an empty synonym with what the address tells."""
        told = self.request.GET
        language = told.get("language", settings.LANGUAGE_CODE)
        longest = Synonym._meta.get_field("typed").max_length
        return Synonym(typed=told.get("typed", "")[:longest], language=language[:10])


class SynonymViewSet(SnippetViewSet):
    """The list of synonyms."""

    model = Synonym
    icon = "glasses"
    add_view_class = CreateSynonymView
    copy_view_enabled = False
    list_display: ClassVar = ["typed", "means", "language"]
    list_filter: ClassVar = ["language"]
    search_fields: ClassVar = ["typed", "means"]
    search_backend_name = None


class BestBetViewSet(SnippetViewSet):
    """The list of best bets."""

    model = BestBet
    icon = "pick"
    copy_view_enabled = False
    list_display: ClassVar = ["query", "page", "language"]
    list_filter: ClassVar = ["language"]
    search_fields: ClassVar = ["query"]
    search_backend_name = None


class SearchGroup(SnippetViewSetGroup):
    """Search has its own place in the menu, for those with a right to it."""

    menu_label = _("Search words")
    menu_name = "search-words"
    menu_icon = "search"
    menu_order = 320
    items = (SynonymViewSet, BestBetViewSet)
