"""Every page type helps its editor and is shown by the template with its own name."""

import pytest
from django.apps import apps
from django.template.loader import get_template
from django.utils import translation
from modelcluster.fields import ParentalKey

from content.governance.models import GovernedPage
from content.pages.models import (
    HomePage,
    InformationPage,
    LifeEventPage,
    OverviewPage,
    ProductPage,
    ThemePage,
)

TYPES = (HomePage, ThemePage, ProductPage, InformationPage, LifeEventPage, OverviewPage)


def own_fields(model):
    inherited = {field.name for field in GovernedPage._meta.get_fields()} | {"governedpage_ptr"}
    return [field for field in model._meta.concrete_fields if field.name not in inherited]


def blocks_of(block):
    yield block
    for child in getattr(block, "child_blocks", {}).values():
        yield from blocks_of(child)


@pytest.mark.parametrize("model", TYPES)
def test_every_field_has_a_help_text_in_dutch(model):
    for field in own_fields(model):
        with translation.override("nl"):
            dutch = str(field.help_text)
        with translation.override("en"):
            assert dutch != str(field.help_text), field


@pytest.mark.parametrize("model", TYPES)
def test_the_template_has_the_name_of_the_file(model):
    assert model.template == f"pages/{model.__module__.rpartition('.')[2]}.html"
    get_template(model.template)


@pytest.mark.parametrize("model", TYPES)
def test_required_parts_may_not_be_empty_and_others_may(model):
    blank = {part.field: model._meta.get_field(part.field).blank for part in model.parts}
    assert blank == {part.field: not part.required for part in model.parts}


@pytest.mark.parametrize("model", TYPES)
def test_no_block_takes_raw_html(model):
    streams = [field.stream_block for field in own_fields(model) if hasattr(field, "stream_block")]
    names = {type(block).__name__ for stream in streams for block in blocks_of(stream)}
    assert "RawHTMLBlock" not in names


@pytest.mark.parametrize("model", [*apps.get_app_config("facts").get_models()])
def test_every_fact_has_a_help_text(model):
    fields = (field for field in model._meta.concrete_fields if field.editable)
    parents = {"id", "site"} | {f.name for f in model._meta.fields if isinstance(f, ParentalKey)}
    editable = [field for field in fields if field.name not in parents]
    assert [field.name for field in editable if not field.help_text] == []


def test_products_stand_in_a_theme_and_themes_below_home():
    assert ProductPage.allowed_parent_page_models() == [ThemePage]
    assert ThemePage.allowed_parent_page_models() == [HomePage]
    assert set(InformationPage.allowed_parent_page_models()) == {HomePage, ThemePage}
