"""The words on a button or link are part of its name."""

import re
from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import Index, index_of
from a11y_checks.wcag.html.names import accessible_name
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.roles import role_of
from a11y_checks.wcag.html.sight import is_out_of_sight
from a11y_checks.wcag.html.tree import pieces

ROLES = frozenset(
    {
        *("button", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio"),
        *("checkbox", "switch", "tab", "treeitem"),
    }
)
WORD = re.compile(r"\w+\.?")
HYPHEN = re.compile(r"(?<=\w)[-'’](?=\w)")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every named control that shows words of its own."""
    index = index_of(document)
    for element in index.having("aria-label", "aria-labelledby"):
        if element.exposed and role_of(element.tag) in ROLES:
            shown = _shown_words(element.tag, index)
            spoken = [word.rstrip(".") for word in _words(accessible_name(element.tag, index))]
            if shown and spoken:
                params = {"shown": " ".join(shown)}
                yield judged(element, fails=not _is_run(shown, spoken), params=params)


def _shown_words(tag: Tag, index: Index) -> list[str]:
    """Return the words on the control; one letter, such as the X that closes, is an icon."""
    texts = (text for text in pieces(tag) if _is_seen(text, index))
    words = _words(" ".join(texts))
    shown = "".join(words)
    return words if len(shown) > 1 or shown.isdigit() else []


def _words(text: str) -> list[str]:
    return WORD.findall(HYPHEN.sub("", text.lower()))


def _is_seen(text: NavigableString, index: Index) -> bool:
    parent = text.parent
    element = index.by_tag.get(id(parent)) if parent is not None else None
    return element is not None and element.rendered and not is_out_of_sight(element.tag)


def _is_run(shown: list[str], spoken: list[str]) -> bool:
    starts = range(len(spoken) - len(shown) + 1)
    return any(all(map(_same, shown, spoken[start:])) for start in starts)


def _same(shown: str, spoken: str) -> bool:
    """Return whether a word is the other, or its abbreviation with a full stop."""
    return shown == spoken or (shown.endswith(".") and spoken.startswith(shown[:-1]))


RULE = Rule(
    id="label-in-name",
    title=gettext_noop("The words on a button or link are part of its name."),
    requirements=("wcag:2.5.3", "en301549:9.2.5.3", "act:2ee8b8"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F96; ACT rule 2ee8b8",
    message=gettext_noop("Readers see “%(shown)s”, but a screen reader says something else."),
    advice=gettext_noop(
        "Begin the hidden name with the words on the screen. For example: “Send” on the "
        "screen, and “Send the form” as the hidden name."
    ),
    why=gettext_noop("People who speak to their computer say what they see."),
    evaluate=evaluate,
)
