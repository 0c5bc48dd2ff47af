"""What do tests of search need? Pages in the index, and the exam of thirty products."""

from pathlib import Path

import pytest
from wagtail.models import Locale

from content.demo.synonyms import add_synonyms
from content.governance.models import GovernedPage
from content.search.exam import read_exam
from content.search.indexing import index_pages, rebuild
from tests.content import factories
from tests.site.conftest import make_town, put_live

EXAM_FILE = Path(__file__).with_name("exam.toml")
EXAM = read_exam(EXAM_FILE)


def live_product(theme, title, summary, **fields) -> GovernedPage:
    """Return a live product that says little besides its title and summary."""
    number = GovernedPage.objects.count()
    bare = {"conditions": "", "needed": "", "costs": "", "duration": "", "channels": []}
    bare |= {"special_situations": [], "objection": "", "no_answer": "", "upn": ""}
    page = factories.product_page(
        theme, title=title, slug=f"product-{number}", summary=summary, **(bare | fields)
    )
    put_live(page)
    return page


@pytest.fixture
def town(db):
    return make_town()


@pytest.fixture
def product(town):
    """Return a function that makes a live product and puts it in the index."""

    def make(title, summary="", **fields):
        page = live_product(town.theme, title, summary, **fields)
        index_pages([page.pk])
        return page

    return make


@pytest.fixture
def english(town):
    """Return a function that makes a live product in English and puts it in the index."""

    def make(title):
        page = live_product(town.theme, title, "")
        language = Locale.objects.get(language_code="en")
        GovernedPage.objects.filter(pk=page.pk).update(locale=language)
        index_pages([page.pk])
        return page

    return make


@pytest.fixture
def thirty_products(town) -> dict[str, int]:
    """Return the ids of the thirty products by title, in the index with the demo's synonyms."""
    products = town.theme.get_children().exclude(pk=town.information.pk)
    products.update(live=False, seal="")
    pages = {p["title"]: live_product(town.theme, p["title"], p["summary"]).pk for p in EXAM}
    add_synonyms()
    rebuild()
    return pages
