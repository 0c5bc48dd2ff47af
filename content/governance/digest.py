"""Is this still the text that was judged?"""

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

from content.governance.parts import is_empty_rich_text

if TYPE_CHECKING:
    from content.governance.models import GovernedPage

VOLATILE = frozenset(
    {
        # where the page lies and what it is called in the address
        *("pk", "id", "path", "depth", "numchild", "slug", "url_path", "translation_key", "locale"),
        # the course of publishing
        *("live", "has_unpublished_changes", "first_published_at", "last_published_at"),
        *("latest_revision", "live_revision", "latest_revision_created_at", "draft_title"),
        *("go_live_at", "expire_at", "expired", "seal"),
        # who works on it
        *("owner", "locked", "locked_at", "locked_by", "content_type", "alias_of"),
        *("wagtail_admin_comments", "basepage_ptr", "governedpage_ptr", "show_in_menus"),
    }
)
"""Fields a visitor does not read. Every other field counts, also one added tomorrow."""


EDITOR_KEY = re.compile(r' data-block-key=\\"[^"\\]*\\"')
"""The rich text editor numbers its paragraphs; opening and saving a page is no new text."""


def content_digest(page: "GovernedPage") -> str:
    """Return the SHA-256 (hex) of what a visitor gets from this page's own content.

    The same text gives the same digest in a draft, a revision and the live row; facts,
    templates and images are not the page's own and are judged by the audit.
    """
    shown = {
        "type": page._meta.label_lower,
        "language": page.language,
        "content": _own_content(page.serializable_data()),
    }
    text = EDITOR_KEY.sub("", json.dumps(shown, sort_keys=True, default=str))
    return hashlib.sha256(text.encode()).hexdigest()


def _own_content(data: dict[str, Any]) -> dict[str, Any]:
    return {name: _comparable(value) for name, value in data.items() if name not in VOLATILE}


def _comparable(value: Any) -> Any:
    """Return a StreamField's JSON text as values, and empty rich text as nothing."""
    if isinstance(value, str) and is_empty_rich_text(value):
        return ""
    if isinstance(value, str) and value[:1] in "[{":
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
