"""A link to a document says its kind and size."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged

DOCUMENT = re.compile(r"\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|csv)(?:[?#]|$)", re.I)
SIZE = re.compile(r"\d\s*(?:[kmg]i?b|bytes?|kilobytes?|megabytes?)\b", re.I)
FORMAT_WORDS = {"doc": "word", "xls": "excel", "ppt": "powerpoint"}
NO_FORMAT = gettext_noop("This link goes to a document (%(format)s), but does not say so.")
NO_SIZE = gettext_noop("This link to a document does not say how big it is.")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link to a document."""
    for link in links_of(document):
        found = DOCUMENT.search(link.target)
        if found:
            kind = found.group(1).lower()
            message = NO_SIZE if _names(link.name, kind) else NO_FORMAT
            fails = message is NO_FORMAT or not SIZE.search(link.name)
            params = {"format": kind.upper()}
            yield judged(link.element, fails=fails, message=message, params=params)


def _names(text: str, kind: str) -> bool:
    word = FORMAT_WORDS.get(kind[:3], kind)
    return bool(re.search(rf"\b(?:{re.escape(kind)}|{word})\b", text, re.I))


RULE = Rule(
    id="document-link",
    title=gettext_noop("A link to a document says its kind and size."),
    requirements=("wcag:2.4.4", "en301549:9.2.4.4"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 technique G201; NL Design System, links",
    message=gettext_noop("This link goes to a document, but does not say so."),
    advice=gettext_noop("Write it in the link, for example: “Parking map (PDF, 300 kB)”."),
    why=gettext_noop("People want to know it before a big file comes to their phone."),
    evaluate=evaluate,
)
