"""How are the products written for the national list? In the XML of Samenwerkende Catalogi 4.0."""

import re
from collections.abc import Iterable

from lxml import etree  # type: ignore[import-untyped]  # lxml brings no types
from lxml.builder import ElementMaker  # type: ignore[import-untyped]  # nor here

from content.catalogue.municipality import Municipality
from content.catalogue.owms import PRODUCT
from content.catalogue.product_names import UniformName
from content.catalogue.samenwerkende_catalogi.record import Record

NAMESPACES = {
    "overheidproduct": "http://standaarden.overheid.nl/product/terms/",
    "overheid": "http://standaarden.overheid.nl/owms/terms/",
    "dcterms": "http://purl.org/dc/terms/",
}
PRODUCTS, OVERHEID, DCTERMS = (
    ElementMaker(namespace=address, nsmap=NAMESPACES) for address in NAMESPACES.values()
)
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Signs that no XML may hold (XML 1.0, 2.2); one that was pasted must not stop the whole list."""


def document(records: Iterable[Record], owner: Municipality) -> bytes:
    """Return the whole list as XML; the standard wants at least one record in it."""
    root = PRODUCTS.scproducten(*(_product(record, owner) for record in records))
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _product(record: Record, owner: Municipality) -> etree._Element:
    told = [_core(record, owner), _mantle(record), _own(record)]
    return PRODUCTS.scproduct({"owms-version": "4.0"}, PRODUCTS.meta(*told), PRODUCTS.body())


def _core(record: Record, owner: Municipality) -> etree._Element:
    by = {"scheme": "overheid:Gemeente", "resourceIdentifier": owner.uri}
    return PRODUCTS.owmskern(
        DCTERMS.identifier(record.address),
        DCTERMS.title(_text(record.title)),
        DCTERMS.language(record.language),
        DCTERMS.type(PRODUCT, scheme="overheid:Informatietype"),
        DCTERMS.creator(owner.name, by),
        DCTERMS.modified(record.modified.isoformat() if record.modified else ""),
        DCTERMS.spatial(owner.name, by),
        OVERHEID.authority(owner.name, by),
    )


def _mantle(record: Record) -> etree._Element:
    kind = {"scheme": "overheid:Doelgroep"}
    return PRODUCTS.owmsmantel(
        *(DCTERMS.audience(audience, kind) for audience in record.audiences),
        DCTERMS.abstract(_text(record.abstract)),
    )


def _own(record: Record) -> etree._Element:
    form = PRODUCTS.aanvraagURL(resourceIdentifier=record.form_address)
    return PRODUCTS.scmeta(
        PRODUCTS.productID(record.product_id),
        PRODUCTS.onlineAanvragen(record.online),
        *([form] if record.form_address else []),
        *(_named("uniformeProductnaam", name) for name in (record.name,) if name),
        *(_named("gerelateerdProduct", name) for name in record.related),
    )


def _named(element: str, name: UniformName) -> etree._Element:
    kind = {"scheme": "overheid:UniformeProductnaam", "resourceIdentifier": name.uri}
    return PRODUCTS(element, name.name, kind)


def _text(told: str) -> str:
    return NOT_IN_XML.sub(" ", told)
