"""Do links inside the site lead somewhere before a page goes live?"""

import pytest

from content.governance.appearance import appearance_of
from content.governance.judging import static_judgement
from content.governance.page_links import GONE, NOT_LIVE, RULE_ID, dead_links
from tests.content import factories
from tests.content.sealed import put_live


@pytest.fixture
def target(municipality):
    return factories.information_page(municipality.theme, slug="doel")


def linking(municipality, target_id, **fields):
    text = f'<p>Lees eerst <a linktype="page" id="{target_id}">deze uitleg</a>.</p>'
    return factories.product_page(municipality.theme, **({"no_answer": text} | fields))


def messages(page):
    return [link.message for link in dead_links(page)]


def test_fails_a_link_to_a_draft(municipality, target):
    page = linking(municipality, target.pk)
    [finding] = [f for f in static_judgement(page).findings if f.rule == RULE_ID]
    assert finding.refuses
    assert (finding.message, finding.pointer.path) == (NOT_LIVE, "no_answer")


def test_passes_a_link_to_a_live_page(municipality, target):
    put_live(target)
    assert messages(linking(municipality, target.pk)) == []


@pytest.mark.parametrize("target_id", [999_999, "", "niets", "1 OR 1=1"])
def test_fails_a_link_to_what_is_gone(municipality, target_id):
    assert messages(linking(municipality, target_id)) == [GONE]


def test_fails_at_the_block_in_which_the_link_is(municipality, target):
    text = f'<p>Bel ons. Lees <a linktype="page" id="{target.pk}">deze uitleg</a>.</p>'
    page = linking(
        municipality,
        target.pk,
        no_answer="",
        special_situations=[("situation", {"heading": "Kwijt", "text": text})],
    )
    [link] = dead_links(page)
    assert link.path == f"special_situations.{page.special_situations[0].id}"


def test_does_not_apply_to_a_link_to_the_page_itself(municipality):
    page = linking(municipality, 0)
    page.no_answer = f'<p>Lees <a linktype="page" id="{page.pk}">het begin</a>.</p>'
    assert messages(page) == []


def test_does_not_apply_to_a_chosen_page_that_is_not_live(municipality, target):
    page = factories.product_page(municipality.theme, related=[("page", target)])
    assert messages(page) == []


def test_a_verdict_from_before_the_page_went_offline_does_not_count(municipality, target):
    put_live(target)
    page = linking(municipality, target.pk)
    before = appearance_of(page)
    type(target).objects.filter(pk=target.pk).update(live=False)
    assert appearance_of(page) != before
