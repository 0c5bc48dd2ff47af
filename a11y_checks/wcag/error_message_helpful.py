"""An error message says what is wrong and how to mend it."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.tree import pieces
from a11y_checks.wcag.html.wordlist import bare, read_list

MESSAGE_NAME = re.compile(r"\b(?:errors?|fout|fouten|foutmelding|invalid-feedback)\b", re.I)
EMPTY_PHRASE = re.compile(
    r"(?:(?:an? |the |een |de )?(?:in|not )valid|(?:een )?(?:ongeldige?|foute?|onjuiste?)) "
    r"(?:value|input|entry|waarde|invoer)(?: (?:for|voor|bij) [^.!?]+)?"
    r"|(?:please )?(?:fill|enter|complete)(?: in)? (?:the |this )?(?:fields?|form) "
    r"(?:correctly|properly)"
    r"|vul (?:het|dit|de) (?:veld|velden|formulier) (?:goed|juist|correct)(?: in)?",
    re.I,
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every text that is an error message, by role, id or class."""
    unhelpful = read_list("unhelpful_errors.txt")
    for element in _messages(document):
        text = bare(" ".join(pieces(element.tag)))
        if text:
            yield judged(element, fails=text in unhelpful or bool(EMPTY_PHRASE.fullmatch(text)))


def _messages(document: Document) -> Iterator[Element]:
    index = index_of(document)
    wrong = [e for e in index.having("aria-invalid") if e.get("aria-invalid").lower() == "true"]
    names = ("aria-errormessage", "aria-describedby")
    told = {id(tag) for e in wrong for name in names for tag in index.referenced(e.tag, name)}
    for element in index.having("role", "class", "id"):
        is_message = id(element.tag) in told or element.get("role") == "alert"
        if is_message or MESSAGE_NAME.search(f"{element.get('class')} {element.get('id')}"):
            yield element


RULE = Rule(
    id="error-message-helpful",
    title=gettext_noop("An error message says what is wrong and how to mend it."),
    requirements=("wcag:3.3.1", "wcag:3.3.3", "en301549:9.3.3.1", "act:36b590"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 techniques G83 and G85; ACT rule 36b590",
    message=gettext_noop("This error message does not say what is wrong."),
    advice=gettext_noop(
        "Name the field and the remedy, for example: “Fill in a date, such as 31-01-2026”."
    ),
    why=gettext_noop("Otherwise people do not know what to change, and give up."),
    evaluate=evaluate,
)
