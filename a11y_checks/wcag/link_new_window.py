"""A link that opens a new window says so."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MINOR
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged

NOTICE = re.compile(
    r"nieuw[e]? (?:browser)?(?:venster|tabblad|scherm|pagina)|opent in een (?:nieuw|ander)|"
    r"extern[e]?\b|new (?:browser )?(?:window|tab)|external",
    re.I,
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link that opens a new window."""
    for link in links_of(document):
        if link.element.get("target").lower() in {"_blank", "_new"}:
            said = f"{link.name} {link.words} {link.element.get('title')}"
            yield judged(link.element, fails=not NOTICE.search(said))


RULE = Rule(
    id="link-new-window",
    title=gettext_noop("A link that opens a new window says so."),
    requirements=("wcag:3.2.5", "wcag:3.2.2"),
    impact=MINOR,
    blocking=False,
    source="WCAG 2.2 technique G201",
    message=gettext_noop("This link opens a new window without saying so."),
    advice=gettext_noop(
        "Let the link open in the same window. Or say so in the link. For example: “Map of "
        "the town (opens in a new window)”."
    ),
    why=gettext_noop("In a new window the back button does not work. Many people get lost."),
    evaluate=evaluate,
)
