"""Which pieces of the draft does an expert answer, and are the answers complete?"""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup
from django import forms
from django.utils import translation
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

RIGHT, WRONG = "right", "wrong"
ANSWERS = [(RIGHT, _("This is right")), (WRONG, _("Something is not right"))]
HEADINGS = ["h2", "h3", "h4"]
MOST_SIGNS = 2000
REMARK_MISSING = _("Write what is not right. Then the writer can change it.")


@dataclass(frozen=True)
class Piece:
    """A piece of the draft as visitors will read it, with its name."""

    path: str
    name: str
    html: SafeString


def pieces_of(page: "GovernedPage") -> list[Piece]:
    """Return the pieces of the draft in reading order, each with a name of its own.

    A piece of a field with more pieces is named by its first heading, else by its number.
    """
    with translation.override(page.language):
        shown = list(page.shown_parts())
    total, seen = Counter(part.label for part in shown), Counter[str]()
    pieces = []
    for part in shown:
        seen[part.label] += 1
        name = part.label
        if total[name] > 1:
            name = f"{name}: {_heading_in(part.html) or seen[name]}"
        pieces.append(Piece(part.path, name, part.html))
    return pieces


def _heading_in(html: str) -> str:
    heading = BeautifulSoup(html, "html.parser").find(HEADINGS)
    return heading.get_text(" ", strip=True) if heading else ""


class AnswerForm(forms.Form):
    """Right or not right for each piece, with a remark, and who says so."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=100,
        widget=forms.TextInput({"autocomplete": "name"}),
        error_messages={"required": _("Fill in your name.")},
    )

    def __init__(self, *args: Any, pieces: list[Piece], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pieces = pieces
        for index, piece in enumerate(pieces):
            self.fields[f"answer_{index}"] = forms.ChoiceField(
                label=_("Is this right?"),
                choices=ANSWERS,
                widget=forms.RadioSelect,
                error_messages={
                    "required": _("Choose an answer: %(piece)s") % {"piece": piece.name}
                },
            )
            self.fields[f"remark_{index}"] = forms.CharField(
                label=_("What is not right?"),
                required=False,
                max_length=MOST_SIGNS,
                widget=forms.Textarea({"rows": 3}),
            )
        self.order_fields([name for name in self.fields if name != "name"])

    def clean(self) -> dict[str, Any]:
        """Return the answers; an objection without words is an error beside its field."""
        cleaned = super().clean() or {}
        for index in range(len(self.pieces)):
            wrong = cleaned.get(f"answer_{index}") == WRONG
            if wrong and not cleaned.get(f"remark_{index}"):
                self.add_error(f"remark_{index}", REMARK_MISSING)
        return cleaned

    @property
    def questions(self) -> list[tuple[Piece, forms.BoundField, forms.BoundField]]:
        """Return each piece with its two fields, for the page."""
        return [
            (piece, self[f"answer_{index}"], self[f"remark_{index}"])
            for index, piece in enumerate(self.pieces)
        ]

    @property
    def answers(self) -> list[dict[str, Any]]:
        """Return what a FactCheck keeps: for each piece its path, name, answer and remark."""
        data = self.cleaned_data
        return [
            {
                "path": piece.path,
                "name": piece.name,
                "right": data[f"answer_{index}"] == RIGHT,
                "remark": data[f"remark_{index}"],
            }
            for index, piece in enumerate(self.pieces)
        ]
