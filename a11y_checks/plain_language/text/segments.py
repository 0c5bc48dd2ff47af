"""Into which pieces do the sentence rules of LanguageTool, as choppa has them, cut a text?"""

from collections.abc import Callable, Iterable
from functools import cache, cached_property, partial
from typing import Any

from a11y_checks.stand_ins import stood_for

with stood_for("xmlschema"):  # a third of all loading, to check rules that come with choppa
    from choppa import DEFAULT_SRX_RULESET, SrxDocument, SrxTextIterator


def segments(text: str, language: str) -> Iterable[str]:
    """Return the pieces of a text in this language, cut at two line breaks too; together they
    are the text."""
    return SrxTextIterator(_rules(), f"{language}_two", text)


@cache
def _rules() -> "Rules":
    return Rules()


class Rules(SrxDocument):
    """The rules of all languages, each compiled when a text first asks for it.

    For every rule choppa joins the exceptions of all rules before it to one pattern. For Dutch
    that makes fifteen long ones, and most of these belong to rules that match in few texts.
    """

    def __init__(self) -> None:
        """Read the rules that come with choppa."""
        super().__init__(ruleset=DEFAULT_SRX_RULESET)
        self._patterns: dict[str, PatternWhenAsked] = {}

    def compile(self, regex: str) -> "PatternWhenAsked":
        """Return a stand-in for the pattern, the same one every time."""
        if regex not in self._patterns:
            self._patterns[regex] = PatternWhenAsked(partial(super().compile, regex))
        return self._patterns[regex]


class PatternWhenAsked:
    """Stands for a pattern that is compiled once somebody holds a text against it."""

    def __init__(self, compiled: Callable[[], Any]) -> None:
        """Keep what returns the pattern."""
        self._compiled = compiled

    @cached_property
    def search(self) -> Any:
        """Return what finds the pattern from a place on."""
        return self._compiled().search

    @cached_property
    def match(self) -> Any:
        """Return what finds the pattern at a place."""
        return self._compiled().match
