"""Does text that no editor would write on purpose break the gate open, or break it down?"""

from dataclasses import replace

import pytest
from django.urls import reverse

from a11y_checks import engine
from a11y_checks.report import Engine, Report
from content.governance import judging
from content.governance.gate import open_points
from content.governance.judging import verdict_for
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post

SEEN = Report(engines=(Engine("axe-core", "4.12.1"),))
SENTENCE = "U belt ons of u komt langs. "
HOSTILE = {
    "an endless word": f"<p>{'a' * 100_000}</p>",
    "a very long text": f"<p>{SENTENCE * 4_000}</p>",
    "one sentence without end": f"<p>{'en dan gaan wij ' * 5_000}</p>",
    "right to left": "<p>اتصل بنا \u202eelab\u202c عندما تحتاج إلى المساعدة من البلدية.</p>",
    "emoji": "<p>👩‍👩‍👧‍👦🇳🇱😀 Bel ons. 😀</p>" * 50,
    "control characters": "<p>Bel\x00 ons\x0b \x1b[31m nu\x7f.</p>",
    "half a character": "<p>Bel \ud800 ons.</p>",
    "broken tags": "<p><b><i>Bel</p><a href='x\"><ul><li></b><table><td><p",
    "markup that is no text": "<!-- <p> --><![CDATA[x]]><?php 1 ?><!DOCTYPE x><p>&#0;&#xD800;&x;",
    "five thousand links": '<p><a href="https://voorbeeld.nl/a">Lees meer</a></p>' * 5_000,
    "deep nesting": "<div>" * 3_000 + "Bel ons." + "</div>" * 3_000,
    "deep lists": "<ul><li>" * 1_500 + "Bel ons.",
    "signs for formatting": "<p>%s %(words)d {0} {words} %% ${x} {{ page }} {% now %}</p>",
    "abbreviations without end": f"<p>{'d.w.z. i.v.m. ' * 3_000}</p>",
    "brackets without end": f"<p>{'(' * 20_000}</p>",
    "dots without end": f"<p>{'. ' * 20_000}</p>",
    "hyphens without end": f"<p>{'a-' * 20_000}</p>",
    "marks on marks": f"<p>B{chr(0x301) * 20_000}el ons.</p>",
    "white space": f"<p>Bel{' ' * 300_000}ons.</p>",
}


@pytest.fixture
def seen_by_browser(monkeypatch):
    """The browser agrees, so that only the rule books stand between this text and live."""
    monkeypatch.setattr(judging, "browser_report", lambda *args, **kwargs: SEEN)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_judged_or_refused_and_never_breaks_the_gate(
    municipality, seen_by_browser, name
):
    page = factories.product_page(municipality.theme)
    page.conditions = HOSTILE[name]
    findings = open_points(page, verdict_for(page))
    broken = {finding.rule for finding in findings if finding.outcome == "untested"}
    assert bool(broken) == (name == "half a character")


@pytest.mark.parametrize("button", ["action-publish", "action-save"])
@pytest.mark.parametrize("name", ["control characters", "half a character", "emoji"])
def test_the_editor_answers_to_hostile_text_and_shows_it_to_nobody(
    municipality, admin_client, seen_by_browser, name, button
):
    page = factories.product_page(municipality.theme)
    page.conditions = HOSTILE[name]
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = admin_client.post(url, editor_post(page, **{button: "1"}))
    stored = ProductPage.objects.get(pk=page.pk)
    if name == "emoji":
        assert response.status_code == 302
        assert "👩‍👩‍👧‍👦" in stored.get_latest_revision_as_object().conditions
    else:
        assert set(response.context["form"].errors) == {"conditions"}
        assert stored.conditions == factories.build_product().conditions


def test_a_rule_that_breaks_down_keeps_the_text_a_draft_and_is_told(
    municipality, admin_client, seen_by_browser, monkeypatch
):
    def breaks_down(document):
        raise RecursionError("too deep")

    rules = engine.all_rules()
    broken = replace(rules[0], blocking=False, evaluate=breaks_down)
    monkeypatch.setattr(engine, "all_rules", lambda: (broken, *rules[1:]))
    page = factories.product_page(municipality.theme)
    page.costs = "<p>Een paspoort kost 81 euro.</p>"
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = admin_client.post(url, editor_post(page, **{"action-publish": "1"}))
    assert response.status_code == 200
    assert "liep vast" in response.content.decode()
    stored = ProductPage.objects.get(pk=page.pk)
    assert not stored.live
    assert "81 euro" in stored.get_latest_revision_as_object().costs
    with pytest.raises(PublicationBlocked) as refusal:
        stored.get_latest_revision().publish()
    assert [(f.rule, f.outcome) for f in refusal.value.findings] == [(broken.id, "untested")]


@pytest.mark.parametrize("broken", ["document", "missing_parts"])
def test_a_page_whose_parts_cannot_be_shown_stays_a_draft_and_is_told(
    municipality, admin_client, seen_by_browser, monkeypatch, broken
):
    def breaks_down(self):
        raise RuntimeError("a block's template is broken")

    page = factories.product_page(municipality.theme)
    monkeypatch.setattr(ProductPage, broken, breaks_down)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = admin_client.post(url, editor_post(page, **{"action-publish": "1"}))
    assert response.status_code == 200
    assert "kon niet worden getoond" in response.content.decode()
    assert not ProductPage.objects.get(pk=page.pk).live


def test_a_page_of_very_many_blocks_is_kept(municipality, admin_client):
    block = ("situation", {"heading": "Kwijt", "text": "<p>Bel ons meteen.</p>"})
    page = factories.product_page(municipality.theme, special_situations=[block] * 300)
    data = editor_post(page)
    assert len(data) > 1_000
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert admin_client.post(url, data).status_code == 302
