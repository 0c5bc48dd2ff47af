"""Does the evidence keep the name of who judged?"""

import pytest
from django.contrib.auth.models import User
from django.db.models import ProtectedError
from django.urls import reverse

from a11y_checks.outcome import PASSED
from content.audits.evaluation.judging import judge
from tests.content.audits.evaluation.evaluations import auditor, evaluation

pytestmark = pytest.mark.django_db


@pytest.fixture
def aya(client):
    client.force_login(User.objects.create_superuser("baas"))
    user = auditor()
    judge(evaluation(), "1.1.1", None, PASSED, "", user)
    return user


def test_who_judged_cannot_be_deleted(aya):
    with pytest.raises(ProtectedError):
        aya.delete()


def test_the_admin_leads_to_where_an_account_is_closed(client, aya):
    one = reverse("wagtailusers_users:delete", args=[aya.pk])
    many = reverse("wagtail_bulk_action", args=["auth", "user", "delete"]) + f"?id={aya.pk}"
    for address in (one, many):
        answer = client.post(address)
        assert answer.url == reverse("wagtailusers_users:edit", args=[aya.pk])
    assert User.objects.contains(aya)


def test_an_account_without_evidence_can_go(client, aya):
    ben = auditor("ben")
    assert client.post(reverse("wagtailusers_users:delete", args=[ben.pk])).status_code == 302
    assert not User.objects.contains(ben)
