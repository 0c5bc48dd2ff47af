"""Which files does a run give, and what are they for?"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from content.audits.exports.pack import FILES

PDF = "pdf"


@dataclass(frozen=True)
class FileKind:
    """A file to keep: its key, name and content type, and what people use it for."""

    kind: str
    file: str
    content_type: str
    title: Any
    purpose: Any


KINDS = (
    FileKind(
        *("report", FILES["report"], "text/html; charset=utf-8"),
        _("Report (HTML)"),
        _("To read, to print and to send. It needs no other file."),
    ),
    FileKind(
        *(PDF, "report.pdf", "application/pdf"),
        _("Report (PDF)"),
        _("The same report with tags for screen readers."),
    ),
    FileKind(
        *("workbook", FILES["workbook"]),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _("Workbook (XLSX)"),
        _("Pages, findings, criteria and rules, each on its own sheet."),
    ),
    FileKind(
        *("pages", FILES["pages"], "text/csv; charset=utf-8"),
        _("Pages (CSV)"),
        _("One line for each page."),
    ),
    FileKind(
        *("earl", FILES["earl"], "application/ld+json"),
        _("Assertions (EARL, JSON-LD)"),
        _("For other test tools, and for step 4 of the WCAG-EM report tool."),
    ),
    FileKind(
        *("wcag-em", FILES["wcag-em"], "application/json"),
        _("Evaluation (WCAG-EM, JSON)"),
        _("Open it in the WCAG-EM report tool of W3C."),
    ),
    FileKind(
        *("people", FILES["people"], "text/markdown; charset=utf-8"),
        _("What still needs a person"),
        _("The criteria, questions and pages that nobody has judged yet."),
    ),
    FileKind(
        *("statement", FILES["statement"], "text/html; charset=utf-8"),
        _("Draft of the statement"),
        _("The statement on accessibility as it would be today."),
    ),
)


def kind_named(name: str) -> FileKind | None:
    """Return the kind with this key, or None."""
    return next((each for each in KINDS if each.kind == name), None)
