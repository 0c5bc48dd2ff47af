"""Does the explorer know where each page stands, without asking for each page apart?"""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from a11y_checks.report import Engine, Report
from content.governance.judging import static_judgement, store_verdict
from content.governance.models import GovernedPage, Verdict
from content.governance.state import State, states_of
from tests.content import factories

ALLOWED = Report(engines=(Engine("axe-core", "4.12.1"),))


@pytest.fixture
def judged_drafts(municipality) -> list:
    pages = [
        factories.product_page(
            municipality.theme, slug=f"product-{number}", checked_on=date(2026, 10, 5)
        )
        for number in range(4)
    ]
    for page in pages:
        store_verdict(page.get_latest_revision_as_object(), ALLOWED)
    return pages


def as_listed(pages) -> list[GovernedPage]:
    return list(GovernedPage.objects.filter(pk__in=[page.pk for page in pages]))


def queries_for(pages) -> int:
    listed = as_listed(pages)
    with CaptureQueriesContext(connection) as asked:
        states_of(listed)
    return len(asked)


def test_a_draft_that_was_allowed_is_known_by_its_revision(judged_drafts):
    assert set(states_of(as_listed(judged_drafts)).values()) == {State.SEALED}


def test_text_typed_after_the_verdict_is_not_judged(judged_drafts):
    judged_drafts[0].costs = "<p>Een paspoort kost 99 euro.</p>"
    judged_drafts[0].save_revision()
    states = states_of(as_listed(judged_drafts))
    assert states.pop(judged_drafts[0].pk) is State.UNJUDGED
    assert set(states.values()) == {State.SEALED}


def test_a_draft_without_a_revision_is_known_too(judged_drafts):
    bare = factories.build_product(slug="zonder-versie", live=False)
    judged_drafts[0].get_parent().add_child(instance=bare)
    assert states_of(as_listed([bare])) == {bare.pk: State.UNJUDGED}
    store_verdict(bare, ALLOWED)
    assert states_of(as_listed([bare])) == {bare.pk: State.SEALED}


def test_a_longer_listing_asks_no_more_of_the_database(judged_drafts):
    assert queries_for(judged_drafts) == queries_for(judged_drafts[:1]) <= 6


def test_a_draft_judged_under_older_templates_says_so(judged_drafts):
    Verdict.objects.filter(page_id=judged_drafts[0].pk).update(looks="0123456789ab")
    states = states_of(as_listed(judged_drafts))
    assert states.pop(judged_drafts[0].pk) is State.OLDER_LOOKS
    assert set(states.values()) == {State.SEALED}


def test_a_live_page_judged_under_older_templates_says_so_until_it_is_judged_again(municipality):
    live = factories.product_page(municipality.theme)
    verdict = store_verdict(live, ALLOWED)
    GovernedPage.objects.filter(pk=live.pk).update(live=True, seal=verdict.seal)
    GovernedPage.objects.filter(pk=live.pk).update(has_unpublished_changes=False)
    assert states_of(as_listed([live])) == {live.pk: State.SEALED}
    Verdict.objects.update(looks="")
    assert states_of(as_listed([live])) == {live.pk: State.OLDER_LOOKS}
    store_verdict(live, ALLOWED)
    assert states_of(as_listed([live])) == {live.pk: State.SEALED}


def test_a_refusal_under_older_templates_stays_a_refusal(municipality):
    page = factories.product_page(municipality.theme, too_hard=True)
    store_verdict(page, static_judgement(page))
    Verdict.objects.update(looks="")
    assert states_of(as_listed([page])) == {page.pk: State.REFUSED}
