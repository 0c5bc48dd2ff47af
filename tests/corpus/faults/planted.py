"""Which faults does the corpus plant, in which pages, and what is each page without them?

The pages and their texts were written for this project. `<name>.html` is a page without
faults; `<name>.toml` lists the faults, each as words of that page and what comes in their place.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Fault:
    """One fault in one page: the success criterion it breaks (`1.1.1`) and the page with it."""

    id: str
    page: str
    criterion: str
    needs_browser: bool
    html: str


def clean_pages() -> dict[str, str]:
    """Return the HTML of every page without faults, by its name."""
    return {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.html"))}


def faults() -> Iterator[Fault]:
    """Yield every planted fault. Raises ValueError when its words are not once in the page."""
    for page, html in clean_pages().items():
        for row in tomllib.loads(FOLDER.joinpath(f"{page}.toml").read_text("utf-8"))["fault"]:
            if html.count(row["replace"]) != 1:
                raise ValueError(f"{row['id']}: its words must be in {page}.html exactly once")
            yield Fault(
                id=row["id"],
                page=page,
                criterion=row["criterion"],
                needs_browser=row.get("stage") == "browser",
                html=html.replace(row["replace"], row["by"]),
            )
