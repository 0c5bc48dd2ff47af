"""A vague link text has words around it that say where the link goes."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare, read_list

ENOUGH_WORDS = 3
"""Fewer words than this beside the link cannot name a goal."""


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link with a vague text in a whole page.

    In our own content `link-text-vague` refuses such a link, whatever stands around it.
    """
    vague = read_list("vague_link_texts.txt")
    for link in links_of(document) if document.full_page else ():
        if bare(link.name) in vague and not link.is_step:
            beside = len(link.context.split()) - len(link.words.split())
            yield judged(link.element, fails=beside < ENOUGH_WORDS)


RULE = Rule(
    id="link-context",
    title=gettext_noop("The words around a vague link say where it goes."),
    requirements=("wcag:2.4.4", "en301549:9.2.4.4", "act:5effbb"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 technique G53 and failure F63; ACT rule 5effbb",
    message=gettext_noop("Neither the link nor the text around it says where the link goes."),
    advice=gettext_noop("Name the goal in the link, for example: “Report a broken street light”."),
    why=gettext_noop("Nobody knows what happens after a click."),
    evaluate=evaluate,
)
