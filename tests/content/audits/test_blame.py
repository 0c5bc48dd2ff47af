"""What is the likely cause of a finding, and which findings are the same?"""

import pytest

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import FAILED, SERIOUS
from content.audits.findings.blame import blame
from content.audits.findings.target import image_of, same_words, shape
from content.audits.models.audit_finding import Cause
from content.pages.models import InformationPage

pytestmark = pytest.mark.django_db  # a page asks for its content type
URL = "https://voorbeeldstad.nl/a/"


def finding(requirement="wcag:4.1.2", **pointer):
    return Finding("regel", (requirement,), FAILED, SERIOUS, True, Pointer(**pointer), "Oei.")


def cause_of(found, page=None):
    return blame(found, URL, page).cause


def test_an_element_outside_the_text_of_editors_is_the_template():
    found = finding(excerpt='<a class="nav"></a>', selector="header > a", viewport=1280)
    assert cause_of(found, InformationPage()) is Cause.TEMPLATE
    assert blame(found, URL, InformationPage()).name == "header"
    assert cause_of(found) is Cause.TEMPLATE


def test_a_colour_inside_the_text_is_how_the_block_is_built():
    found = finding("wcag:1.4.3", path="body", excerpt='<p class="note">Let op</p>', selector="p")
    assert cause_of(found, InformationPage()) is Cause.BLOCK


def test_the_name_of_a_link_inside_the_text_is_the_editors():
    found = finding(path="body", excerpt='<a href="/x/"></a>', selector="a", viewport=320)
    assert cause_of(found, InformationPage()) is Cause.TEXT


def test_an_image_is_the_same_at_every_size():
    for src in ("/media/images/haven.width-800.jpg", "/media/images/haven.max-165x165.jpg"):
        told = blame(finding(excerpt=f'<img src="{src}">'), URL, InformationPage())
        assert (told.cause, told.name) == (Cause.IMAGE, "haven.jpg")
    assert image_of("<p>zonder</p>") == image_of("geen html") == ""


def test_a_hard_word_is_the_same_on_every_page():
    found = finding("b1:difficult-word", path="body.1", excerpt="teneinde")
    prints = {blame(found, url, None).fingerprint("", "regel") for url in ("/a/", "/b/")}
    assert len(prints) == 1


def test_what_is_about_a_whole_page_belongs_to_that_page():
    found = finding("b1:reading-level")
    prints = {blame(found, url, None).fingerprint("", "regel") for url in ("/a/", "/b/")}
    assert len(prints) == 2


def test_the_same_fault_on_another_website_is_another_finding():
    told = blame(finding(excerpt="<a></a>", selector="a"), URL, None)
    assert told.fingerprint("a.nl", "regel") != told.fingerprint("b.nl", "regel")


def test_copies_of_an_element_differ_only_in_what_passes():
    assert same_words('<p data-block-key="ab1">Een  twee</p>') == "<p>Een twee</p>"
    assert shape('<div id="menu-12" class="b a">x</div>') == "div#menu-.a.b"
    assert shape("<broken") == "<broken"
