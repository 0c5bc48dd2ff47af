"""Does a page go live together with its aliases, or not at all?"""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from content.governance.gate import waivable_key
from content.governance.judging import verdict_for
from content.governance.models import Waiver
from content.pages.models import InformationPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post
from tests.content.sealed import put_live


@pytest.fixture
def source(municipality):
    page = put_live(factories.information_page(municipality.theme))
    page.save_revision()
    return page


@pytest.fixture
def alias(source):
    return put_live(source.create_alias(update_slug="alias"))


def test_the_editor_publishes_nothing_when_only_an_alias_is_refused(
    source, alias, admin_client, municipality
):
    source.body = factories.build_information(too_hard=True).body
    verdict = verdict_for(source, whole=True)
    approver = get_user_model().objects.create_user("chef", "chef@voorbeeld.nl", "geheim")
    Waiver.objects.create(
        page=source,
        findings=[waivable_key(finding, verdict) for finding in verdict.report_findings],
        reason="Spoed",
        ends_on=timezone.localdate() + timedelta(days=2),
        requested_by=municipality.admin,
        approved_by=approver,
        approved_at=timezone.now(),
    )
    url = reverse("wagtailadmin_pages:edit", args=[source.pk])
    data = editor_post(source, **{"action-publish": "1"})
    answer = admin_client.post(url, data, follow=True)
    assert answer.status_code == 200
    stored = InformationPage.objects.get(pk=source.pk)
    assert "Teneinde" not in str(stored.body)
    assert "Teneinde" not in str(InformationPage.objects.get(pk=alias.pk).body)
    assert "Teneinde" in str(stored.get_latest_revision_as_object().body)
    assert source.title in answer.content.decode()
