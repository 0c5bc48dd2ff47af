"""Which municipality is this, for other computers of the government?"""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True)
class Municipality:
    """A municipality in the national list (OWMS, Overheid:Gemeente): its name and its address."""

    name: str
    uri: str


def municipality() -> Municipality:
    """Return whose site this is. The list calls it `.../Groningen_(gemeente)`, people Groningen."""
    uri = settings.MUNICIPALITY_URI
    last = uri.rstrip("/").rpartition("/")[2]
    return Municipality(last.removesuffix("_(gemeente)").replace("_", " "), uri)
