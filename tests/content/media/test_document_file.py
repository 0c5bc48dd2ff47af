"""Which files can everyone read?"""

from io import BytesIO

import pytest

from content.media.document_file import Fault, faults_of
from tests.content.media.files import pdf


def faults(file) -> set[Fault]:
    return set(faults_of(file, file.name))


def test_passes_a_tagged_pdf_with_a_language_and_a_title():
    assert faults(pdf()) == set()


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ({"tagged": False}, Fault.UNTAGGED),
        ({"language": ""}, Fault.NO_LANGUAGE),
        ({"language": "  "}, Fault.NO_LANGUAGE),
        ({"title": ""}, Fault.NO_TITLE),
        ({"password": "geheim"}, Fault.LOCKED),
    ],
)
def test_fails_a_pdf_that_lacks_one_thing(marks, expected):
    assert faults(pdf(**marks)) == {expected}


def test_fails_a_pdf_that_says_marked_but_holds_no_tags():
    content = pdf().read().replace(b"/StructTreeRoot", b"/StructTreeNone")
    assert faults_of(BytesIO(content), "kaart.pdf") == (Fault.UNTAGGED,)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>geen pdf</html>",
        b"%PDF-1.7",
        b"%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/MarkInfo 1 0 R/StructTreeRoot 1 0 R>>endobj\n"
        b"trailer<</Root 1 0 R/Prev 0>>\nstartxref\n9\n%%EOF",
        b"%PDF-1.7\n" + b"[" * 100_000,
    ],
)
def test_a_broken_or_hostile_pdf_never_passes_and_never_breaks_down(content):
    assert faults_of(BytesIO(content), "stuk.pdf")


def test_passes_a_table_in_text():
    assert faults_of(BytesIO(b"naam;aantal\nkerk;2\n"), "lijst.csv") == ()


@pytest.mark.parametrize("content", [b"\x00\x01\x02;", b"", b"een woord", b"\xff\xfe;"])
def test_fails_a_table_that_is_none(content):
    assert faults_of(BytesIO(content), "lijst.csv") == (Fault.UNREADABLE,)
