"""A step says what to do, when and where; an editor hears what is missing."""

import pytest
from wagtail.blocks import StructBlockValidationError

from content.blocks.step import StepBlock
from content.pages.models import ProductPage
from tests.content import factories

BLOCK = StepBlock()


def step(**told):
    return BLOCK.to_python({**factories.step("Bel uw huisarts", ""), "text": "", **told})


def test_passes_a_step_elsewhere():
    assert BLOCK.clean(step()).name == "Bel uw huisarts"


def test_says_that_there_is_no_hurry():
    assert step().moment in {"No hurry", "Geen haast"}


def test_fails_without_a_name():
    with pytest.raises(StructBlockValidationError) as refused:
        BLOCK.clean(step(title=""))
    assert set(refused.value.block_errors) == {"title"}


def test_fails_when_it_ends_before_it_starts():
    with pytest.raises(StructBlockValidationError) as refused:
        BLOCK.clean(step(first_day=5, last_day=-5))
    assert set(refused.value.block_errors) == {"last_day"}


def test_passes_when_it_starts_and_ends_on_one_day():
    assert BLOCK.clean(step(first_day=0, last_day=0))


@pytest.mark.django_db
def test_takes_its_name_from_the_page_and_links_only_when_that_is_live(municipality_theme):
    product = factories.product_page(municipality_theme)
    draft = step(title="", page=product.pk)
    assert (draft.name, draft.address) == (product.title, "")
    ProductPage.objects.filter(pk=product.pk).update(live=True, seal="test")
    assert step(page=product.pk).name == "Bel uw huisarts"
