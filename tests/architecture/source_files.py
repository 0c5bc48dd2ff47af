"""Which files make up the project?"""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("a11y_checks", "content", "site")


def files(pattern: str) -> list[Path]:
    """Return the files of the three folders whose name matches, in a steady order."""
    found = (path for folder in FOLDERS for path in (ROOT / folder).rglob(pattern))
    return sorted(path for path in found if "__pycache__" not in path.parts)


def python_files() -> list[Path]:
    """Return our Python files; Django writes migrations, so those are not ours."""
    return [path for path in files("*.py") if "migrations" not in path.parts]


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of a Python file."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def short(path: Path) -> str:
    """Return the path as it stands in the project."""
    return path.relative_to(ROOT).as_posix()
