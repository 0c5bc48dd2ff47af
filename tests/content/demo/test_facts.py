"""The facts of the example municipality pass their own form, and a second run leaves them be."""

from dataclasses import replace

import pytest
from django.utils import timezone

from content.demo.compose import References, fill
from content.demo.municipality import add_facts
from content.demo.texts import read_facts, read_pages
from content.facts.attention import unchecked_facts
from content.facts.models import Fact, FactValue
from content.pages.models import ProductPage

pytestmark = pytest.mark.django_db


def test_every_fact_is_kept_with_its_values():
    add_facts()
    told = {fact.key: len(fact.values) for fact in read_facts()}
    assert {fact.key: fact.values.count() for fact in Fact.objects.all()} == told


def test_only_a_handful_waits_on_the_board_for_somebody_to_check_it():
    add_facts()
    states = unchecked_facts(timezone.localdate())
    days = [state.value.checked_on for state in states]
    assert len(states) == 6
    assert any(days)
    assert not all(days)


def test_who_checked_an_example_says_that_it_is_one():
    add_facts()
    checks = FactValue.objects.exclude(checked_on=None).values_list("checked_by", flat=True)
    assert set(checks) == {"Voorbeeld: niet echt nagekeken"}
    assert not FactValue.objects.filter(checked_on=None).exclude(checked_by="").exists()


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
