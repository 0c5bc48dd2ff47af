"""The facts of the example municipality pass their own form, and a second run leaves them be."""

from dataclasses import replace

import pytest

from content.demo.compose import References, fill
from content.demo.municipality import add_facts
from content.demo.texts import read_facts, read_pages
from content.facts.models import Fact
from content.pages.models import ProductPage

pytestmark = pytest.mark.django_db


def test_every_fact_is_kept_with_its_values():
    add_facts()
    told = {fact.key: len(fact.values) for fact in read_facts()}
    assert {fact.key: fact.values.count() for fact in Fact.objects.all()} == told


def test_a_second_run_leaves_what_an_editor_changed():
    add_facts()
    fact = Fact.objects.get(key="telefoon")
    fact.label = "Ons nummer"
    fact.save()
    fact.values.update(value="14 050")
    add_facts()
    again = Fact.objects.get(key="telefoon")
    assert (again.label, again.values.get().value) == ("Ons nummer", "14 050")


def test_refuses_a_fact_where_it_would_not_be_shown():
    told = next(page for page in read_pages() if page.kind == "product")
    text = replace(told, fields={"summary": "Dit kost {fact:paspoort-kind}."})
    with pytest.raises(ValueError, match="running text"):
        fill(ProductPage(), text, References({}, {}))
