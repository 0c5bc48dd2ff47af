"""Can an administrator find every variable the code reads, and no other, in the documentation?"""

import re

from tests.architecture.source_files import ROOT, python_files

READERS = "text|required|number|switch|address|secret|hosts"
READ = re.compile(rf'(?:environ(?:\.get\(|\[)|setdefault\(|\b(?:{READERS})\()\s*"([A-Z][A-Z_]+)"')
OURS = re.compile(r'"(A11Y_[A-Z_]+)"')


def read_by_the_code() -> set[str]:
    texts = [path.read_text() for path in python_files()]
    return {name for text in texts for name in READ.findall(text) + OURS.findall(text)}


def documented() -> set[str]:
    rows = re.findall(r"^\| (`[A-Z].*?) \|", (ROOT / "docs/operations.md").read_text(), re.M)
    return {name for row in rows for name in re.findall(r"`([A-Z0-9_]+)`", row)}


def test_the_documentation_lists_every_variable_that_the_code_reads():
    # dj-database-url reads DATABASE_URL by itself
    assert documented() - {"DATABASE_URL"} == read_by_the_code()
