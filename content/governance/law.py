"""Under which law is a text judged: which rule books, which words, which axe?"""

from dataclasses import dataclass

from a11y_checks.browser.axe_script import AxeMissing, axe_script
from a11y_checks.engine import rulebook_version
from a11y_checks.word_list import HouseWord
from content.governance.word_list.words import words_in_use


@dataclass(frozen=True)
class Law:
    """The rule books and the municipality's own words, as they were at one moment.

    A judgement reads them once, so that a word added meanwhile cannot slip into its version.
    """

    house_words: tuple[HouseWord, ...] = ()

    @property
    def rulebook(self) -> str:
        """Return the version of the law: the rule books, the word list and axe together."""
        try:
            axe = axe_script().version
        except AxeMissing:
            axe = "-missing"
        return f"{rulebook_version(self.house_words)}+axe{axe}"


def law_in_force() -> Law:
    """Return the law as it is now; takes one query."""
    return Law(words_in_use())
