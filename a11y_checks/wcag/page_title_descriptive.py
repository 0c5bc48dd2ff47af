"""A page title says what the page is about."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document, clean_text
from a11y_checks.finding import Observation, Pointer, gettext_noop
from a11y_checks.outcome import FAILED, MODERATE, PASSED
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.headings import headings_of
from a11y_checks.wcag.html.observing import shortened
from a11y_checks.wcag.html.wordlist import bare, read_list

ORGANISATION = re.compile(
    r"(?i:(?:de |the )?(?:gemeente|provincie|waterschap|(?:city|town|municipality|university) of))"
    r" [A-Z]\w+(?:(?: (?:op|aan|den|de|het|in|bij|en))*[ -][A-Z]\w+)*",
)
GREETING = re.compile(r"\b(?:welkom(?: bij| in)?|welcome(?: to| at)?|home)\b", re.I)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every page with a title."""
    title = clean_text(document.title)
    if title:
        generic = read_list("generic_titles.txt")
        subject = re.split(r"\s[-–|·]\s", title)[0]
        empty = bare(subject) in generic or bare(title) in generic or not bare(title)
        fails = empty or (bool(ORGANISATION.fullmatch(title)) and _says_more(document))
        yield Observation(FAILED if fails else PASSED, Pointer(excerpt=shortened(title)))


def _says_more(document: Document) -> bool:
    """Return whether the main heading tells what the page is about; a home page only greets."""
    names = [heading.name for heading in headings_of(document) if heading.level == 1]
    return any(len(GREETING.sub("", ORGANISATION.sub("", name)).split()) > 1 for name in names)


RULE = Rule(
    id="page-title-descriptive",
    title=gettext_noop("A page title says what the page is about."),
    requirements=("wcag:2.4.2", "en301549:9.2.4.2", "act:c4a8a4"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique G88 and failure F25; ACT rule c4a8a4",
    message=gettext_noop("This title fits any page."),
    advice=gettext_noop("Name the subject first, for example: “Apply for a passport”."),
    why=gettext_noop("People with many tabs or search results choose by the title."),
    evaluate=evaluate,
)
