"""Does a page that somebody published meanwhile stay online, and only with judged text?"""

import pytest
from django.db import transaction
from django.urls import reverse
from wagtail.models import Revision

from content.governance.audit import broken_seals
from content.governance.digest import without_editor_keys
from content.governance.editor.forms import GovernedPageForm
from content.governance.refusal import PublicationBlocked
from content.pages.models import ProductPage
from tests.content import factories
from tests.content.governance.editor_post import editor_post

COSTS = "<p>Een paspoort kost 83 euro.</p>"


@pytest.fixture
def draft(municipality) -> ProductPage:
    return factories.product_page(municipality.theme)


def stored(page) -> ProductPage:
    return ProductPage.objects.get(pk=page.pk)


@pytest.fixture
def publishes_while_the_form_is_judged(draft, monkeypatch):
    """A colleague publishes between the moment an editor's page is read and is stored."""
    judge = GovernedPageForm._post_clean

    def judge_and_let_a_colleague_publish(form):
        judge(form)
        Revision.page_revisions.get(object_id=str(draft.pk)).publish()
        monkeypatch.setattr(GovernedPageForm, "_post_clean", judge)

    monkeypatch.setattr(GovernedPageForm, "_post_clean", judge_and_let_a_colleague_publish)


@pytest.mark.usefixtures("publishes_while_the_form_is_judged")
@pytest.mark.parametrize(
    ("press", "costs"),
    [({}, COSTS), ({"action-submit": "1"}, COSTS), ({"action-publish": "1"}, factories.TOO_HARD)],
)
def test_what_an_editor_of_the_draft_saves_is_the_next_version(draft, admin_client, press, costs):
    draft.costs = costs
    url = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    admin_client.post(url, editor_post(draft, **press))
    page = stored(draft)
    assert page.live
    assert page.live_revision is not None
    assert page.has_unpublished_changes
    assert without_editor_keys(page.costs) != costs
    assert without_editor_keys(page.get_latest_revision_as_object().costs) == costs
    assert list(broken_seals()) == []


def test_a_field_of_a_page_that_was_read_as_a_draft_is_judged(draft):
    read_before = stored(draft)
    draft.get_latest_revision().publish()
    read_before.costs = factories.TOO_HARD
    with pytest.raises(PublicationBlocked), transaction.atomic():
        read_before.save(update_fields=["costs"])
    assert stored(draft).costs != factories.TOO_HARD
    assert list(broken_seals()) == []


def test_a_good_field_of_a_page_that_was_read_as_a_draft_goes_live(draft):
    read_before = stored(draft)
    draft.get_latest_revision().publish()
    read_before.costs = COSTS
    read_before.save(update_fields=["costs"])
    assert stored(draft).costs == COSTS
    assert stored(draft).live_revision is not None
    assert list(broken_seals()) == []
