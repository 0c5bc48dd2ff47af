"""Which axe-core runs in the page, and is it recent enough?"""

import os
import re
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "axe_playwright_python"
"""Ships a current axe.min.js; only that file is used, playwright is never imported."""
OLDEST = (4, 10)
"""axe-core before 4.10 gives many false alarms on the W3C ACT cases (3.1.1: 56, 4.10: 14)."""
HEADER = re.compile(r"/\*! axe v(\d+)\.(\d+)[^\s*]*")


class AxeMissing(Exception):
    """There is no axe-core script, or it is too old to trust."""


@dataclass(frozen=True, slots=True)
class AxeScript:
    """The axe-core script: where it is, its version (`4.12.1`) and its text."""

    path: str
    version: str
    source: str


def axe_script() -> AxeScript:
    """Return the script that `A11Y_AXE_SCRIPT` names, else the installed package's.

    Raises AxeMissing when there is none or it is older than axe-core 4.10.
    """
    return _read(os.environ.get("A11Y_AXE_SCRIPT") or _packaged())


def _packaged() -> str:
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise AxeMissing(f"the package {PACKAGE} is not installed")
    return str(Path(spec.submodule_search_locations[0], "axe.min.js"))


@cache
def _read(path: str) -> AxeScript:
    try:
        source = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise AxeMissing(f"cannot read {path}: {error}") from error
    header = HEADER.search(source[:500])
    if header is None or tuple(map(int, header.groups())) < OLDEST:
        raise AxeMissing(f"{path} is not axe-core {'.'.join(map(str, OLDEST))} or newer")
    return AxeScript(path, header.group().split("v")[-1], source)
