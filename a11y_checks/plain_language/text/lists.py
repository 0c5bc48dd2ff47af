"""What stands in a word list of the plain-language rules?"""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "lists"


@cache
def read_list(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the entries of `lists/<name>` (with its .txt), each as its tab-separated columns.

    Blank lines and lines that begin with `#` are left out; white space around a column too.
    Raises FileNotFoundError when there is no such list.
    """
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return tuple(
        tuple(column.strip() for column in line.split("\t"))
        for line in lines
        if line.strip() and not line.startswith("#")
    )


@cache
def read_words(name: str) -> frozenset[str]:
    """Return the first column of a list as a set, for questions of the form "is it listed?"."""
    return frozenset(entry[0] for entry in read_list(name))
