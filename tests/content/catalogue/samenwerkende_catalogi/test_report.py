"""Do editors see what the national list does not get, and why?"""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.urls import reverse

from content.accounts.granting import group_of
from content.accounts.roles import DESK, WRITER
from content.governance.models import GovernedPage
from content.pages.models import ProductPage


@pytest.fixture
def signed_in(client, published):
    """Return a way to sign in with a role."""

    def sign_in(role):
        user = User.objects.create_user(role)
        user.groups.add(group_of(role))
        client.force_login(user)
        return client

    return sign_in


def rows(client) -> list[str]:
    answer = client.get(reverse("catalogue_national_list"))
    found = BeautifulSoup(answer.content, "lxml").select("tbody tr")
    return [" ".join(row.get_text(" ").split()) for row in found]


def outcome(client) -> str:
    return next(row for row in rows(client) if row.startswith("Paspoort aanvragen"))


def name(page, upn) -> None:
    ProductPage.objects.filter(pk=page.pk).update(upn=upn)


def test_what_goes_is_a_yes(signed_in, published):
    shown = outcome(signed_in(WRITER))
    assert published.product.title in shown
    assert shown.endswith("Ja paspoort")


def test_what_stays_comes_with_the_reason(signed_in, published):
    name(published.product, "")
    assert outcome(signed_in(WRITER)).endswith(
        "Nee. Dit product heeft nog geen uniforme productnaam. –"
    )


def test_what_there_is_to_do_comes_first(signed_in, published):
    writer = signed_in(WRITER)
    for wrong in ("ganzenpas", ""):
        name(published.product, wrong)
        assert rows(writer)[0].startswith(published.product.title)
    name(published.product, "paspoort")
    name(ProductPage.objects.exclude(pk=published.product.pk).get(), "")
    assert rows(writer)[1].startswith(published.product.title)


def test_a_name_that_is_nearly_right_comes_with_the_right_one(signed_in, published):
    name(published.product, "onroerendezaakbelasting")
    assert "Bedoelt u: onroerendezaakbelasting (ozb)" in outcome(signed_in(WRITER))


def test_the_file_says_the_same(signed_in, published):
    name(published.product, "=1+1")
    answer = signed_in(WRITER).get(reverse("catalogue_national_list"), {"export": "csv"})
    told = b"".join(answer.streaming_content).decode()
    assert "'=1+1" in told
    assert "Nee. De landelijke lijst kent deze uniforme productnaam niet." in told


def test_who_does_not_work_on_pages_does_not_see_it(signed_in):
    client = signed_in(DESK)
    assert client.get(reverse("catalogue_national_list")).status_code == 302
    assert reverse("catalogue_national_list") not in client.get("/admin/").content.decode()


def test_an_empty_report_says_what_to_do(signed_in, published):
    GovernedPage.objects.filter(live=True).update(live=False, seal="")
    answer = signed_in(WRITER).get(reverse("catalogue_national_list"))
    assert "Er staat nog geen product online." in answer.content.decode()
