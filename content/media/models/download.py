"""Which document can visitors get, and can everyone read it?"""

import re
from typing import Any

from django.conf import settings
from django.db import models
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from content.governance.kept_once.shared import shared
from content.media.document_file import faults_of


@shared
class Download(AbstractDocument):
    """A document: readable for everyone, or with a page that says the same."""

    same_text = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        verbose_name=_("page with the same text"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Only for a document that not everyone can read."),
    )
    faults = models.JSONField(_("faults"), default=list, editable=False)

    admin_form_fields = ("title", "file", "same_text", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]

    def clean(self) -> None:
        """Raise ValidationError for a kind of file that we do not take.

        When many come at once, Wagtail asks before it has given the document its file; it
        judged the file before it kept it.
        """
        if self.file:
            super().clean()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the document; a new file is looked at, by whatever route it comes."""
        if self.file and (self._state.adding or not self.file._committed):
            with self.open_file() as file:
                self.faults = [fault.value for fault in faults_of(file, self.filename)]
                file.seek(0)
            self.file_size = self.file.size
        super().save(*args, **kwargs)

    @property
    def is_usable(self) -> bool:
        """Whether everyone can read it, here or on the page with the same text."""
        return not self.faults or bool(self.same_text_id and self.same_text.live)

    @property
    def kind_and_size(self) -> str:
        """Return what visitors want to know beforehand, such as `pdf, 230 kB`."""
        size = filesizeformat(self.file_size).replace("\xa0", " ") if self.file_size else ""
        size = re.sub(r"KB$", "kB", size)  # the unit is kB (SI)
        return ", ".join(part for part in (self.file_extension.lower(), size) if part)
