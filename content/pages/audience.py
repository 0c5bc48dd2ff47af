"""For whom is a page?"""

from collections.abc import Iterable
from typing import Final

from django.db import models
from django.db.models import Model, Q
from django.utils.translation import gettext_lazy as _

ASKED = "voor"
"""The name in the address under which visitors choose: `?voor=ondernemer`."""


class Audience(models.TextChoices):
    """For whom a product or life event is."""

    RESIDENT = "inwoner", _("Residents")
    ENTREPRENEUR = "ondernemer", _("Entrepreneurs")
    BOTH = "both", _("Residents and entrepreneurs")


RESIDENTS: Final = Audience("inwoner")
ENTREPRENEURS: Final = Audience("ondernemer")
CHOOSABLE: Final = (RESIDENTS, ENTREPRENEURS)


def audience_field() -> models.CharField:
    """Return the field in which editors choose for whom a page is."""
    return models.CharField(
        _("audience"),
        max_length=10,
        choices=Audience,
        default=Audience.RESIDENT,
        help_text=_("Who can use this?"),
    )


def asked_audience(value: str | None) -> Audience | None:
    """Return the audience a visitor chose, None for everybody and for anything unknown."""
    return Audience(value) if value in CHOOSABLE else None


def choices_among(pages: Iterable[Model]) -> tuple[Audience, ...]:
    """Return between whom visitors can choose; nothing when all pages are for the same people."""
    audiences = {getattr(page, "audience", RESIDENTS) for page in pages}
    return CHOOSABLE if audiences - {RESIDENTS} else ()


def is_for(page: Model, audience: Audience | None) -> bool:
    """Say whether a page is for this audience; a page that names none is for everybody."""
    meant = getattr(page, "audience", Audience.BOTH)
    return audience is None or meant in (audience, Audience.BOTH)


def meant_for(audience: Audience | None) -> Q:
    """Return the condition for products and life events that this audience can use."""
    return Q(audience__in=[audience, Audience.BOTH]) if audience else Q()
