"""Rows 40 and 42: whatever live pages show is changed, they are judged again and stay live."""

from datetime import date

import pytest
from django.core.files.images import ImageFile

from content.facts.models import ContactPoint, Fact, FactValue, Organisation, SpecialDays
from content.governance.kept_once import changes as shared_changes
from content.media.models import Download, Picture
from tests.content import factories
from tests.content.facts.facts import fact, reference
from tests.content.media.files import pdf, png
from tests.content.sealed import put_live

CHRISTMAS = date(2026, 12, 25)


def a_fact(municipality):
    fact()
    return {"costs": f"<p>Een paspoort kost {reference()}.</p>"}


def a_contact_point(municipality):
    return {}  # the channels of every product lead to one


def an_organisation(municipality):
    Organisation.for_site(municipality.site)
    return {}


def a_picture(municipality):
    file = ImageFile(png(), "balie.png")
    picture = Picture.objects.create(title="balie", description="De balie.", file=file)
    picture.contextual_alt_text, picture.decorative = "De balie.", False
    return {"body": [("image", picture)]}


def a_document(municipality):
    document = Download.objects.create(title="Kaart", file=pdf())
    return {"no_answer": f'<p>Zie <a linktype="document" id="{document.pk}">de kaart</a>.</p>'}


def other_value():
    passport = Fact.objects.get()
    passport.values.add(FactValue(value="95", valid_from=date(2026, 2, 1)))
    passport.save()


def other_hours():
    point = ContactPoint.objects.get(name="Stadhuis")
    point.monday = ""
    point.save()


def special_day():
    point = ContactPoint.objects.get(name="Stadhuis")
    point.special_days.add(SpecialDays(first_day=CHRISTMAS, last_day=CHRISTMAS))
    point.save()


def other_name():
    organisation = Organisation.objects.get()
    organisation.name = "Gemeente Anders"
    organisation.save()


def other_words():
    picture = Picture.objects.get()
    picture.description = "De nieuwe balie."
    picture.save()


def other_picture():
    picture = Picture.objects.get()
    picture.file = ImageFile(png(colour="red"), "nieuw.png")
    picture.save()


def document_nobody_can_read():
    document = Download.objects.get()
    document.file = pdf(tagged=False)
    document.save()


CHANGES = [
    (a_fact, other_value),
    (a_contact_point, other_hours),
    (a_contact_point, special_day),
    (an_organisation, other_name),
    (a_picture, other_words),
    (a_picture, other_picture),
    (a_document, document_nobody_can_read),
]


@pytest.fixture
def judged(monkeypatch) -> list[tuple[set[int], str]]:
    """Return what is handed to the background: the pages and the question to an editor."""
    handed = []

    def later(pages, told, user=None, question=None):
        handed.append(({page.pk for page in pages}, question.rule if question else ""))

    monkeypatch.setattr(shared_changes, "rejudge_later", later)
    return handed


@pytest.mark.parametrize(
    ("used", "change"), CHANGES, ids=[change.__name__ for _used, change in CHANGES]
)
def test_a_change_judges_the_pages_that_show_it_and_takes_none_offline(
    municipality, judged, used, change
):
    texts = used(municipality)
    made = factories.information_page if "body" in texts else factories.product_page
    page = put_live(made(municipality.theme, **texts))
    judged.clear()
    change()
    assert page.pk in judged[-1][0]
    assert (judged[-1][1] == "changed-elsewhere") == (change is other_picture)
    page.refresh_from_db()
    assert page.live
