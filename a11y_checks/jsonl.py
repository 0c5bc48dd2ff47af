"""How are thousands of texts checked in one go: a line in, a line out?"""

import json
import re
from collections.abc import Iterator
from math import isfinite
from typing import Any, BinaryIO

from a11y_checks.examine import examine
from a11y_checks.interface_text import Translate
from a11y_checks.result import no_result, result
from a11y_checks.source import LOCAL, WEB, Source, source_of

LONGEST_LINE = 20_000_000
KINDS = ("html", "text", "url")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*")


class BadLine(Exception):
    """A line that asks for nothing we can do; the message says why."""


def results(
    lines: BinaryIO, translate: Translate, *, static: bool, language: str = ""
) -> Iterator[dict[str, Any]]:
    """Yield one result for every line that is not blank; a bad line never stops the rest."""
    for line in _lines(lines):
        key = None
        try:
            asked = _asked(line)
            key = _key(asked)
            report = examine(_source(asked, language), static=static)
            yield result(key, report, translate)
        # Whatever one line does to us must not cost the others their result.
        except Exception as error:
            yield no_result(key, f"{type(error).__name__}: {error}"[:500])


def _lines(lines: BinaryIO) -> Iterator[bytes]:
    """Yield the lines, a line that is too long cut off and its rest skipped."""
    while line := lines.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = lines.readline(LONGEST_LINE + 1)
        if line.strip():
            yield line


def _asked(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise BadLine(f"the line is longer than {LONGEST_LINE} bytes")
    asked = json.loads(line)
    if not isinstance(asked, dict):
        raise BadLine("the line is not a JSON object")
    return asked


def _key(asked: dict[str, Any]) -> str | int | float | None:
    key = asked.get("id")
    if key is None or isinstance(key, str | int) or (isinstance(key, float) and isfinite(key)):
        return key
    raise BadLine("id is not a text or a number")


def _source(asked: dict[str, Any], language: str) -> Source:
    given = [kind for kind in KINDS if asked.get(kind) is not None]
    if len(given) != 1:
        raise BadLine("give one of html, text and url")
    language = asked.get("lang") or language
    if not isinstance(language, str) or (language and not LANGUAGE.fullmatch(language)):
        raise BadLine("lang is not a language code")
    content = asked[given[0]]
    if not isinstance(content, str):
        raise BadLine(f"{given[0]} is not text")
    if given == ["url"]:
        return _located(content, language)
    readable = content.encode("utf-8", "replace").decode()
    if given == ["text"]:
        return Source(text=readable, language=language)
    return Source(html=readable, language=language)


def _located(address: str, language: str) -> Source:
    if not (WEB.match(address) or LOCAL.match(address)):
        raise BadLine("url is not an http, https or file address")
    return source_of(address, language)
