"""What does the national list hold of one product, and when may a product not be in it?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from content.catalogue.product_names import UniformName

RESIDENT, ENTREPRENEUR = "particulier", "ondernemer"
ONLINE, WITH_DIGID, NOT_ONLINE = "ja", "digid", "nee"

NO_NAME = _("This product has no uniform product name yet.")
UNKNOWN_NAME = _("The national list does not have this uniform product name.")
NO_ADDRESS = _("This page has no web address.")
NEVER_LIVE = _("This page was never published.")


@dataclass(frozen=True)
class Record:
    """One product, in the words of the standard. `name` is None when the list does not have it."""

    product_id: str
    address: str
    title: str
    abstract: str
    language: str
    modified: date | None
    audiences: tuple[str, ...]
    online: str
    form_address: str
    named: str
    name: UniformName | None
    related: tuple[UniformName, ...] = ()


def objections(record: Record) -> Iterator[str | Promise]:
    """Yield every reason why the national list cannot take this product.

    Stricter than the schema of the standard, which lets an address that is none and a name
    without a product through.
    """
    if not record.named:
        yield NO_NAME
    elif record.name is None:
        yield UNKNOWN_NAME
    if not record.address.startswith(("https://", "http://")):
        yield NO_ADDRESS
    if record.modified is None:
        yield NEVER_LIVE
