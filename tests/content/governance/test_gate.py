"""May a page be live? The one place that decides, met from code."""

import pytest
from django.db import IntegrityError
from django.db.models import Value
from django.db.models.functions import Replace

from content.governance.models import Verdict
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories


def test_a_good_page_goes_live_with_a_seal_and_a_verdict(municipality, client):
    page = factories.product_page(municipality.theme)
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.live
    verdict = Verdict.objects.get(digest=page.content_digest())
    assert page.seal == verdict.seal
    assert verdict.is_complete
    assert client.get(page.url).status_code == 200


@pytest.mark.parametrize("fault", ["too_hard", "inaccessible", "incomplete"])
def test_a_page_with_a_fault_stays_a_draft(municipality, client, fault):
    page = factories.product_page(municipality.theme, **{fault: True})
    with pytest.raises(PublicationBlocked) as refusal:
        page.save_revision(clean=False).publish()
    assert refusal.value.findings
    assert set(refusal.value.message_dict) <= {"conditions", "costs"}
    assert not ProductPage.objects.get(pk=page.pk).live
    assert client.get(page.url or "/x/").status_code == 404


def test_words_that_the_database_makes_are_not_stored(live_page, client):
    live_page.summary = Replace(Value("Bij-gebreke-waarvan-stopt-het."), Value("-"), Value(" "))
    with pytest.raises(IntegrityError):
        live_page.save(clean=False)
    assert "gebreke" not in client.get(live_page.url).content.decode()
