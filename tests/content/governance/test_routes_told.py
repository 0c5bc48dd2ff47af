"""Is every route that the documentation tells of tried by a test that exists?"""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.content.governance.routes import ROUTES

ROOT = Path(__file__).parents[3]
TOLD, _heading, TRIED = (
    (ROOT / "docs/publishing-routes.md").read_text(encoding="utf-8").partition("## Where each row")
)
ROW = re.compile(r"^\| (\d[\d, -]*) \| (.*)\|$", re.M)
TEST = re.compile(r"`([\w/]+\.py)::(\w+)`")


def numbers(cell: str) -> Iterator[str]:
    """Yield the rows of a cell such as "24, 25" or "28-31"."""
    for part in cell.split(","):
        first, _dash, last = part.strip().partition("-")
        yield from (f"{number:02}" for number in range(int(first), int(last or first) + 1))


def rows(text: str) -> list[str]:
    return [number for cell, _rest in ROW.findall(text) for number in numbers(cell)]


def test_every_row_is_a_function_or_names_its_tests():
    told = rows(TOLD)
    assert len(told) == len(set(told)) >= 48
    assert set(told) == {name[:2] for name in ROUTES} | set(rows(TRIED))


def test_every_test_that_is_named_exists():
    named = TEST.findall(TRIED)
    for path, name in named:
        source = (ROOT / "tests/content" / path).read_text(encoding="utf-8")
        assert f"\ndef {name}(" in source, f"{path} has no {name}"


def test_every_row_that_names_tests_names_at_least_one():
    assert all(TEST.search(tests) for _row, tests in ROW.findall(TRIED))
