"""Is a page type that slips past the gate refused when the program starts?"""

from types import SimpleNamespace

import pytest
from wagtail.models import get_page_models

from content.governance import checks
from content.governance.models import GovernedPage
from content.pages.models import ProductPage


def errors_of(model) -> list[str]:
    return [error.id for error in checks._errors(model)]


def test_every_page_type_of_this_site_is_under_the_law():
    assert checks.check_page_types() == []
    assert len(get_page_models()) > 4


def test_a_page_type_that_does_not_inherit_the_gate_is_refused():
    assert errors_of(SimpleNamespace) == ["governance.E001"]


def test_a_page_type_without_parts_is_refused(monkeypatch):
    monkeypatch.setattr(ProductPage, "parts", ())
    assert "governance.E003" in errors_of(ProductPage)


def test_a_page_type_with_another_form_is_refused(monkeypatch):
    monkeypatch.setattr(ProductPage, "base_form_class", GovernedPage.base_form_class.__base__)
    assert errors_of(ProductPage) == ["governance.E002"]


@pytest.mark.parametrize("guard", ["save", "publish", "document", "content_digest"])
def test_a_page_type_that_replaces_a_guard_is_refused(monkeypatch, guard):
    monkeypatch.setattr(ProductPage, guard, lambda self: None)
    assert errors_of(ProductPage) == ["governance.E004"]


def test_a_text_that_nobody_judges_is_refused(monkeypatch):
    monkeypatch.setattr(ProductPage, "not_shown", ())
    errors = checks._errors(ProductPage)
    assert {error.id for error in errors} == {"governance.E005"}
    assert any("`upn`" in error.msg for error in errors)


@pytest.mark.parametrize("field", ["conditions", "channels", "summary"])
def test_a_text_taken_out_of_the_parts_is_refused(monkeypatch, field):
    parts = tuple(part for part in ProductPage.parts if part.field != field)
    monkeypatch.setattr(ProductPage, "parts", parts)
    assert errors_of(ProductPage) == ["governance.E005"]
