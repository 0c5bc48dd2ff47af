"""Links with the same text go to the same place."""

import re
from collections import defaultdict
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import Link, links_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare

SCHEME = re.compile(r"^https?://(?:www\.)?")
INDEX_PAGE = re.compile(r"(?:/|/index\.html?)$")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link that shares its name with another link."""
    by_name: dict[str, list[Link]] = defaultdict(list)
    for link in links_of(document):
        by_name[bare(link.name)].append(link)
    for name, (first, *others) in by_name.items():
        for link in others if name else ():
            fails = bool(link.target) and _place(link) != _place(first)
            yield judged(link.element, fails=fails, params={"name": link.name})


def _place(link: Link) -> str:
    """Return the target without what makes no difference to where it goes."""
    target = SCHEME.sub("//", link.target.lower())
    return INDEX_PAGE.sub("", target.removeprefix("./"))


RULE = Rule(
    id="same-link-text",
    title=gettext_noop("Links with the same text go to the same page."),
    requirements=("wcag:2.4.4", "wcag:2.4.9", "en301549:9.2.4.4", "act:b20e66", "act:fd3a94"),
    impact=MODERATE,
    blocking=False,
    source="ACT rules b20e66 and fd3a94",
    message=gettext_noop("Another link with the text “%(name)s” goes to a different page."),
    advice=gettext_noop(
        "Give each link its own text, for example: “Apply for a passport” and “Apply for an"
        " identity card”."
    ),
    why=gettext_noop("In a list of links nobody can tell them apart."),
    evaluate=evaluate,
)
