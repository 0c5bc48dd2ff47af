"""Which barriers do audits of public websites report, and which rules find them?

The kinds of barriers are those that published audits name, such as the tool audit of GOV.UK; the
pages were written for this project. A barrier without rules is one that only a person finds.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
FRAME = FOLDER.joinpath("frame.html").read_text("utf-8")


@dataclass(frozen=True)
class Barrier:
    """One barrier in one page, and the rules of which any may find it."""

    name: str
    html: str
    rules: frozenset[str]


def barriers() -> Iterator[Barrier]:
    """Yield every barrier of the list."""
    for row in tomllib.loads(FOLDER.joinpath("barriers.toml").read_text("utf-8"))["barrier"]:
        html = row.get("page") or FRAME.replace("{content}", row["content"])
        yield Barrier(row["name"], html, frozenset(row["rules"]))


def page_without_barriers() -> str:
    """Return the page around them, which has none."""
    return FRAME.replace("{content}", "")
