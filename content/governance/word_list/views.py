"""How does someone put a word on the list, and see beforehand what that does?"""

from typing import Any, ClassVar

from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, UpdatedAtColumn
from wagtail.admin.views.generic import CreateEditViewOptionalFeaturesMixin
from wagtail.snippets.views.snippets import CreateView, EditView, IndexView, SnippetViewSet

from a11y_checks.plain_language.text.house_terms import told_spellings
from content.governance.empty_list import TellsWhyEmpty
from content.governance.models import WordListEntry
from content.governance.word_list.words import uses_on_live_pages

SAVE = "seen-and-save"
BACK = "back-to-form"
MOST_SHOWN = 50


class SeenBeforeSaving(CreateEditViewOptionalFeaturesMixin):
    """A word takes effect only after someone saw what it does to the live pages.

    Autosave is off: a word that is half typed must not become law.
    """

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Prepare the view, without autosave."""
        super().setup(request, *args, **kwargs)
        self.autosave_enabled = False

    def form_valid(self, form: ModelForm) -> HttpResponse:
        """Show the effect first; save, or go back to the form with all that was typed."""
        if SAVE in self.request.POST:
            return super().form_valid(form)
        self.form = form
        if BACK in self.request.POST:
            return self.render_to_response(self.get_context_data(form=form))
        return render(self.request, "governance/word_effect.html", self._effect(form))

    def _effect(self, form: ModelForm) -> dict[str, Any]:
        entry = form.instance
        uses = list(uses_on_live_pages(entry.house_word)) if entry.active else []
        typed = self.request.POST.lists()
        return {
            "entry": entry,
            "uses": uses,
            "shown": uses[:MOST_SHOWN],
            "spellings": told_spellings(entry.house_word),
            "typed": [(name, value) for name, values in typed for value in values],
        }


class WordIndexView(TellsWhyEmpty, IndexView):
    """The words on the list, or why there are none."""

    nothing_yet = _(
        "You have no words of your own yet. The rules know many hard words already. Add a word "
        "that you do not want to read, or that is fine on your website."
    )


class CreateWordView(SeenBeforeSaving, CreateView):
    """Puts a word on the list."""


class EditWordView(SeenBeforeSaving, EditView):
    """Changes a word on the list, also back to an earlier version."""


class WordListViewSet(SnippetViewSet):
    """The word list has its own place in the menu, for those with a right to it."""

    model = WordListEntry
    icon = "list-ul"
    menu_label = _("Word list")
    menu_order = 310
    add_to_admin_menu = True
    index_view_class = WordIndexView
    index_results_template_name = "governance/list_results.html"
    add_view_class = CreateWordView
    edit_view_class = EditWordView
    copy_view_enabled = False
    inspect_view_enabled = True
    list_display: ClassVar = [
        "term",
        "effect",
        "replacement",
        BooleanColumn("active", label=_("In use"), sort_key="active"),
        UpdatedAtColumn(),
    ]
    list_filter: ClassVar = ["effect", "active"]
    search_fields: ClassVar = ["term", "replacement", "explanation"]
    search_backend_name = None
