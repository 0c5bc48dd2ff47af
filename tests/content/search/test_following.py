"""Does the index follow what happens to pages?"""

import pytest
from django.db.models.signals import post_delete
from wagtail.models import PageViewRestriction
from wagtail.signals import page_published

from content.facts.models import ContactPoint
from content.search.indexing import index_pages, rebuild
from content.search.models import IndexedPage, VocabularyWord
from tests.content.search.conftest import live_product


@pytest.fixture
def at_once(django_capture_on_commit_callbacks):
    """Return a function that does something and lets the index follow it."""

    def do(action):
        with django_capture_on_commit_callbacks(execute=True):
            action()

    return do


def is_found(page) -> bool:
    return IndexedPage.objects.filter(page_id=page.pk).exists()


def test_an_unpublished_or_deleted_page_goes_out(product, at_once):
    one, other = product("Paspoort aanvragen"), product("Verhuizing doorgeven")
    assert is_found(one)
    at_once(one.unpublish)
    assert not is_found(one)
    other.delete()
    assert not is_found(other)


def test_a_restriction_hides_a_page_with_all_below_it_until_it_goes(product, town, at_once):
    page = product("Paspoort aanvragen")
    restriction = PageViewRestriction(page=town.theme, restriction_type="login")
    at_once(restriction.save)
    assert not is_found(page)
    hidden = PageViewRestriction.objects.filter(pk=restriction.pk)
    hidden._raw_delete(hidden.db)  # below the gate, that judges a page that comes into sight
    at_once(lambda: post_delete.send(PageViewRestriction, instance=restriction))
    assert is_found(page)


def test_a_published_page_comes_in(town, at_once):
    page = live_product(town.theme, "Paspoort aanvragen", "")
    at_once(lambda: page_published.send(type(page), instance=page))
    assert is_found(page)


def test_a_fact_that_changes_brings_its_pages_up_to_date(town, at_once):
    index_pages([town.information.pk])
    point = ContactPoint.objects.get()
    point.city = "Anderstad"
    at_once(point.save)
    found = IndexedPage.objects.get(page_id=town.information.pk).postings
    assert found.filter(stem__startswith="anderstad").exists()


def test_the_home_page_and_drafts_are_not_in_the_index(town):
    type(town.information).objects.filter(pk=town.information.pk).update(live=False)
    rebuild()
    assert not is_found(town.home)
    assert not is_found(town.information)
    assert is_found(town.product)


def test_a_rebuild_forgets_words_that_no_page_uses(town):
    VocabularyWord.objects.create(language="nl", word="ouderwets", stem="ouderwets", length=9)
    rebuild()
    assert not VocabularyWord.objects.filter(word="ouderwets").exists()
    assert VocabularyWord.objects.filter(word="paspoort").exists()
