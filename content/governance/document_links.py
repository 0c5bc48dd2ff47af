"""Does a link to a document say its kind and size, whatever the editor wrote?"""

import re

from django.utils.safestring import SafeString, mark_safe

LINK = re.compile(r'(<a\b[^>]*?) data-document="([^"]*)"([^>]*>)(.*?)(\s*)</a>', re.S)
SIZE = re.compile(r"\d\s*(?:[kKmMgG]i?[bB]|bytes?)\b")


def with_kind_and_size(html: str) -> SafeString:
    """Return the HTML in which each link to a document ends like “(pdf, 230 kB)”.

    The link says its kind in `data-document`, escaped. A text that tells a size is left alone.
    """
    return mark_safe(LINK.sub(_completed, html))  # noqa: S308 - only moves what was in the HTML


def _completed(link: re.Match[str]) -> str:
    start, kind, rest, words, _space = link.groups()
    told = "" if SIZE.search(words) or not kind else f" ({kind})"
    return f"{start}{rest}{words}{told}</a>"
