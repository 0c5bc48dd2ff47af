"""Which of our own sentences does a sentence rule judge as an editor would?

    python -m tests.corpus.own_sentences    precision and recall per rule

`sentences/<rule>.txt` has a sentence a line: behind "+" an editor would name it, behind "-" not.
An "x" before the mark says that the rule is known to judge this one wrong. They were written
before the rules were tried on them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from a11y_checks import plain_language
from a11y_checks.document import Document
from a11y_checks.outcome import FAILED
from a11y_checks.plain_language.text.passive import is_passive
from a11y_checks.plain_language.text.sentences import document_sentences
from a11y_checks.rule import load_rules

FOLDER = Path(__file__).parent / "sentences"
RULES = {rule.id: rule for rule in load_rules(plain_language)}


@dataclass(frozen=True)
class Labelled:
    """A sentence, whether it holds what the rule is for, and whether the rule gets it wrong."""

    rule: str
    text: str
    meant: bool
    known_wrong: bool


def labelled() -> Iterator[Labelled]:
    """Yield the sentences of every file."""
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            mark, _, text = line.partition(" ")
            yield Labelled(path.stem, text, mark.endswith("+"), mark.startswith("x"))


def is_found(one: Labelled) -> bool:
    """Whether the rule finds it. Of passives the search counts: the rule lets short ones pass."""
    document = Document.from_text(one.text)
    if one.rule == "passive-voice":
        return any(map(is_passive, document_sentences(document)))
    return any(finding.outcome is FAILED for finding in RULES[one.rule].findings(document))


def main() -> None:
    """Print precision and recall per rule."""
    judged = [(one, is_found(one)) for one in labelled()]
    print(f"{'rule':24}{'sentences':>10}{'precision':>11}{'recall':>8}")
    for rule in sorted({one.rule for one, _ in judged}):
        pairs = [(one.meant, found) for one, found in judged if one.rule == rule]
        hits = sum(meant and found for meant, found in pairs)
        reported, meant = sum(found for _, found in pairs), sum(meant for meant, _ in pairs)
        print(f"{rule:24}{len(pairs):>10}{hits / reported:>11.2f}{hits / meant:>8.2f}")


if __name__ == "__main__":
    main()
