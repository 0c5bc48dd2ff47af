"""What do both stages find in one source, outside the CMS?"""

import html
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.loopback import Asset, Loopback
from a11y_checks.browser.stage import NO_OTHER_FILES, browser_report, browser_report_at
from a11y_checks.browser.twins import merged_stages
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.report import Report
from a11y_checks.source import Source

PAGE = (
    '<!doctype html><html lang="{language}"><head><title>{title}</title></head>'
    "<body><main>{content}</main></body></html>"
)


def examine(source: Source, *, static: bool) -> Report:
    """Return the findings of the static stage and, unless `static`, of the browser stage.

    Plain text has no appearance, so the browser has nothing to say about it.
    """
    document = _document(source)
    found = static_report(document)
    if static or source.text is not None:
        return found
    if source.address:
        seen = browser_report_at(source.address, depth=Depth.AUDIT)
        return merged_stages(found, seen)
    page = source.html if document.full_page else _whole_page(source.html, document)
    with _loopback(source.file) as loopback:
        path = f"/{source.file.name}" if source.file else "/"
        seen = browser_report(page, loopback, path=path, depth=Depth.AUDIT)
        return merged_stages(found, seen)


def folder_asset(folder: Path) -> Asset:
    """Return a callable that gives the files in this folder, and none outside it."""

    def asset(path: str) -> tuple[bytes, str] | None:
        file = (folder / path.lstrip("/")).resolve()
        if not file.is_relative_to(folder) or not file.is_file():
            return None
        return file.read_bytes(), mimetypes.guess_type(file.name)[0] or "application/octet-stream"

    return asset


def _document(source: Source) -> Document:
    if source.text is not None:
        return Document.from_text(source.text, source.language or "nl")
    return Document.from_html(source.html, source.language)


def _whole_page(fragment: str, document: Document) -> str:
    """Return a page around a fragment, so that rules about whole pages find what they need."""
    language = html.escape(document.language)
    return PAGE.format(language=language, title=language, content=fragment)


@contextmanager
def _loopback(file: Path | None) -> Iterator[Loopback]:
    if file is None:
        yield NO_OTHER_FILES
        return
    loopback = Loopback(folder_asset(file.parent))
    try:
        yield loopback
    finally:
        loopback.close()
