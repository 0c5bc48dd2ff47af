"""What do the classic readability formulas, as textstat has them, say of this text?"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from a11y_checks.plain_language.level.passage import Judged
from a11y_checks.plain_language.text.formulas import formulas

LIX, LENGTH = "lix", "words-per-sentence"


class ClassicScores(Mapping[str, float]):
    """`flesch-douma` (0..100, higher is easier), `lix` and `words-per-sentence` of sentences.

    They are reckoned when somebody reads them: no rule does, and syllables take a while to load.
    """

    def __init__(self, sentences: Sequence[Judged]) -> None:
        """Keep the sentences."""
        self._sentences = sentences

    def __getitem__(self, name: str) -> float:
        """Return one score."""
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        """Return the names of the scores."""
        return iter(self._found)

    def __len__(self) -> int:
        """Return how many scores there are."""
        return len(self._found)

    @cached_property
    def _found(self) -> dict[str, float]:
        ease = formulas("nl").flesch_reading_ease(_text(self._sentences))
        return {"flesch-douma": round(ease, 1), **_without_syllables(self._sentences)}


def long_words(sentences: Sequence[Judged]) -> float:
    """Return the part of LIX that stops cannot change: the percentage of long words."""
    scores = _without_syllables(sentences)
    return scores[LIX] - scores[LENGTH]


def _without_syllables(sentences: Sequence[Judged]) -> dict[str, float]:
    """Return the scores that ask for no syllables, which take a while to load."""
    text, dutch = _text(sentences), formulas("nl")
    return {
        LIX: round(dutch.lix(text), 1),
        LENGTH: round(dutch.words_per_sentence(text), 1),
    }


def _text(sentences: Sequence[Judged]) -> str:
    """Return what textstat gets: one sentence a line that holds words only, because it takes
    every stop for the end of a sentence: "9.00 uur", "bijv."."""
    return "\n".join(f"{' '.join(map(_plain, judged.words))}." for judged in sentences)


def _plain(word: str) -> str:
    """Return the word without signs that textstat would stop at."""
    return word if word.isalnum() else "".join(filter(str.isalnum, word)) or "x"
