"""Somebody in every role, and something of everything they could work on."""

from types import SimpleNamespace

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale, Site, Workflow, WorkflowPage, WorkflowTask

from a11y_checks.word_list import Effect
from content.accounts.granting import group_of
from content.accounts.roles import ROLES, WRITER
from content.audits.models import AuditFinding
from content.contact.models import PageFeedback
from content.governance.judging import verdict_for
from content.governance.models import ApprovalTask, GovernedPage, Waiver, WordListEntry
from content.search.models import Synonym
from tests.content import factories
from tests.content.accounts.attempts import ADMINISTRATOR, NOBODY, OWN_WORD
from tests.content.facts.facts import fact
from tests.content.sealed import put_live


@pytest.fixture
def people(db) -> dict[str, object]:
    """Return somebody for every role, an administrator, and somebody without a role."""
    accounts = get_user_model().objects
    found = {kind.key: accounts.create_user(kind.key, password=OWN_WORD) for kind in ROLES}
    for key, person in found.items():
        person.groups.add(group_of(key))
    found[ADMINISTRATOR] = accounts.create_superuser("beheer", password=OWN_WORD)
    found[NOBODY] = accounts.create_user("niemand", password=OWN_WORD)
    return found


@pytest.fixture
def things(people) -> SimpleNamespace:
    """Return one of everything: pages in every state, what they use, and what came of them."""
    dutch = Locale.objects.get_or_create(language_code="nl")[0]
    home = put_live(factories.home_page(GovernedPage.get_first_root_node(), locale=dutch))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"root_page": home, "hostname": "localhost", "port": 80}
    )
    theme = put_live(factories.theme_page(home))
    draft = factories.information_page(theme, slug="concept", too_hard=True)
    live = put_live(factories.information_page(theme, slug="live"))
    verdict = verdict_for(draft)
    verdict.save()
    return SimpleNamespace(
        theme=theme,
        draft=draft,
        live=live,
        locked=_locked(theme),
        waiting=_waiting(theme, people[WRITER]),
        finding=AuditFinding.objects.create(
            rule="image-alt", fingerprint="a1", outcome="failed", impact="serious"
        ),
        waiver=_waiver(draft, people[NOBODY]),
        verdict=verdict,
        fact=fact(),
        contact_point=factories.contact_point(),
        word=WordListEntry.objects.create(
            term="rijwiel",
            effect=Effect.ADVISED_AGAINST.value,
            replacement="fiets",
            explanation="Zo praat niemand.",
        ),
        synonym=Synonym.objects.create(typed="kliko", means="afvalcontainer"),
        feedback=PageFeedback.objects.create(
            page=live, address="/live/", language="nl", helped=False
        ),
        account=people[NOBODY],
    )


def _locked(theme):
    page = factories.information_page(theme, slug="op-slot")
    GovernedPage.objects.filter(pk=page.pk).update(locked=True, locked_at=timezone.now())
    return page


def _waiting(theme, writer):
    """Return a page that waits for an approver, on a way with only that step."""
    page = factories.information_page(theme, slug="wacht", too_hard=True)
    step = ApprovalTask.objects.filter(active=True).first()
    way = Workflow.objects.create(name="Alleen een collega", active=True)
    WorkflowTask.objects.create(workflow=way, task=step, sort_order=0)
    WorkflowPage.objects.create(page=page, workflow=way)
    return way.start(page, writer).current_task_state


def _waiver(page, asked_by) -> Waiver:
    return Waiver.objects.create(
        page=page, findings=[], reason="Nood", ends_on=timezone.localdate(), requested_by=asked_by
    )


@pytest.fixture
def client_class() -> type[Client]:
    """Return what makes another browser."""
    return Client
