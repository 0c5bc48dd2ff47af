"""A heading says what the text under it is about."""

from collections import defaultdict
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import MODERATE
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.headings import headings_of
from a11y_checks.wcag.html.observing import judged
from a11y_checks.wcag.html.wordlist import bare, read_list

REPEATED = gettext_noop("This heading has the same words as an earlier one.")


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every heading with a name.

    Fails a heading that fits any text, and a heading that follows another with the same
    words at the same level (a reader cannot tell them apart in a list of headings).
    """
    generic = read_list("generic_headings.txt")
    seen: dict[int, set[str]] = defaultdict(set)
    for heading in headings_of(document):
        words = bare(heading.name)
        while seen and next(reversed(seen)) > heading.level:
            seen.popitem()
        if heading.level == 1:
            seen.clear()
        if heading.name:
            repeats = words in seen[heading.level]
            message = REPEATED if repeats else ""
            fails = repeats or words in generic or not words
            yield judged(heading.element, fails=fails, message=message)
        seen[heading.level].add(words)


RULE = Rule(
    id="heading-descriptive",
    title=gettext_noop("A heading says what the text under it is about."),
    requirements=("wcag:2.4.6", "en301549:9.2.4.6", "act:b49b2e"),
    impact=MODERATE,
    blocking=False,
    source="WCAG 2.2 technique G130; ACT rule b49b2e",
    message=gettext_noop("This heading fits any text."),
    advice=gettext_noop(
        "Name the subject or the question, for example: “What does a passport cost?”"
    ),
    why=gettext_noop("People look at the headings to find their answer."),
    evaluate=evaluate,
)
