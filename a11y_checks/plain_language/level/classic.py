"""What do the classic readability formulas say of this text?"""

from collections.abc import Mapping, Sequence

from a11y_checks.plain_language.level.passage import Judged
from a11y_checks.plain_language.text.formulas import formulas

LIX, LENGTH = "lix", "words-per-sentence"


def classic_scores(sentences: Sequence[Judged]) -> dict[str, float]:
    """Return `flesch-douma` (0..100, higher is easier), `lix` and `words-per-sentence`.

    The formulas are textstat's. They get one sentence a line that holds words only, because
    textstat takes every stop for the end of a sentence: "9.00 uur", "bijv.".
    """
    text = "\n".join(f"{' '.join(map(_plain, judged.words))}." for judged in sentences)
    dutch = formulas("nl")
    return {
        "flesch-douma": round(dutch.flesch_reading_ease(text), 1),
        LIX: round(dutch.lix(text), 1),
        LENGTH: round(dutch.words_per_sentence(text), 1),
    }


def long_words(scores: Mapping[str, float]) -> float:
    """Return the part of LIX that stops cannot change: the percentage of long words."""
    return scores[LIX] - scores[LENGTH]


def _plain(word: str) -> str:
    """Return the word without signs that textstat would stop at."""
    return "".join(letter for letter in word if letter.isalnum()) or "x"
