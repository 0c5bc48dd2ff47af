"""Print how classic scores part hard from plain text, beside the level model.

python -m tests.calibration.compare_scores
"""

from collections.abc import Callable

import numpy as np
from textstat.textstat import textstatistics

from a11y_checks.document import Document
from a11y_checks.plain_language.level.classic import LIX, ClassicScores
from a11y_checks.plain_language.level.passage import readings
from tests.calibration import fit_level, fitting
from tests.calibration.pairs import Pair, encyclopedia_pairs, municipal_runs

Measure = Callable[[Document], float]


def main() -> None:
    """Print AUC and pair accuracy on both sets, a row for every score."""
    sets = [list(municipal_runs()), list(encyclopedia_pairs())]
    print("| score (harder is higher) | municipal AUC / pairs | encyclopedia AUC / pairs |")
    print("|---|---|---|")
    for title, measure in measures().items():
        print(f"| {title} | {' | '.join(figures(pairs, measure) for pairs in sets)} |")


def measures() -> dict[str, Measure]:
    """Return the scores; "raw" lets textstat find the sentences itself."""
    formulas = textstatistics()
    formulas.set_lang("nl")
    return {
        "textstat Flesch-Douma, raw": lambda d: -formulas.flesch_reading_ease(_raw(d)),
        "textstat Flesch-Douma, one sentence a line": lambda d: -_classic(d, "flesch-douma"),
        "textstat LIX, raw": lambda d: formulas.lix(_raw(d)),
        "textstat LIX, one sentence a line": lambda d: _classic(d, LIX),
        "textstat words per sentence, raw": lambda d: formulas.words_per_sentence(_raw(d)),
        "words per sentence": lambda d: _classic(d, "words-per-sentence"),
        **{name: _feature(place) for place, name in enumerate(fit_level.names())},
    }


def figures(pairs: list[Pair], measure: Measure) -> str:
    """Return "AUC / pair accuracy" of one score."""
    scores = np.array([measure(document) for pair in pairs for document in pair.documents])
    return f"{fitting.auc(scores):.3f} / {fitting.pair_accuracy(scores):.3f}"


def _raw(document: Document) -> str:
    return "\n".join(block.text for block in document.blocks)


def _classic(document: Document, name: str) -> float:
    return ClassicScores(readings(document)[0])[name]


def _feature(place: int) -> Measure:
    return lambda document: fit_level.values(document)[place]


if __name__ == "__main__":
    main()
