"""What do tests of the catalogue need? A town with one fact in the costs of its product."""

from datetime import date

import pytest

from content.facts.models import Fact, FactValue
from tests.site.conftest import Town, make_town, put_live


@pytest.fixture
def town(db) -> Town:
    made = make_town()
    fact = Fact.objects.create(key="paspoort", label="Paspoort, 18 jaar of ouder", kind="fee")
    for day, amount in ((date(2026, 1, 1), "80"), (date(2027, 1, 1), "85,50")):
        FactValue.objects.create(fact=fact, value=amount, valid_from=day, origin="local")
    made.product.costs = '<p>Het kost <embed embedtype="fact" id="paspoort"/>.</p>'
    made.product.upn = "paspoort"
    made.product.save_revision()
    type(made.product).objects.filter(pk=made.product.pk).update(
        costs=made.product.costs, upn="paspoort"
    )
    put_live(made.product)
    return made
