"""How well do the sentence rules find what they are for, and how often do they fire?

    python -m tests.corpus.phenomena            two tables: phenomena, and municipal text
    python -m tests.corpus.phenomena --misses   also every paragraph that was judged wrong

Reads the shared calibration data beside the repository (`rule_phenomena.jsonl`: paragraphs in
which an editor would or would not suggest something; `municipal_pairs.jsonl`: sentences before
and after an expert edited them). Says so and stops when they are not there.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from a11y_checks import plain_language
from a11y_checks.document import Document
from a11y_checks.outcome import FAILED
from a11y_checks.rule import load_rules

DATA = Path(__file__).parents[3] / "shared/data/readability"
PHENOMENA = {
    "passive": {"passive-voice"},
    "enumeration": {"enumeration"},
    "sentence_length": {"sentence-length"},
    "max_sdl": {"separated-parts", "subordinate-clauses", "sentence-length"},
    "abstract_nouns": {"nominalisation"},
    "sentence_rewrite": {"passive-voice", "sentence-length", "subordinate-clauses"},
}
"""Each phenomenon that has a rule; the connectives and hard words of the data have none here."""
OTHERS = (
    "address-form average-sentence-length blaming-tone double-negation indirect-reader "
    "long-sentence-share paragraph-length passive-share text-language"
).split()
MEASURED = {*OTHERS, *(rule for rules in PHENOMENA.values() for rule in rules)}
RULES = {rule.id: rule for rule in load_rules(plain_language) if rule.id in MEASURED}
PASSAGE = 8
"""Sentences of one document that are judged together, as in the calibration of the level."""


def rows(name: str) -> list[dict]:
    """Return the objects of one shared file."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


def failures(text: str) -> dict[str, bool]:
    """Return the rules that fail on a text, each with whether it blocks."""
    document = Document.from_text(text)
    found: dict[str, bool] = {}
    for rule in RULES.values():
        for finding in rule.findings(document):
            if finding.outcome is FAILED:
                found[rule.id] = found.get(rule.id, False) or finding.refuses
    return found


def print_phenomena(show_misses: bool) -> None:
    """Print precision and recall of the presence of each phenomenon in a paragraph.

    Wrong are findings in paragraphs where an editor suggests nothing. Findings in paragraphs
    that are labelled with another phenomenon are not counted: those labels are not complete.
    """
    judged = [(row, failures(row["text"]).keys()) for row in rows("rule_phenomena.jsonl")]
    print(f"{'phenomenon':18}{'items':>6}{'recall':>8}{'precision':>11}  rules")
    for name, ids in PHENOMENA.items():
        meant = [(row, bool(found & ids)) for row, found in judged if name in row["phenomena"]]
        clean = [(row, bool(found & ids)) for row, found in judged if not row["should_suggest"]]
        hits, false = sum(hit for _, hit in meant), sum(hit for _, hit in clean)
        precision = hits / (hits + false) if hits else 0.0
        print(
            f"{name:18}{len(meant):6}{hits / len(meant):8.3f}{precision:11.3f}  "
            + ", ".join(sorted(ids))
        )
        if show_misses:
            print_wrong("missed", (row for row, hit in meant if not hit))
            print_wrong("false", (row for row, hit in clean if hit))


def print_wrong(label: str, wrong: Iterable[dict]) -> None:
    """Print the paragraphs that were judged wrong."""
    for row in wrong:
        print(f"    {label}: {row['text']}")


def passages(side: str) -> Iterator[str]:
    """Yield runs of eight sentences (at least four) of one municipal document."""
    documents = defaultdict(list)
    for row in rows("municipal_pairs.jsonl"):
        documents[row["doc"]].append(row[side])
    for sentences in documents.values():
        for start in range(0, len(sentences), PASSAGE):
            run = sentences[start : start + PASSAGE]
            if len(run) >= PASSAGE // 2:
                yield "\n\n".join(run)


def print_municipal() -> None:
    """Print in which share of municipal passages each rule fails and blocks."""
    before = [failures(text) for text in passages("complex")]
    edited = [failures(text) for text in passages("simple")]
    print(f"\n{len(before)} municipal passages     fails           blocks")
    print(f"{'':26}{'before':>8}{'edited':>8}{'before':>8}{'edited':>8}")
    for rule in sorted(RULES):
        fails = [sum(rule in found for found in side) / len(side) for side in (before, edited)]
        blocks = [
            sum(found.get(rule, 0) for found in side) / len(side) for side in (before, edited)
        ]
        print(f"{rule:26}" + "".join(f"{share:8.2f}" for share in (*fails, *blocks)))


def main() -> None:
    """Print both tables, or why that cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="print what was judged wrong")
    show_misses = parser.parse_args().misses
    if not DATA.is_dir():
        print("Skipped: the shared calibration data do not lie beside the repository.")
        return
    print_phenomena(show_misses)
    print_municipal()


if __name__ == "__main__":
    main()
