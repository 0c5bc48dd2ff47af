"""Which names does the national list have for products of municipalities?

The Uniforme Productnamenlijst (UPL): https://standaarden.overheid.nl/owms.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

LIST = Path(__file__).parent / "lists" / "product_names.tsv"
TERMS = "http://standaarden.overheid.nl/owms/terms/"


@dataclass(frozen=True)
class UniformName:
    """One name; `sdg` holds the information areas of the Single Digital Gateway, such as D1."""

    name: str
    uri: str
    sdg: tuple[str, ...] = ()


@cache
def uniform_names() -> Mapping[str, UniformName]:
    """Return every name of the list."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {
        name: UniformName(name, TERMS + term, tuple(" ".join(areas).split()))
        for name, term, *areas in rows
    }


def close_names(typed: str) -> list[str]:
    """Return the names that look most like what an editor typed, the best first; at most two."""
    return get_close_matches(typed.strip().lower(), uniform_names(), n=2)
