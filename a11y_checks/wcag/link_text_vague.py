"""A link text says where the link goes, also when it is read alone."""

from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare, read_list


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link with a name.

    It blocks in our own content, where the writer can mend it. In a whole page it advises:
    level AA is content when the sentence around the link explains it.
    """
    vague = read_list("vague_link_texts.txt")
    for link in links_of(document):
        if link.name:
            fails = bare(link.name) in vague and not link.is_step
            yield judged(link.element, fails=fails, blocking=not document.full_page)


RULE = Rule(
    id="link-text-vague",
    title=gettext_noop("A link text says where the link goes."),
    requirements=("wcag:2.4.4", "wcag:2.4.9", "en301549:9.2.4.4", "act:aizyf1"),
    impact=SERIOUS,
    blocking=True,
    source="WCAG 2.2 techniques H30, G91 and failure F84; ACT rule aizyf1",
    message=gettext_noop("This link text does not say where the link goes."),
    advice=gettext_noop("Name what people find there, for example: “Make an appointment”."),
    why=gettext_noop("Many people jump from link to link and hear only the link text."),
    evaluate=evaluate,
)
