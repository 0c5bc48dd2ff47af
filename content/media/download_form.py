"""What do editors fill in for a document, and which document is refused?"""

from typing import Any

from django.forms import Select
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser
from wagtail.documents.forms import BaseDocumentForm

from content.governance.kept_once.used_by import live_pages
from content.media.document_file import FATAL, Fault, faults_of

TOLD = {
    Fault.UNREADABLE: _("We cannot open this file. Save it again and upload the new file."),
    Fault.LOCKED: _("This file has a lock or a password. Save it without one and upload it again."),
    Fault.UNTAGGED: _("The PDF has no tags, so a screen reader cannot read it in the right order."),
    Fault.NO_LANGUAGE: _("The PDF does not say in which language it is."),
    Fault.NO_TITLE: _("The PDF has no title."),
}
WHAT_TO_DO = _(
    "Save it from your word processor as a PDF for everyone (PDF/UA), with a title and a "
    "language. Or choose the page with the same text."
)
KEPT = _("Not everyone can read this document. Choose the page with the same text.")
NOT_ONLINE = _("Visitors cannot open this page yet. Publish it first, or choose another one.")


class DownloadForm(BaseDocumentForm):
    """Looks into the file before it is stored."""

    class Meta(BaseDocumentForm.Meta):
        widgets = BaseDocumentForm.Meta.widgets | {"same_text": AdminPageChooser}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" not in self.fields:
            self._choose_from_list()
        if self._is_kept_upload:
            self.fields["same_text"].help_text = KEPT

    def clean(self) -> dict[str, Any]:
        """Add an error beside the file nobody can open, or beside the page that is missing."""
        cleaned = super().clean()
        if "file" in self.errors:
            return cleaned
        faults = self._faults(cleaned)
        told = [TOLD[fault] for fault in faults]
        page = cleaned.get("same_text")
        if FATAL & set(faults):
            self.add_error("file", told)
        elif page is not None and not page.live:
            self.add_error("same_text", NOT_ONLINE)
        elif faults and page is None:
            self.add_error("same_text", [*told, WHAT_TO_DO])
        elif self._is_kept_upload and page is None:
            self.add_error("same_text", KEPT)
        return cleaned

    @property
    def _is_kept_upload(self) -> bool:
        """Whether Wagtail kept a file it could not take without this form (many at once)."""
        return "file" not in self.fields and self.instance.pk is None

    def _choose_from_list(self) -> None:
        """Offer a plain list: the form arrives later, and its script may not run (our CSP)."""
        field = self.fields["same_text"]
        field.queryset = live_pages()
        field.widget = Select(choices=field.choices)

    def _faults(self, cleaned: dict[str, Any]) -> list[Fault]:
        if "file" in self.changed_data and cleaned.get("file"):
            file = cleaned["file"]
            found = list(faults_of(file, file.name))
            file.seek(0)
            return found
        return [Fault(name) for name in self.instance.faults]
