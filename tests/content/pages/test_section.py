"""Parts of one field stand together; the message of the page comes first."""

from django.utils.safestring import mark_safe

from content.governance.parts import ShownPart
from content.pages.section import outline


def part(path: str, heading: str = "", html: str = "<p>Tekst.</p>") -> ShownPart:
    return ShownPart(path, heading, mark_safe(html), heading, path.split(".")[0])


def test_the_summary_is_the_lead():
    page = outline([part("summary"), part("costs", "Kosten")])
    assert page.lead.path == "summary"
    assert [section.field for section in page.sections] == ["costs"]


def test_a_page_without_summary_has_no_lead():
    page = outline([part("costs", "Kosten")])
    assert page.lead is None
    assert len(page.sections) == 1


def test_blocks_of_one_field_share_its_heading():
    page = outline([part("channels.a", "Zo regelt u het"), part("channels.b")])
    (section,) = page.sections
    assert section.heading == "Zo regelt u het"
    assert [shown.path for shown in section.parts] == ["channels.a", "channels.b"]


def test_a_block_that_shows_nothing_is_left_out():
    (section,) = outline([part("related.a", "Ook handig", ""), part("related.b")]).sections
    assert [shown.path for shown in section.parts] == ["related.b"]


def test_a_field_with_a_template_of_its_own_is_shown_by_that():
    sections = outline([part("related"), part("costs")]).sections
    assert [section.template for section in sections] == [
        "sections/related.html",
        "sections/section.html",
    ]


def test_an_empty_page_has_no_sections():
    assert outline([]).sections == ()
