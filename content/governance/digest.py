"""Is this still the text that was judged?"""

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field, Model
from wagtail.fields import RichTextField, StreamField

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
        # who looks after it, and when: CARE_FIELDS
        *("responsible", "review_every", "reviewed_on", "review_due_on", "expert_email"),
    }
)
"""Fields a visitor does not read. Every other field counts, also one added tomorrow."""


EDITOR_KEY = re.compile(r'(<[a-z][a-z0-9]*) data-block-key="[a-z0-9]{1,5}"')
"""The rich text editor numbers its paragraphs with five signs; opening and saving a page is
no new text. Anything longer, or outside a tag, may be text that somebody reads."""


def content_digest(page: "GovernedPage") -> str:
    """Return the SHA-256 (hex) of what a visitor gets from this page's own content.

    The same text gives the same digest in a draft, a revision and the live row; facts,
    templates and images are not the page's own and are judged by the audit.
    """
    return digest_of(type(page), page.language, page.serializable_data())


def digest_of(page_type: type[Model], language: str, data: dict[str, Any]) -> str:
    """Return the digest of a page of this type by its fields, as a revision stores them."""
    shown = {
        "type": page_type._meta.label_lower,
        "language": language,
        "content": own_content(page_type, data),
    }
    text = json.dumps(shown, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def own_content(page_type: type[Model], data: dict[str, Any]) -> dict[str, Any]:
    """Return what a visitor gets from a page's own fields, by name, as plain values.

    What is empty is left out, so a field that a new release adds changes no digest by itself.
    """
    shown = {
        name: _comparable(value, _field(page_type, name))
        for name, value in data.items()
        if name not in VOLATILE
    }
    return {name: value for name, value in shown.items() if not _is_nothing(value)}


def without_editor_keys(html: str) -> str:
    """Return rich text without the numbers its editor gives to paragraphs."""
    return EDITOR_KEY.sub(r"\1", html)


def _field(page_type: type[Model], name: str) -> Field | None:
    try:
        return page_type._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def _comparable(value: Any, field: Field | None) -> Any:
    """Return a StreamField's JSON text as values, and empty rich text as nothing.

    Only for the fields that hold those: in any other field such signs are what people read.
    """
    if isinstance(field, StreamField) and isinstance(value, str):
        return _without_keys_within(_parsed(value))
    if isinstance(field, RichTextField) and isinstance(value, str):
        return "" if is_empty_rich_text(value) else without_editor_keys(value)
    return value


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:  # not written by Wagtail: nothing of it is shown
        return text


def _without_keys_within(value: Any) -> Any:
    if isinstance(value, str):
        return without_editor_keys(value)
    if isinstance(value, list):
        return [_without_keys_within(item) for item in value]
    if isinstance(value, dict):
        inside = {name: _without_keys_within(item) for name, item in value.items()}
        return {name: item for name, item in inside.items() if not _is_nothing(item)}
    return value


def _is_nothing(value: Any) -> bool:
    """Whether a field or a part of a block is empty, like one that did not exist yet."""
    return value is None or value == "" or value == []
