"""How precise are the word rules, and how much do they find?

    python -m tests.corpus.measure            precision and recall on the corpus in this folder
    python -m tests.corpus.measure --entries  also the listed words that plain text uses as well

When the shared municipal pairs lie beside the repository, flags per 1,000 words are printed for
the original ("complex") and the expert-edited ("simple") side.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from a11y_checks import plain_language
from a11y_checks.document import Document
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED
from a11y_checks.rule import Rule, load_rules

HERE = Path(__file__).parent
PAIRS = HERE.parents[2] / "shared/data/readability/municipal_pairs.jsonl"


@dataclass(frozen=True)
class Example:
    """One paragraph with the ids of the rules that a good editor would name."""

    text: str
    expected: frozenset[str]


def examples(folder: str) -> Iterator[Example]:
    """Yield the paragraphs of `tests/corpus/<folder>`; "# ids" on the first line is optional."""
    for path in sorted((HERE / folder).glob("*.txt")):
        for paragraph in path.read_text(encoding="utf-8").strip().split("\n\n"):
            first, _, rest = paragraph.partition("\n")
            if first.startswith("#"):
                yield Example(rest, frozenset(first.lstrip("# ").split()))
            else:
                yield Example(paragraph, frozenset())


def failed(rules: tuple[Rule, ...], text: str) -> list[Finding]:
    """Return what the rules find wrong in plain text."""
    document = Document.from_text(text)
    return [f for rule in rules for f in rule.findings(document) if f.outcome is FAILED]


def print_corpus(rules: tuple[Rule, ...]) -> None:
    """Print precision and recall per rule, a paragraph counting once."""
    hits, false, missed, blocked = Counter(), Counter(), Counter(), Counter()
    for example in (*examples("good"), *examples("hard")):
        found = {f.rule for f in failed(rules, example.text)}
        hits.update(found & example.expected)
        false.update(found - example.expected)
        missed.update(example.expected - found)
        if not example.expected:
            blocked.update(f.rule for f in failed(rules, example.text) if f.refuses)
    print(f"{'rule':28}{'precision':>10}{'recall':>8}{'found':>7}{'blocks plain text':>19}")
    for rule in sorted(rule.id for rule in rules):
        reported, expected = hits[rule] + false[rule], hits[rule] + missed[rule]
        print(
            f"{rule:28}{_share(hits[rule], reported):>10}{_share(hits[rule], expected):>8}"
            f"{reported:>7}{blocked[rule]:>19}"
        )


def print_pairs(rules: tuple[Rule, ...], entries: bool) -> None:
    """Print flags per 1,000 words on both sides of the municipal pairs."""
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    sides = {side: _flags(rules, [pair[side] for pair in pairs]) for side in ("complex", "simple")}
    words = {side: sum(len(pair[side].split()) for pair in pairs) / 1000 for side in sides}
    print(f"\n{'flags per 1,000 words':28}{'complex':>9}{'simple':>9}{'blocking':>12}{'simple':>9}")
    for rule in sorted(rule.id for rule in rules):
        rates = [
            sum(flags[rule, None, blocks] for blocks in levels) / words[side]
            for levels in ((True, False), (True,))
            for side, flags in sides.items()
        ]
        print(f"{rule:28}{rates[0]:>9.2f}{rates[1]:>9.2f}{rates[2]:>12.2f}{rates[3]:>9.2f}")
    if entries:
        _print_entries(sides)


def _print_entries(sides: dict[str, Counter]) -> None:
    print(f"\n{'words that plain text uses too':50}{'complex':>9}{'simple':>8}{'blocks':>8}")
    for key, count in sides["simple"].most_common():
        rule, word, blocks = key
        if word is not None:
            print(f"{rule + ': ' + word:50}{sides['complex'][key]:>9}{count:>8}{blocks!s:>8}")


def _flags(rules: tuple[Rule, ...], texts: list[str]) -> Counter:
    counts: Counter = Counter()
    for text in texts:
        for finding in failed(rules, text):
            counts[finding.rule, None, finding.blocking] += 1
            word = str(finding.params.get("word", finding.pointer.excerpt))[:30].lower()
            counts[finding.rule, word, finding.blocking] += 1
    return counts


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", action="store_true")
    parser.add_argument("--rules", nargs="*", help="only these rule ids")
    arguments = parser.parse_args()
    rules = load_rules(plain_language)
    if arguments.rules:
        rules = tuple(rule for rule in rules if rule.id in arguments.rules)
    print_corpus(rules)
    if PAIRS.exists():
        print_pairs(rules, arguments.entries)


if __name__ == "__main__":
    main()
