"""What do editors fill in for a picture, and what may they not leave out?"""

from typing import Any

from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm

from a11y_checks.document import Document, Section
from a11y_checks.engine import static_report
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED
from content.governance.law import law_in_force
from content.governance.wording import advice_of, message_of
from content.media.models.picture import NEEDED

ABOUT_ALT_TEXT = ("alt-text-", "image-alt")


class PictureForm(BaseImageForm):
    """Asks for the words beside the picture, and judges them as on a page."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "description" in self.fields:
            self.fields["description"].label = _("What does the picture tell?")
            self.fields["description"].help_text = _(
                "For who cannot see it. One sentence, for example: een ouder geeft een baby aan."
            )

    def clean(self) -> dict[str, Any]:
        """Add an error beside the description when a screen reader could do nothing with it."""
        cleaned = super().clean()
        if "description" in self.errors or cleaned.get("is_decoration"):
            return cleaned
        words = cleaned.get("description", "").strip()
        if not words:
            self.add_error("description", NEEDED)
        elif refused := refused_words(words, self._file_name(cleaned)):
            self.add_error("description", [f"{message_of(f)} {advice_of(f)}" for f in refused])
        return cleaned

    def _file_name(self, cleaned: dict[str, Any]) -> str:
        return str(getattr(cleaned.get("file") or self.instance.file, "name", "") or "")


def refused_words(words: str, file_name: str) -> list[Finding]:
    """Return what is wrong with the words for a picture, by the rules for pages.

    What is advice on a page refuses here: the words come back on every page, and can
    always be written better.
    """
    html = format_html('<p><img src="{}" alt="{}"></p>', file_name, words)
    language = settings.LANGUAGE_CODE
    sections = (Section("description", html, language),)
    house_words = law_in_force().house_words
    report = static_report(Document("", language, sections, house_words=house_words))
    return [
        finding
        for finding in report.findings
        if finding.refuses
        or (finding.outcome is FAILED and finding.rule.startswith(ABOUT_ALT_TEXT))
    ]
