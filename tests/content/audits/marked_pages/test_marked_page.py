"""Does an auditor see on the page itself what was found?"""

from dataclasses import replace
from io import BytesIO

import pytest
from django.urls import reverse
from PIL import Image

from a11y_checks.browser.picture import picture_of
from content.audits.marked_pages.marks import marks_of
from tests.content.audits.sites import own_site, page_html
from tests.content.audits.test_findings import HEADER_LINK, QUESTION, audited
from tests.content.audits.test_screens import signed_in

COLOUR = (179, 0, 94)


def pink(png):
    with Image.open(BytesIO(png)) as image:
        return sum(
            number for number, colour in image.convert("RGB").getcolors(1 << 24) if colour == COLOUR
        )


def test_the_picture_has_a_box_for_what_is_there_and_none_for_what_is_not():
    html = page_html("Proef", "<p id='a'>Hallo</p>")
    plain = picture_of(html, width=320)
    assert pink(plain) == 0
    assert pink(picture_of(html, width=320, marks=["#weg", "p >>> :kapot"])) == 0
    assert pink(picture_of(html, width=320, marks=["#a", "#weg"])) > 500


@pytest.mark.django_db
def test_one_element_has_one_number_and_a_width_shows_its_own_findings(client):
    own_site(pages=1)
    second = replace(HEADER_LINK, rule="axe-link-name", message="No name.", params={})
    narrow = replace(
        second, pointer=replace(HEADER_LINK.pointer, viewport=320, selector=".smal", excerpt="x")
    )
    run = audited([HEADER_LINK, second, narrow, QUESTION])
    page = run.pages.first()
    assert [(mark.number, mark.selector, len(mark.places)) for mark in marks_of(page, 1280)] == [
        (1, ".menu", 2)
    ]
    assert [mark.selector for mark in marks_of(page, 320)] == [".smal"]
    signed_in(client, "access_admin", "view_auditfinding")
    text = client.get(reverse("audits:marked_page", args=[page.pk])).content.decode()
    assert reverse("audits:marked_picture", args=[page.pk, 1280]) in text
    assert "Where does this link lead?" in text


@pytest.mark.django_db
def test_no_picture_of_another_website_or_width_without_the_right(client):
    own_site(pages=1)
    page = audited([HEADER_LINK]).pages.first()
    type(page).objects.filter(pk=page.pk).update(page=None)
    signed_in(client, "access_admin", "view_auditfinding")
    for width in (1280, 99999):
        address = reverse("audits:marked_picture", args=[page.pk, width])
        assert client.get(address).status_code == 404
