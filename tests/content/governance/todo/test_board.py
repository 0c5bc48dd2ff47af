"""Does everybody see on the first screen what they can do, and is that screen always fast?"""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from a11y_checks.report import Decision
from content.governance.models import GovernedPage, Verdict, Waiver
from content.governance.refusal import PublicationBlocked
from content.governance.todo.board import lists_for
from content.governance.todo.registry import TodoSource, register_todo, todo_source, todo_sources
from content.pages.models import InformationPage
from tests.content import factories
from tests.content.governance import people


def titles(user) -> dict[str, list[str]]:
    """Return the titles on each list of the gate's own that has any."""
    return {found.source.name: [row.title for row in found.rows] for found in lists_for(user)}


def auditor():
    group = Group.objects.get_or_create(name="Auditors")[0]
    for name in ("view_verdict", "view_waiver"):
        group.permissions.add(Permission.objects.get(codename=name))
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    return people._person("auditor", group)


def waiver(page, asked_by, approved_by=None, days=3) -> Waiver:
    return Waiver.objects.create(
        page=page,
        reason="Dijk breekt door",
        ends_on=timezone.localdate() + timedelta(days=days),
        requested_by=asked_by,
        approved_by=approved_by,
        approved_at=approved_by and timezone.now(),
    )


def test_with_nothing_to_do_the_board_says_so(client, writer):
    client.force_login(writer)
    assert titles(writer) == {}
    text = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Alles is klaar. Er wacht niets op u." in text


def test_what_waits_for_approval_is_on_the_list_of_who_can_give_it(draft, writer, approver):
    people.example_workflow().start(draft, writer)
    assert titles(approver)["approvals"] == ["Hulp bij uw vraag"]
    assert "approvals" not in titles(writer)
    assert titles(writer)["fact-checks"] == ["Hulp bij uw vraag"]


def test_what_came_back_is_on_the_list_of_who_sent_it(draft, writer, approver):
    people.example_workflow().start(draft, writer)
    state = InformationPage.objects.get(pk=draft.pk).current_workflow_task_state
    state.task.specific.on_action(state, approver, "reject", comment="Pas het bedrag aan.")
    found = next(x for x in lists_for(writer) if x.source.name == "sent-back")
    assert found.rows[0].detail == "Pas het bedrag aan."
    assert "sent-back" not in titles(approver)


def test_a_refused_draft_is_listed_until_it_is_good(municipality, writer):
    page = factories.information_page(municipality.theme, too_hard=True)
    with pytest.raises(PublicationBlocked):
        page.get_latest_revision().publish()
    assert titles(writer)["refused-drafts"] == ["Hulp bij uw vraag"]
    good = factories.build_information()
    page.body = good.body
    page.save_revision().publish()
    assert "refused-drafts" not in titles(writer)


def test_live_pages_with_findings_come_by_weight(municipality, writer):
    light = factories.information_page(municipality.theme, live=True, slug="licht", title="Licht")
    heavy = factories.information_page(municipality.theme, live=True, slug="zwaar", title="Zwaar")
    for page, weight in ((light, 1), (heavy, 9)):
        Verdict.objects.create(
            digest=page.content_digest(),
            rulebook="strenger",
            decision=Decision.REFUSED.value,
            weight=weight,
        )
    assert titles(writer)["live-findings"] == ["Zwaar", "Licht"]
    assert titles(auditor())["live-findings"] == ["Zwaar", "Licht"]


def test_waivers_to_decide_are_for_the_second_person(draft, municipality, writer):
    waiver(draft, writer)
    assert "waivers-to-decide" in titles(municipality.admin)
    assert "waivers-to-decide" not in titles(writer)


def test_a_waiver_that_ends_soon_is_told_to_its_editors_and_auditors(
    municipality, writer, approver
):
    page = factories.information_page(municipality.theme, live=True)
    waiver(page, writer, approver, days=7)
    assert "waivers-ending" in titles(writer)
    assert "waivers-ending" in titles(auditor())


def test_a_review_is_for_the_role_that_has_the_page(municipality, writer, approver):
    page = factories.information_page(municipality.theme, live=True)
    role = approver.groups.first()
    GovernedPage.objects.filter(pk=page.pk).update(review_due_on=date(2026, 1, 1), responsible=role)
    assert "reviews" in titles(approver)
    assert "reviews" not in titles(writer)


def test_a_whole_list_has_pages_of_fifty(client, municipality, writer):
    parent = municipality.theme
    many_pages(parent, 53)
    client.force_login(writer)
    url = reverse("governance:todo", args=["reviews"])
    first = client.get(url)
    assert len(first.context["page_obj"].object_list) == 50
    assert len(client.get(url, {"p": "2"}).context["page_obj"].object_list) == 3
    assert client.get(reverse("governance:todo", args=["onzin"])).status_code == 404


def many_pages(parent, count: int) -> None:
    """Put drafts in the tree that are refused and reviews that are due, without judging any."""
    start = GovernedPage.objects.count()
    dutch = Locale.objects.get(language_code="nl")
    for number in range(start, start + count):
        page = factories.build_information(slug=f"pagina-{number}", title=f"Pagina {number}")
        page.live, page.locale = False, dutch
        parent.add_child(instance=page)
    made = GovernedPage.objects.filter(slug__startswith="pagina-", live=False)
    made.update(live=True, seal="regels:" + "a" * 64, review_due_on=date(2026, 1, 1))
    Verdict.objects.bulk_create(
        Verdict(
            digest="a" * 64,
            rulebook=f"regels-{start}-{number}",
            decision=Decision.REFUSED.value,
            page_id=page.pk,
        )
        for number, page in enumerate(made)
    )
    made.filter(pk__in=[page.pk for page in made[::2]]).update(has_unpublished_changes=True)


def queries(client) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(reverse("wagtailadmin_home")).status_code == 200
    return len(captured)


def test_the_first_screen_asks_as_much_of_the_database_for_ten_pages_as_for_many(
    client, municipality, approver
):
    client.force_login(approver)
    many_pages(municipality.theme, 10)
    client.get(reverse("wagtailadmin_home"))
    few = queries(client)
    many_pages(municipality.theme, 60)
    assert queries(client) == few


def test_a_name_is_taken_once():
    other = TodoSource("reviews", "-", lambda *a: [], lambda user: 0)
    with pytest.raises(ValueError, match="reviews"):
        register_todo(other)
    assert todo_source("reviews") is not other


def test_the_most_urgent_list_comes_first():
    orders = [source.order for source in todo_sources()]
    assert orders == sorted(orders)
