"""Which pages can every visitor open?"""

from typing import TypeVar

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet

Pages = TypeVar("Pages", bound=PageQuerySet)


def open_to_all(pages: Pages) -> Pages:
    """Return the live pages that are not private, nor below a private page.

    Wagtail's own `public()` asks the database first which pages are private; this does not.
    """
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = PageViewRestriction.objects.alias(below=path)
    return pages.live().filter(~Exists(above.filter(below__startswith=F("page__path"))))
