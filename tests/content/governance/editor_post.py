"""What does a browser send when an editor presses a button in the page editor?"""

from typing import Any

from wagtail.blocks import ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text


def editor_post(page, **extra: str) -> dict[str, Any]:
    """Return the form data for the page as it is, with the pressed button in `extra`."""
    data: dict[str, Any] = {"title": page.title, "slug": page.slug}
    for name in ("seo_title", "search_description", "go_live_at", "expire_at"):
        data[name] = ""
    names = {*(part.field for part in page.parts), *page.names}
    names |= {"audience", "shows", "upn", "checked_on", "review_every", "expert_email"}
    for field in page._meta.get_fields():
        if field.name in names:
            data[field.name] = _field_data(field, getattr(page, field.name))
    data["comments"] = inline_formset([])
    return nested_form_data(data) | extra


def _field_data(field, value):
    if isinstance(field, StreamField):
        return _stream_data(value)
    if isinstance(field, RichTextField):
        return rich_text(value or "")
    return "" if value is None else str(value)


def _stream_data(stream):
    data: dict[str, Any] = {"count": str(len(stream))}
    for index, child in enumerate(stream):
        data[str(index)] = {
            "id": child.id or "",
            "type": child.block_type,
            "order": str(index),
            "deleted": "",
            "value": _block_data(child.block, child.value),
        }
    return data


def _list_data(block, values):
    data: dict[str, Any] = {"count": str(len(values))}
    for index, value in enumerate(values):
        told = {"id": "", "order": str(index), "deleted": ""}
        data[str(index)] = told | {"value": _block_data(block.child_block, value)}
    return data


def _block_data(block, value):
    if isinstance(block, StreamBlock):
        return _stream_data(value)
    if isinstance(block, StructBlock):
        children = block.child_blocks.items()
        return {name: _block_data(child, value.get(name)) for name, child in children}
    if isinstance(block, ListBlock):
        return _list_data(block, value or ())
    if isinstance(block, RichTextBlock):
        source = value.source if isinstance(value, RichText) else value or ""
        return rich_text(source, features=block.features)
    return "" if value is None else str(getattr(value, "pk", value))
