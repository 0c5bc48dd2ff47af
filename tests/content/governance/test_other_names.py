"""Does the list from A to Z show other words for a page that nobody could read?"""

import pytest
from django.test import Client

from content.governance.judging import static_judgement
from content.governance.refusal import PublicationBlocked
from tests.content import factories
from tests.content.governance.editor_post import editor_post
from tests.content.governance.routes import edit_url
from tests.content.sealed import put_live

OFFICIAL = "pas, bij gebreke waarvan de aanvraag buiten behandeling wordt gesteld"


@pytest.fixture
def alphabet(municipality):
    put_live(municipality.home)
    return put_live(factories.overview_page(municipality.home))


def refused_names(page) -> set[str]:
    findings = static_judgement(page).findings
    return {f.rule for f in findings if f.refuses and f.pointer.path == "also_called"}


@pytest.mark.parametrize("words", ["reispas, paspoort kwijt", "WOZ, zzp", "erfpacht", ""])
def test_passes_words_that_people_type(municipality, words):
    assert refused_names(factories.product_page(municipality.theme, also_called=words)) == set()


@pytest.mark.parametrize("make", [factories.build_product, factories.build_information])
def test_fails_official_language(make, municipality):
    page = make(also_called=OFFICIAL, locale=municipality.home.locale)
    assert "officialese" in refused_names(page)


def test_the_list_from_a_to_z_does_not_show_what_was_refused(alphabet, municipality):
    page = factories.product_page(municipality.theme, also_called=OFFICIAL)
    with pytest.raises(PublicationBlocked) as refusal:
        page.get_latest_revision().publish()
    assert "also_called" in refusal.value.message_dict
    assert "gebreke" not in Client().get(alphabet.url).content.decode()


def test_the_editor_reads_it_beside_the_field(admin_client, municipality):
    page = factories.product_page(municipality.theme, also_called=OFFICIAL)
    data = editor_post(page, **{"action-publish": "1"})
    form = admin_client.post(edit_url(page), data).context["form"]
    assert "gebreke" in str(form.errors["also_called"])
