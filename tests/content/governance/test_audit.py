"""Is every live page still the text that was allowed?"""

import pytest
from django.core import serializers
from django.core.management import call_command

from content.governance.audit import broken_seals
from content.governance.models import GovernedPage, Verdict
from content.pages.models import ProductPage
from tests.content import factories


def test_a_site_published_through_the_gate_has_no_broken_seals(live_page, capsys):
    assert list(broken_seals()) == []
    call_command("verify_seals")
    assert "zegel" in capsys.readouterr().out


def test_text_changed_below_the_orm_is_found_with_exit_code_one(live_page, capsys):
    ProductPage.objects.filter(pk=live_page.pk).update(summary="Middels dit schrijven.")
    with pytest.raises(SystemExit) as stop:
        call_command("verify_seals")
    assert stop.value.code == 1
    printed = capsys.readouterr().out
    assert printed.startswith(f"{live_page.pk}\t")
    assert live_page.title in printed


def written_back(page):
    ProductPage.objects.bulk_update([page], ["summary"])


def fixture_with_other_text(page):
    for item in serializers.deserialize("json", serializers.serialize("json", [page])):
        item.save()


def without_the_save_of_a_page(page):
    page.save_base()


@pytest.mark.parametrize("way", [written_back, fixture_with_other_text, without_the_save_of_a_page])
def test_other_text_under_the_old_seal_is_found(live_page, way):
    live_page.summary = "Middels dit schrijven."
    way(live_page)
    assert [broken.page_id for broken in broken_seals()] == [live_page.pk]


def test_a_forged_seal_is_found(municipality):
    page = factories.product_page(municipality.theme, too_hard=True)
    forged = f"0:{page.content_digest()}"
    GovernedPage.objects.filter(pk=page.pk).update(live=True, seal=forged)
    assert [broken.page_id for broken in broken_seals()] == [page.pk]


def test_opening_and_saving_a_page_in_the_editor_is_no_new_text(live_page):
    digest = live_page.content_digest()
    live_page.costs = live_page.costs.replace("<p>", '<p data-block-key="abc12">')
    live_page.legal = '<p data-block-key="def34"></p>'
    assert live_page.content_digest() == digest


def test_one_changed_word_is_new_text(live_page):
    digest = live_page.content_digest()
    live_page.costs = live_page.costs.replace("80", "90")
    assert live_page.content_digest() != digest


def test_moving_or_renaming_the_address_keeps_the_seal_under_stricter_rules(live_page, monkeypatch):
    verdicts = Verdict.objects.count()
    monkeypatch.setattr("content.governance.law.rulebook_version", lambda _words: "stricter")
    seal = live_page.seal
    live_page.slug = "een-ander-adres"
    live_page.save()
    live_page.refresh_from_db()
    assert live_page.live
    assert live_page.seal == seal
    assert Verdict.objects.count() == verdicts


def test_unpublishing_voids_the_seal(live_page):
    live_page.unpublish()
    live_page.refresh_from_db()
    assert not live_page.live
    assert live_page.seal == ""
