"""Does every synonym of the example municipality lead to a page, and the right one first?"""

import pytest
from django.db import transaction

from content.demo.synonyms import add_synonyms, read_synonyms
from content.search.indexing import rebuild
from content.search.models import Posting
from content.search.phrases import phrase_stems
from content.search.searching import Question, search
from tests.site.conftest import demo_pages, make_demo  # noqa: F401 - a fixture


@pytest.fixture(scope="module")
def searched_demo(django_db_setup, django_db_blocker):
    """Put the demo in the index once, with what people type; at the end it is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        make_demo()
        add_synonyms()
        rebuild()
        yield
        transaction.set_rollback(True)


def test_what_a_synonym_means_stands_on_a_page(demo_pages):  # noqa: F811
    rebuild()
    on_pages = set(Posting.objects.values_list("language", "stem"))
    lost = {
        synonym.means
        for synonym in read_synonyms()
        for stem in phrase_stems(synonym.means, synonym.language)
        if (synonym.language, stem) not in on_pages
    }
    assert lost == set()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "text", "slug"),
    [
        ("nl", "ik wil dood", "denkt-u-aan-zelfmoord"),
        ("nl", "ik wil niet meer leven", "denkt-u-aan-zelfmoord"),
        ("nl", "ik zie het niet meer zitten", "denkt-u-aan-zelfmoord"),
        ("nl", "ik heb geen zin meer in het leven", "denkt-u-aan-zelfmoord"),
        ("nl", "ik wil niet langer leven", "denkt-u-aan-zelfmoord"),
        ("nl", "zelfmoord", "denkt-u-aan-zelfmoord"),
        ("nl", "mijn dochter is depressief", "denkt-u-aan-zelfmoord"),
        ("nl", "113", "denkt-u-aan-zelfmoord"),
        ("nl", "ik ben verkracht", "niet-veilig-thuis"),
        ("nl", "loverboy", "niet-veilig-thuis"),
        ("nl", "mijn man slaat mij", "niet-veilig-thuis"),
        ("nl", "mijn vader is dood", "overlijden"),
        ("en", "I want to die", "thinking-about-suicide"),
        ("en", "i want to kill myself", "thinking-about-suicide"),
        ("en", "suicide", "thinking-about-suicide"),
        ("en", "I don't want to live anymore", "thinking-about-suicide"),
        ("en", "i dont want to live", "thinking-about-suicide"),
        ("en", "I want to live in Voorbeeldstad", "new-in-the-netherlands"),
        ("en", "my husband hits me", "not-safe-at-home"),
        ("en", "my father died", "register-a-death"),
    ],
)
def test_who_is_in_danger_or_grief_finds_help_first(searched_demo, language, text, slug):
    assert search(Question(text, language)).found[0].page.slug == slug
