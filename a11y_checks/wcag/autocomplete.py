"""A field that fills in personal data by itself uses a name that exists."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.attributes import tokens
from a11y_checks.wcag.html.index import Element, index_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import explicit_role
from a11y_checks.wcag.html.wordlist import read_list

SECTION = re.compile(r"section-.+")
PLACE = frozenset({"shipping", "billing"})
CONTACT = frozenset({"home", "work", "mobile", "fax", "pager"})
CONTACT_FIELDS = re.compile(r"email|impp|tel(?:-.+)?")
SKIPPED_TYPES = frozenset(
    {"hidden", "button", "submit", "reset", "image", "checkbox", "radio", "file"}
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every field that asks the browser to fill it in."""
    for element in index_of(document).having("autocomplete"):
        words = tokens(element.tag, "autocomplete")
        if element.exposed and words not in ([], ["on"], ["off"]) and _can_be_filled(element):
            params = {"value": " ".join(words)}
            yield judged(element, fails=not _is_valid(words), params=params)


def _can_be_filled(element: Element) -> bool:
    if element.tag.name not in {"input", "select", "textarea"}:
        return False
    if element.has("disabled") or element.has("readonly"):
        return False
    if element.get("aria-disabled").lower() == "true":
        return False
    is_plain = element.get("type").lower() in SKIPPED_TYPES and element.tag.name == "input"
    unreachable = element.get("tabindex") == "-1" and bool(explicit_role(element.tag))
    return not is_plain and not unreachable


def _is_valid(words: list[str]) -> bool:
    """Read the tokens in the order of the HTML Standard, section 4.10.18.7."""
    left = words[1:] if SECTION.fullmatch(words[0]) else words[:]
    left = left[1:] if left and left[0] in PLACE else left
    asked_contact = bool(left) and left[0] in CONTACT
    left = left[1:] if asked_contact else left
    left = left[:-1] if left and left[-1] == "webauthn" else left
    if len(left) != 1 or left[0] not in read_list("autocomplete_fields.txt"):
        return False
    return not asked_contact or bool(CONTACT_FIELDS.fullmatch(left[0]))


RULE = Rule(
    id="autocomplete",
    title=gettext_noop("A field that fills itself in uses a known name."),
    requirements=("wcag:1.3.5", "en301549:9.1.3.5", "act:73f2c2"),
    impact=MODERATE,
    blocking=True,
    source="WCAG 2.2 technique H98; ACT rule 73f2c2",
    message=gettext_noop("The browser does not know “%(value)s” or cannot use it here."),
    advice=gettext_noop(
        "Use a name from the HTML standard. For example: “email” or “family-name”."
    ),
    why=gettext_noop("Filling in is hard for many people. The browser can do it for them."),
    evaluate=evaluate,
)
