"""StreamField definitions stay out of migrations, and nothing editors wrote gets lost by it."""

from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.fields import StreamField

from content.blocks.lean_stream_field import PLAIN_JSON, LeanStreamField
from tests.content import factories

OURS = ("facts", "pages")


def test_migrations_know_it_as_json():
    _name, path, arguments, options = LeanStreamField([], blank=True).deconstruct()
    assert (path, arguments, options) == (PLAIN_JSON, [], {"blank": True})


@pytest.mark.parametrize("label", OURS)
def test_no_migration_holds_a_block_definition(label):
    folder = Path(apps.get_app_config(label).path) / "migrations"
    written = "".join(path.read_text() for path in folder.glob("*.py"))
    assert "models." in written
    assert "block_lookup" not in written
    assert "StreamField" not in written


@pytest.mark.parametrize("label", OURS)
def test_every_stream_field_is_lean(label):
    fields = [f for model in apps.get_app_config(label).get_models() for f in model._meta.fields]
    streams = [f for f in fields if isinstance(f, StreamField) and f.model._meta.app_label == label]
    assert [str(f) for f in streams if not isinstance(f, LeanStreamField)] == []


def test_a_data_migration_keeps_what_editors_wrote(municipality_theme):
    product = factories.product_page(municipality_theme)
    state = MigrationExecutor(connection).loader.project_state()
    historical = state.apps.get_model("pages", "ProductPage").objects.get(pk=product.pk)
    historical.summary = "Een andere uitleg."
    historical.save()
    product.refresh_from_db()
    assert [channel.block_type for channel in product.channels] == [
        *("online", "phone", "desk", "post")
    ]
