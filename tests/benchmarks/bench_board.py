"""How fast is the first screen with two thousand pages, beside Wagtail's own lists of them?"""

from datetime import date
from hashlib import sha256

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from a11y_checks.report import Decision
from content.accounts.granting import group_of
from content.accounts.roles import APPROVER
from content.governance.models import GovernedPage, Verdict
from tests.content import factories
from tests.site.conftest import make_town

PAGES = 2_000
TIMES = 20


@pytest.mark.django_db
def bench_board(bench):
    theme = make_town().theme
    _add_pages(theme)
    client = _signed_in_approver()
    bench(
        f"First screen with {PAGES} pages",
        lambda: _open(client, reverse("wagtailadmin_home")),
        target="95% within 500 ms",
        times=TIMES,
        peers={
            "Wagtail's list of these pages": lambda: _open(
                client, reverse("wagtailadmin_explore", args=[theme.pk])
            ),
            "Wagtail's report of aging pages": lambda: _open(
                client, reverse("wagtailadmin_reports:aging_pages")
            ),
            "all pages that wait for a check": lambda: _open(
                client, reverse("governance:todo", args=["reviews"])
            ),
        },
    )


def _open(client: Client, address: str) -> None:
    assert client.get(address).status_code == 200


def _signed_in_approver() -> Client:
    person = get_user_model().objects.create_user("eindredacteur")
    person.groups.add(group_of(APPROVER))
    client = Client()
    client.force_login(person)
    return client


def _add_pages(theme: GovernedPage) -> None:
    """Add live pages: one in four is refused under today's rules, one in five is due, one in ten
    has a draft that is refused."""
    for number in range(PAGES):
        page = factories.build_information(slug=f"bench-{number}", title=f"Pagina {number}")
        page.locale, page.live = theme.locale, False
        theme.add_child(instance=page)
    pages = list(GovernedPage.objects.filter(slug__startswith="bench-"))
    for number, page in enumerate(pages):
        page.live, page.seal = True, f"regels:{_digest(number)}"
        page.has_unpublished_changes = number % 10 == 0
        page.review_due_on = date(2026, 1, 1) if number % 5 == 0 else date(2028, 1, 1)
    fields = ["live", "seal", "has_unpublished_changes", "review_due_on"]
    GovernedPage.objects.bulk_update(pages, fields, batch_size=200)
    Verdict.objects.bulk_create(_verdict(number, page.pk) for number, page in enumerate(pages))


def _verdict(number: int, page: int) -> Verdict:
    decision = Decision.LIVE if number % 4 else Decision.REFUSED
    return Verdict(
        digest=_digest(number),
        rulebook="regels",
        decision=decision.value,
        page_id=page,
        weight=number % 7,
    )


def _digest(number: int) -> str:
    return sha256(str(number).encode()).hexdigest()
