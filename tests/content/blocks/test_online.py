"""A button leads to a safe address and says how to log in."""

import pytest
from django.utils import translation
from wagtail.blocks.struct_block import StructBlockValidationError

from content.blocks.online import OnlineBlock

FORM = {"label": "Paspoort aanvragen", "url": "https://voorbeeld.nl/", "authentication": "digid"}


def cleaned(**changes):
    block = OnlineBlock()
    return block.clean(block.to_python(FORM | changes))


def test_accepts_a_form_on_a_safe_address():
    assert cleaned()["url"] == "https://voorbeeld.nl/"


@pytest.mark.parametrize(
    "url", ["http://voorbeeld.nl/", "javascript:alert(1)", "ftp://voorbeeld.nl/"]
)
def test_refuses_an_unsafe_address(url):
    with pytest.raises(StructBlockValidationError) as refusal:
        cleaned(url=url)
    assert list(refusal.value.block_errors) == ["url"]


@pytest.mark.parametrize(
    ("way", "sentence"),
    [
        ("none", "U hoeft niet in te loggen."),
        ("digid", "U logt in met DigiD."),
        ("eherkenning", "U logt in met eHerkenning."),
        ("eidas", "U logt in met een Europees account (eIDAS)."),
    ],
)
def test_says_how_to_log_in(way, sentence):
    with translation.override("nl"):
        assert cleaned(authentication=way).login_note == sentence


def test_escapes_what_editors_type():
    html = OnlineBlock().render(cleaned(label="<script>alert(1)</script>"))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
