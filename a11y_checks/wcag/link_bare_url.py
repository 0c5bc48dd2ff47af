"""A link shows words, not a web address."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.links import links_of
from a11y_checks.wcag.html.observing import judged

LONG_ADDRESS = re.compile(r"(?:https?://|www\.)?[\w.-]+\.[a-z]{2,}/\S*\w\S*|https?://\S+", re.I)
SITE_NAME = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/?", re.I)
FILE_NAME = re.compile(r"[^/]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|jpe?g|png)", re.I)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every link with text.

    A whole address (https://…, or with a path) blocks in our own content; a bare site name
    such as www.digid.nl is a name people know, so it only advises.
    """
    for link in links_of(document):
        if link.words and not link.target.lower().startswith(("mailto:", "tel:")):
            is_long = "/" in link.words and bool(LONG_ADDRESS.fullmatch(link.words))
            is_name = "." in link.words and _is_site_name(link.words)
            blocking = is_long and not document.full_page
            yield judged(link.element, fails=is_long or is_name, blocking=blocking)


def _is_site_name(words: str) -> bool:
    return bool(SITE_NAME.fullmatch(words)) and not FILE_NAME.match(words)


RULE = Rule(
    id="link-bare-url",
    title=gettext_noop("A link shows words, not a web address."),
    requirements=("wcag:2.4.4", "en301549:9.2.4.4"),
    impact=MODERATE,
    blocking=True,
    source="WCAG 2.2 technique G91",
    message=gettext_noop("The text of this link is a web address."),
    advice=gettext_noop("Write what people find there, for example: “Log in with DigiD”."),
    why=gettext_noop("A screen reader spells a web address. That takes long and tells little."),
    evaluate=evaluate,
)
