"""Which live pages does a visitor see this on?"""

from collections import defaultdict
from collections.abc import Iterable

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet
from wagtail.models import ReferenceIndex

from content.governance.kept_once.shared import is_shown_everywhere
from content.governance.models import GovernedPage

Key = tuple[type[Model], str]


def live_pages() -> QuerySet[GovernedPage]:
    """Return every page that visitors can open, in the order of the tree."""
    return GovernedPage.objects.filter(live=True, depth__gt=1).order_by("path")


def pages_using(thing: Model) -> QuerySet[GovernedPage]:
    """Return the live pages that show this object, in the order of the tree.

    A page can also use it by way of something else: the phone number of a contact point
    stands in the footer because the organisation refers to it. Takes a few queries,
    however many pages there are. A page does not use itself.
    """
    seen: set[Key] = set()
    pages: set[int] = set()
    todo = [_key(thing)]
    while todo:
        if any(is_shown_everywhere(model) for model, _pk in todo):
            return live_pages()
        seen.update(todo)
        users = _users_of(todo)
        pages.update(int(pk) for model, pk in users if issubclass(model, GovernedPage))
        todo = [key for key in users - seen if not issubclass(key[0], GovernedPage)]
    itself = thing.pk if isinstance(thing, GovernedPage) else None
    return live_pages().filter(pk__in=pages - {itself})


def _key(thing: Model) -> Key:
    return type(thing), str(thing.pk)


def _users_of(keys: Iterable[Key]) -> set[Key]:
    """Return the objects that refer to any of these, one query for each kind of them."""
    by_model = defaultdict(list)
    for model, pk in keys:
        by_model[ReferenceIndex._get_base_content_type(model)].append(pk)
    users = set()
    for content_type, pks in by_model.items():
        references = ReferenceIndex.objects.filter(to_content_type=content_type)
        rows = references.filter(to_object_id__in=pks).values_list("content_type", "object_id")
        users |= {(_model_of(type_id), pk) for type_id, pk in rows.distinct()}
    return {(model, pk) for model, pk in users if model is not None}


def _model_of(content_type_id: int) -> type[Model] | None:
    content_type = ContentType.objects.get_for_id(content_type_id)
    try:
        return apps.get_model(content_type.app_label, content_type.model)
    except LookupError:  # what an app left behind that is gone
        return None
