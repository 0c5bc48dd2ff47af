"""Does a spreadsheet compute nothing that a resident or editor wrote?"""

import csv
import io
from datetime import date

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from content.contact.models import PageFeedback
from content.governance.harmless_cell import LONGEST, harmless


@pytest.mark.parametrize("text", ["=1+1", "+31", "-2", "@A1", "\t=1", " =1", "＝1", "\x00=1"])
def test_a_text_that_would_be_a_formula_gets_an_apostrophe(text):
    assert str(harmless(text)).startswith("'")


@pytest.mark.parametrize("cell", [-2, 3.5, None, "Paspoort", "", "a=b", date(2026, 1, 2)])
def test_leaves_every_other_value_as_it_is(cell):
    assert harmless(cell) == cell


def test_a_cell_holds_no_more_than_excel_does():
    assert len(harmless("a" * 40_000)) == LONGEST


@pytest.mark.django_db
def test_what_a_resident_writes_is_no_formula_in_wagtails_export(client):
    client.force_login(User.objects.create_superuser("aya", password="geheim"))
    PageFeedback.objects.create(helped=False, text='=HYPERLINK("x")')
    answer = client.get(reverse("contact-feedback:index"), {"export": "csv"})
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    (row,) = csv.reader(io.StringIO(text.split("\n", 1)[1]))
    assert any(cell == '\'=HYPERLINK("x")' for cell in row)
