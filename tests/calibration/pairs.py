"""Which texts is the level model fitted on, and how are they cut into runs?"""

import html
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from a11y_checks.document import Document

FOLDER = Path(__file__).parents[2] / "../shared/data/readability"
RUN, FEWEST = 8, 4
"""Sentences: a run is what a screen of a municipal page holds; shorter rests are left out."""
FEWEST_WORDS = 25
"""In both versions of an encyclopedia paragraph."""


@dataclass(frozen=True)
class Pair:
    """The same content before and after an editor, with the document it comes from."""

    group: str
    hard: tuple[str, ...]
    plain: tuple[str, ...]

    @property
    def documents(self) -> tuple[Document, Document]:
        """Return the hard and the plain text, a paragraph for every line."""
        return as_document(self.hard), as_document(self.plain)


def as_document(lines: tuple[str, ...]) -> Document:
    """Return the document that has every line as its own paragraph."""
    return Document.from_html("".join(f"<p>{html.escape(line)}</p>" for line in lines), "nl")


def municipal_runs(size: int = RUN, step: int = RUN) -> Iterator[Pair]:
    """Yield runs of consecutive pairs of one document, a new one every `step` pairs."""
    documents = defaultdict(list)
    for pair in _read("municipal_pairs.jsonl"):
        documents[pair["doc"]].append(pair)
    for group, pairs in documents.items():
        for first in range(0, len(pairs), step):
            run = pairs[first : first + size]
            if len(run) >= FEWEST:
                hard = tuple(pair["complex"] for pair in run)
                yield Pair(group, hard, tuple(pair["simple"] for pair in run))


def encyclopedia_pairs() -> Iterator[Pair]:
    """Yield the paragraphs that have enough words in both versions."""
    for pair in _read("encyclopedia_pairs.jsonl"):
        if min(len(pair[side].split()) for side in ("complex", "simple")) >= FEWEST_WORDS:
            yield Pair(pair["id"], (pair["complex"],), (pair["simple"],))


def _read(name: str) -> list[dict[str, str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
