"""Can a restriction be lifted without a signal, and is it found? Row 52 of the routes."""

import pytest
from django.db import IntegrityError, connection, transaction
from wagtail.models import PageViewRestriction

from content.governance.audit import broken_seals
from content.governance.models import PrivateSection
from content.governance.privacy import triggers
from tests.content import factories
from tests.content.sealed import put_live

LOGIN, NONE = PageViewRestriction.LOGIN, PageViewRestriction.NONE


@pytest.fixture
def private_theme(live_page):
    """The theme of a good live page, behind a restriction that the database holds."""
    triggers.install(connection)
    theme = live_page.get_parent()
    PageViewRestriction.objects.create(page=theme, restriction_type=LOGIN)
    return theme


@pytest.fixture
def elsewhere(private_theme):
    return factories.theme_page(private_theme.get_parent(), slug="elders")


def restrictions():
    return PageViewRestriction.objects.all()


def put_elsewhere(elsewhere):
    restrictions().update(page=elsewhere)


def let_everybody_pass(elsewhere):
    restrictions().update(restriction_type=NONE)


def written_back(elsewhere):
    kept = restrictions().get()
    kept.restriction_type = NONE
    restrictions().bulk_update([kept], ["restriction_type"])


def deleted_without_signals(elsewhere):
    restrictions()._raw_delete("default")


def deleted_by_sql(elsewhere):
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {triggers.TABLE}")


def a_fixture(elsewhere):
    kept = restrictions().get()
    kept.page = elsewhere
    kept.save_base(raw=True)


WAYS = [
    *(put_elsewhere, let_everybody_pass, written_back),
    *(deleted_without_signals, deleted_by_sql, a_fixture),
]


@pytest.mark.parametrize("way", WAYS)
def test_the_database_lifts_no_restriction_outside_the_gate(private_theme, elsewhere, way):
    with pytest.raises(IntegrityError, match="through the gate"), transaction.atomic():
        way(elsewhere)
    assert restrictions().get().page_id == private_theme.pk
    assert not list(broken_seals())


@pytest.mark.parametrize("way", WAYS)
def test_what_was_lifted_past_the_database_is_found(live_page, private_theme, elsewhere, way):
    triggers.remove(connection)
    way(elsewhere)
    assert [broken.page_id for broken in broken_seals()] == [live_page.pk]
    assert "iedereen" in next(broken_seals()).reason


def test_it_is_found_until_the_gate_has_judged_it(private_theme, elsewhere):
    triggers.remove(connection)
    deleted_by_sql(elsewhere)
    again = PageViewRestriction.objects.create(page=private_theme, restriction_type=LOGIN)
    assert not list(broken_seals())
    again.delete()
    assert not list(broken_seals())


def test_a_restriction_higher_up_still_hides_it(private_theme, elsewhere):
    PageViewRestriction.objects.create(page=private_theme.get_parent(), restriction_type=LOGIN)
    triggers.remove(connection)
    restrictions().filter(page=private_theme).update(page=elsewhere)
    assert not list(broken_seals())


def test_the_gate_lifts_what_passes(private_theme):
    restrictions().get().delete()
    assert not PrivateSection.objects.exists()
    assert not list(broken_seals())


def test_of_two_restrictions_one_may_go_and_the_other_is_held(private_theme, elsewhere):
    PageViewRestriction.objects.create(page=private_theme, restriction_type=LOGIN)
    restrictions().first().delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        deleted_by_sql(elsewhere)


def test_two_restrictions_on_one_page_may_go_together(private_theme):
    PageViewRestriction.objects.create(page=private_theme, restriction_type=LOGIN)
    restrictions().delete()
    assert not PrivateSection.objects.exists()


def test_a_restriction_that_was_made_without_a_signal_is_held_too(private_theme, elsewhere):
    restrictions().bulk_create([PageViewRestriction(page=elsewhere, restriction_type=LOGIN)])
    with pytest.raises(IntegrityError), transaction.atomic():
        restrictions().filter(page=elsewhere).update(restriction_type=NONE)


def test_what_was_private_before_the_guard_came_is_held(live_page, elsewhere):
    triggers.remove(connection)
    restrictions().bulk_create([PageViewRestriction(page=elsewhere, restriction_type=LOGIN)])
    triggers.install(connection)
    assert PrivateSection.objects.filter(page=elsewhere).exists()


def test_another_kind_of_restriction_is_free(private_theme):
    restrictions().update(restriction_type=PageViewRestriction.PASSWORD, password="geheim")
    assert restrictions().get().restriction_type == PageViewRestriction.PASSWORD


def test_a_private_page_can_be_deleted(private_theme):
    put_live(factories.product_page(private_theme, slug="nog-een"))
    private_theme.delete()
    assert not restrictions().exists()
    assert not PrivateSection.objects.exists()
