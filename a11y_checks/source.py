"""What is to be checked: a file, an address, HTML or plain text?"""

import re
import time
import urllib.request
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from pathlib import Path
from typing import Protocol
from urllib.error import HTTPError
from urllib.parse import unquote

from bs4 import UnicodeDammit

from a11y_checks.finding import gettext_noop

MOST_BYTES = 10_000_000
SECONDS = 10
TEXT_ENDINGS = {".txt", ".md"}
WEB = re.compile(r"https?://", re.IGNORECASE)
LOCAL = re.compile(r"file:(//(localhost)?(?=/))?", re.IGNORECASE)
PAGE_TYPES = {"text/html", "application/xhtml+xml", "text/plain"}


NOT_THERE = gettext_noop("There is no such file.")
NOT_READABLE = gettext_noop("This cannot be read.")
NOT_A_PAGE = gettext_noop("This is not a web page or text.")
TOO_LARGE = gettext_noop("This is too large to check.")
NO_ANSWER = gettext_noop("The website at this address does not answer.")
ERROR_PAGE = gettext_noop("The website answers this address with an error.")
WRONG_ADDRESS = gettext_noop("Only http, https and file addresses can be read.")


class CannotRead(Exception):
    """There is nothing here that can be checked. `reason` is a message id that says why."""

    def __init__(self, reason: str, detail: object = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Source:
    """Something to check: `html`, or plain `text`; `address` and `file` say where it lives."""

    html: str = ""
    text: str | None = None
    language: str = ""
    address: str = ""
    file: Path | None = None


def source_of(name: str, language: str = "") -> Source:
    """Return the source that a file name or an address (http, https, file) stands for.

    Raises CannotRead for what is not there, too large, or neither a web page nor text.
    """
    if WEB.match(name):
        return _from_web(name, language)
    if LOCAL.match(name):
        return _from_file(Path(unquote(LOCAL.sub("", name))), language)
    if "://" in name:
        raise CannotRead(WRONG_ADDRESS)
    return _from_file(Path(name), language)


def _from_file(file: Path, language: str) -> Source:
    try:
        if not file.is_file():
            raise CannotRead(NOT_THERE)
        with file.open("rb") as opened:
            words = _decoded(opened.read(MOST_BYTES + 1))
    except (OSError, ValueError) as error:
        raise CannotRead(NOT_READABLE, error) from error
    if file.suffix.lower() in TEXT_ENDINGS:
        return Source(text=words, language=language)
    return Source(html=words, language=language, file=file.resolve())


def _from_web(address: str, language: str) -> Source:
    try:
        asked = urllib.request.Request(address, headers={"User-Agent": "a11y_checks"})  # noqa: S310 - http(s) only
        with urllib.request.urlopen(asked, timeout=SECONDS) as answer:  # noqa: S310 - http(s) only
            kind = answer.headers.get_content_type()
            if kind not in PAGE_TYPES:
                raise CannotRead(NOT_A_PAGE, kind)
            words = _decoded(_body(answer), answer.headers)
            address = answer.url  # where redirects led to
    except HTTPError as error:
        raise CannotRead(ERROR_PAGE, error) from error
    except (OSError, ValueError, HTTPException) as error:
        raise CannotRead(NO_ANSWER, error) from error
    if kind == "text/plain":
        return Source(text=words, language=language)
    return Source(html=words, language=language, address=address)


class _Readable(Protocol):
    def read1(self, most: int, /) -> bytes: ...


def _body(answer: _Readable) -> bytes:
    """Return what the server sends, as far as it may be; a server that drips is given up."""
    deadline = time.monotonic() + SECONDS
    body = bytearray()
    while len(body) <= MOST_BYTES and (part := answer.read1(65536)):
        body += part
        if time.monotonic() > deadline:
            raise CannotRead(NO_ANSWER, f"{SECONDS} s")
    return bytes(body)


def _decoded(content: bytes, headers: Message | None = None) -> str:
    if len(content) > MOST_BYTES:
        raise CannotRead(TOO_LARGE)
    if b"\0" in content[:2000] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CannotRead(NOT_A_PAGE)
    charset = headers.get_content_charset() if headers else None
    known = [charset] if charset else []
    words = UnicodeDammit(content, known, is_html=True).unicode_markup
    if words is None:
        raise CannotRead(NOT_READABLE)
    return str(words)
