"""What do the classic readability formulas, as textstat has them, say of this text?"""

from collections.abc import Sequence

from a11y_checks.plain_language.level.passage import Judged
from a11y_checks.plain_language.text.formulas import formulas

LIX, LENGTH = "lix", "words-per-sentence"


def classic_scores(sentences: Sequence[Judged]) -> dict[str, float]:
    """Return `flesch-douma` (0..100, higher is easier), `lix` and `words-per-sentence`."""
    return {
        "flesch-douma": round(formulas("nl").flesch_reading_ease(_text(sentences)), 1),
        **_without_syllables(sentences),
    }


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
