"""Is the sample what WCAG-EM asks, and the same each time?"""

import pytest

from a11y_checks.outcome import PASSED
from content.audits.evaluation.exploration import explore
from content.audits.evaluation.judging import judge
from content.audits.evaluation.sample import look, propose
from content.audits.models import SamplePage
from content.audits.models.audit_run import RunState, Scope
from content.governance.models import GovernedPage
from tests.content.audits.evaluation.evaluations import auditor, evaluation, sampled
from tests.content.audits.sites import own_site

pytestmark = pytest.mark.django_db


def urls(made, **which):
    return list(made.sample.filter(**which).values_list("url", flat=True))


def test_has_a_page_of_each_type_and_what_every_visitor_may_need():
    own_site(pages=3)
    chosen = urls(sampled(), kind="structured")
    assert len(chosen) == 6
    for path in ("zoeken/?q=paspoort", "reactie/bedankt/", "bestaat-niet/"):
        assert f"http://localhost/{path}" in chosen


def test_draws_a_tenth_by_chance_and_the_same_with_the_same_seed():
    own_site(pages=8)
    first, again = sampled(seed=7), sampled(seed=7)
    assert len(urls(first, kind="random")) == 1
    assert urls(first) == urls(again)
    drawn = {tuple(urls(sampled(seed=seed), kind="random")) for seed in range(8)}
    assert len(drawn) > 1


def test_choosing_again_keeps_what_people_added_or_judged():
    own_site(pages=3)
    made = sampled()
    mine = SamplePage.objects.create(evaluation=made, url="https://a.nl/", title="Formulier")
    drawn = made.sample.get(kind="random")
    judge(made, "1.1.1", drawn, PASSED, "", auditor())
    before = set(urls(made))
    propose(made)
    assert set(urls(made)) == before
    assert {mine, drawn} <= set(made.sample.all())


def test_a_part_of_the_website_has_only_its_own_pages():
    home = own_site(pages=2)
    theme = home.get_children().first()
    made = sampled(section=theme)
    assert all(url.startswith(theme.full_url) for url in urls(made))


def test_a_site_without_pages_gives_no_pages():
    own_site(pages=0)
    GovernedPage.objects.filter(depth__gt=1).update(live=False)
    assert SamplePage.objects.filter(evaluation=sampled()).exclude(page=None).count() == 0


def test_becomes_a_run_over_these_addresses():
    own_site(pages=1)
    made = sampled()
    run = look(made)
    assert (run.scope, run.state) == (Scope.ADDRESSES, RunState.RUNNING)
    assert set(run.pages.values_list("url", flat=True)) == set(urls(made))
    assert run.pages.filter(is_own=True).count() == made.sample.exclude(page=None).count()


def test_the_system_finds_types_and_technologies_itself():
    own_site(pages=2)
    made = evaluation()
    explore(made)
    counts = {each["name"]: each["count"] for each in made.page_types}
    assert sum(counts.values()) == 4
    found = {each["name"] for each in made.technologies}
    assert {"HTML", "CSS"} <= found
    assert "Video or sound" not in found
