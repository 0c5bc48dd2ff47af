"""How does a fact stand in running text: in the database, on the page and in the editor?

The database holds `<embed embedtype="fact" id="KEY"/>`; the value comes in when it is shown.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django.db.models import Model
from django.urls import reverse_lazy
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.contentstate_models import Entity, EntityRange
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    FORCE_WHITESPACE,
    KEEP_WHITESPACE,
    add_paragraph_block,
)
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import EmbedHandler
from wagtail.rich_text.feature_registry import FeatureRegistry

from content.facts.models import Fact, FactValue
from content.facts.said import not_known
from content.facts.shelf import value_of, values_of
from content.governance.once_per_request import once_per_request

FEATURE = "fact"
ENTITY = "FACT"
CHOOSER = "wagtailsnippetchoosers_facts_fact:choose"


class FactHandler(EmbedHandler):
    """Puts today's value in the place of each reference to a fact."""

    identifier = FEATURE

    @staticmethod
    def get_model() -> type[Model]:
        """Return what the references point to."""
        return Fact

    @classmethod
    def expand_db_attributes(cls, attrs: Mapping[str, str]) -> str:
        """Return the HTML of one fact."""
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[Mapping[str, str]]) -> list[str]:
        """Return the HTML of each fact, in order; honest about one without a value."""
        values = values_of(attrs.get("id", "") for attrs in attrs_list)
        language = get_language()
        return [_html(value, language) if value else escape(not_known()) for value in values]

    @classmethod
    def extract_references(cls, attrs: Mapping[str, str]) -> Iterator[tuple[Any, str, str, str]]:
        """Yield the fact for the reference index, so that “used on” knows this text."""
        if attrs.get("id"):
            yield Fact, attrs["id"], "", ""


@once_per_request
def _html(value: FactValue, language: str | None) -> SafeString:
    """Return a value as the database has it, for running text in the active language."""
    return value.html


class FactElement:
    """Reads a reference into the editor, as one unbreakable piece with today's value."""

    def handle_starttag(self, name: str, attrs: Any, state: Any, contentstate: Any) -> None:
        """Add the value as text and mark it as a fact."""
        key = dict(attrs).get("id", "")
        if state.current_block is None:
            add_paragraph_block(state, contentstate)
        if state.leading_whitespace == FORCE_WHITESPACE:
            state.current_block.text += " "
        value = value_of(key)
        shown = value.said if value else not_known()
        label = value.fact.label if value else key
        entity = Entity(ENTITY, "IMMUTABLE", {"id": key, "label": label})
        place = EntityRange(contentstate.add_entity(entity))
        place.offset, place.length = len(state.current_block.text), len(shown)
        state.current_block.entity_ranges.append(place)
        state.current_block.text += shown
        state.leading_whitespace = KEEP_WHITESPACE

    def handle_endtag(self, name: str, state: Any, contentstate: Any) -> None:
        """Do nothing: the tag holds nothing."""


def stored_fact(props: Mapping[str, Any]) -> Any:
    """Return the reference as the database keeps it, without the value shown in the editor."""
    return DOM.create_element("embed", {"embedtype": FEATURE, "id": props.get("id")})


def register_fact_feature(features: FeatureRegistry) -> None:
    """Make facts known to the rich text editor and to everything that shows rich text."""
    features.register_embed_type(FactHandler)
    plugin = EntityFeature(
        {
            "type": ENTITY,
            "icon": "tag",
            "description": _("Fact: amount, term or number"),
            "chooserUrl": reverse_lazy(CHOOSER),
        },
        js=["wagtailadmin/js/chooser-modal.js", "admin/fact.js"],
        css={"all": ["admin/fact.css"]},
    )
    features.register_editor_plugin("draftail", FEATURE, plugin)
    features.register_converter_rule(
        "contentstate",
        FEATURE,
        {
            "from_database_format": {f'embed[embedtype="{FEATURE}"]': FactElement()},
            "to_database_format": {"entity_decorators": {ENTITY: stored_fact}},
        },
    )
