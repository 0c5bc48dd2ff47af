"""Does an auditor see on the page itself what was found?"""

from dataclasses import replace
from io import BytesIO

import pytest
from django.urls import reverse
from PIL import Image, ImageChops

from a11y_checks.browser.picture import picture_of
from a11y_checks.browser.stage import browser_report
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


FAULTS = """
    <style>
        main { min-height: 1400px; }
        p { position: absolute; margin: 0; width: 120px; height: 30px; color: #aaa; }
        #high { left: 40px; top: 200px; }
        #low { left: 100px; top: 1200px; }
        @media (max-width: 400px) { #high { left: 8px; top: 300px; } }
    </style>
    <p id="high">Te bleek</p><p id="low">Ook te bleek</p>
"""
LINE, LABEL, WIDTH, HEIGHT = 3, 24, 120, 30


def boxes(png):
    """Return left, top, right and bottom of what is pink in each half of the page."""
    with Image.open(BytesIO(png)) as image:
        channels = image.convert("RGB").split()
        masks = [
            channel.point(lambda value, wanted=wanted: 255 * (value == wanted))
            for channel, wanted in zip(channels, COLOUR, strict=True)
        ]
        pinks = ImageChops.darker(ImageChops.darker(masks[0], masks[1]), masks[2])
        middle = image.height // 2
        upper = pinks.crop((0, 0, image.width, middle)).getbbox()
        lower = pinks.crop((0, middle, *image.size)).getbbox()
    return upper, (lower[0], lower[1] + middle, lower[2], lower[3] + middle)


def around(left, top):
    """Return where the box of an element stands: a line around it and its number above."""
    return (left - LINE, top - LABEL, left + WIDTH + LINE, top + HEIGHT + LINE)


@pytest.mark.parametrize(("width", "left", "top"), [(1280, 40, 200), (320, 8, 300)])
def test_what_the_browser_found_has_its_box_around_it_at_every_width(width, left, top):
    html = page_html("Proef", FAULTS)
    found = browser_report(html, viewports=[width]).findings
    marks = [each.pointer.selector for each in found if each.rule == "axe-color-contrast"]
    assert marks == ["#high", "#low"]
    png = picture_of(html, width=width, marks=marks)
    assert boxes(png) == (around(left, top), around(100, 1200))


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
    type(page).objects.filter(pk=page.pk).update(page=None, url="https://elders.nl/")
    signed_in(client, "access_admin", "view_auditfinding")
    for width in (1280, 99999):
        address = reverse("audits:marked_picture", args=[page.pk, width])
        assert client.get(address).status_code == 404
