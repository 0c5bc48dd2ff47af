"""Can everyone read this file, also with a screen reader?"""

import logging
from enum import StrEnum
from pathlib import PurePath
from typing import IO, Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

logger = logging.getLogger(__name__)

CSV_SAMPLE = 64 * 1024
"""Bytes; enough to see that it is a table."""
CSV_SEPARATORS = ",;\t"


class Fault(StrEnum):
    """What keeps people from reading a file."""

    UNREADABLE = "unreadable"
    LOCKED = "locked"
    UNTAGGED = "untagged"
    NO_LANGUAGE = "no-language"
    NO_TITLE = "no-title"


FATAL = frozenset({Fault.UNREADABLE, Fault.LOCKED})
"""Nobody can open it as it should be: no page with the same text makes up for that."""


def faults_of(file: IO[bytes], name: str) -> tuple[Fault, ...]:
    """Return what is wrong with an opened file, by the kind that its name tells.

    Source: PDF 32000-1:2008, 14.7 and 14.8 (tagged PDF); WCAG 2.2 techniques PDF6, PDF16 and
    PDF18. Whether the tags are right is for a person: see the auditor's checks.
    """
    file.seek(0)
    kind = PurePath(name).suffix.lower()
    if kind == ".pdf":
        return _pdf_faults(file)
    if kind == ".csv":
        return () if _is_table(file) else (Fault.UNREADABLE,)
    return ()


def _pdf_faults(file: IO[bytes]) -> tuple[Fault, ...]:
    if not file.read(1024).lstrip().startswith(b"%PDF-"):
        return (Fault.UNREADABLE,)
    file.seek(0)
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    try:
        reader = PdfReader(file)
        if reader.is_encrypted:
            return (Fault.LOCKED,)
        return tuple(_untold(reader.root_object, reader))
    except Exception as broken:  # a file from outside can be wrong in any way
        logger.info("A document could not be read: %r", broken)
        return (Fault.UNREADABLE,)


def _untold(root: DictionaryObject, reader: PdfReader) -> list[Fault]:
    marks = _resolved(root.get("/MarkInfo"))
    tree = _resolved(root.get("/StructTreeRoot"))
    is_marked = isinstance(marks, DictionaryObject) and bool(_resolved(marks.get("/Marked")))
    has_tags = isinstance(tree, DictionaryObject) and bool(_resolved(tree.get("/K")))
    titles = [
        reader.metadata.title if reader.metadata else "",
        reader.xmp_metadata.dc_title if reader.xmp_metadata else "",
    ]
    found = {
        Fault.UNTAGGED: not (is_marked and has_tags),
        Fault.NO_LANGUAGE: not str(_resolved(root.get("/Lang")) or "").strip(),
        Fault.NO_TITLE: not any(titles),
    }
    return [fault for fault, is_there in found.items() if is_there]


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _is_table(file: IO[bytes]) -> bool:
    """Whether the start of a file is text in rows of cells."""
    start = file.read(CSV_SAMPLE)
    try:
        text = start.decode("utf-8-sig", "ignore" if len(start) == CSV_SAMPLE else "strict")
    except UnicodeDecodeError:
        return False
    rows = text.splitlines()[:20]
    return "\0" not in text and any(sign in row for row in rows for sign in CSV_SEPARATORS)
