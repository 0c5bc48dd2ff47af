"""What does a script say that runs in the page?"""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).with_name("scripts")


@cache
def script(name: str) -> str:
    """Return the text of this script. Raises FileNotFoundError when there is none."""
    return FOLDER.joinpath(f"{name}.js").read_text("utf-8")
