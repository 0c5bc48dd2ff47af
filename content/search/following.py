"""When does the index have to look at a page again?"""

from typing import Any

from django.apps import apps
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction, ReferenceIndex
from wagtail.signals import page_published, page_unpublished, post_page_move

from content.facts.models import FactValue
from content.governance.models import GovernedPage
from content.search.indexing import index_later, restricted_below

FACTS = "facts"


def follow_pages() -> None:
    """Keep the index in step with pages, who may see them, and the facts they show.

    A deleted page takes its place in the index with it: the database sees to that.
    """
    page_published.connect(_look_again, dispatch_uid="search-published")
    page_unpublished.connect(_look_again, dispatch_uid="search-unpublished")
    post_page_move.connect(_look_below, dispatch_uid="search-moved")
    for signal in (post_save, post_delete):
        signal.connect(
            _restriction_changed, PageViewRestriction, dispatch_uid=f"search-privacy-{id(signal)}"
        )
    for model in apps.get_app_config(FACTS).get_models():
        post_save.connect(_fact_changed, model, dispatch_uid=f"search-{model._meta.label}")


def _look_again(sender: Any, instance: GovernedPage, **kwargs: Any) -> None:
    index_later([instance.pk])


def _look_below(sender: Any, instance: GovernedPage, **kwargs: Any) -> None:
    """A page that moves may come under a restriction, or out of one, with all below it."""
    below = GovernedPage.objects.descendant_of(instance, inclusive=True)
    index_later(below.values_list("pk", flat=True))


def _restriction_changed(sender: Any, instance: PageViewRestriction, **kwargs: Any) -> None:
    index_later(restricted_below(instance))


def _fact_changed(sender: Any, instance: Model, **kwargs: Any) -> None:
    """Look again at every page in whose own text the fact stands.

    What stands around every page, such as the address in the footer, is not in the index.
    """
    fact = instance.fact if isinstance(instance, FactValue) else instance
    ids = {int(row.object_id) for row in ReferenceIndex.get_references_to(fact) if _is_page(row)}
    if ids:
        index_later(ids)


def _is_page(reference: ReferenceIndex) -> bool:
    model = reference.base_content_type.model_class()
    return model is not None and issubclass(model, GovernedPage)
