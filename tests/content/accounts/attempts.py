"""What can somebody try in the admin, and how do we see that it was done?

Each attempt takes a signed-in client and one of everything, and says whether it was allowed.
"""

from django.contrib.admin.utils import quote
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from content.audits.models import AuditFinding
from content.contact.models import PageFeedback
from content.facts.models import Fact
from content.governance.models import GovernedPage, Waiver, WordListEntry
from content.media.models import Picture
from content.search.models import Synonym
from tests.content.governance.editor_post import editor_post
from tests.content.media import files

OWN_WORD = "een-eigen-wachtwoord"
ADMINISTRATOR, NOBODY = "administrator", "nobody"


def opens(name: str, of: str = "", **query: str):
    """Return the attempt to open a screen, of one thing if it is about one."""

    def attempt(client: Client, things) -> bool:
        args = [quote(getattr(things, of).pk)] if of else []
        return client.get(reverse(name, args=args), query).status_code == 200

    return attempt


def looks_up_draft(client, things):
    answer = client.get(reverse("governance:page_lookup"), {"q": things.draft.slug})
    return answer.status_code == 200 and f"/pages/{things.draft.pk}/" in answer.content.decode()


def adds_page(client, things):
    address = reverse("wagtailadmin_pages:add", args=["pages", "informationpage", things.theme.pk])
    return client.get(address).status_code == 200


def reaches_the_gate(client, things):
    """Press Publish on a text that is too hard: who may publish is refused by the gate."""
    address = reverse("wagtailadmin_pages:edit", args=[things.draft.pk])
    client.post(address, editor_post(things.draft, **{"action-publish": "1"}))
    return _was_refused(things.draft)


def approves(client, things):
    """Approve a text that is too hard: who may approve is refused by the gate."""
    state = things.waiting
    page = state.workflow_state.content_object
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    client.post(address)
    return _was_refused(page)


def unpublishes(client, things):
    client.post(reverse("wagtailadmin_pages:unpublish", args=[things.live.pk]))
    return not GovernedPage.objects.get(pk=things.live.pk).live


def deletes_live_page(client, things):
    client.post(reverse("wagtailadmin_pages:delete", args=[things.live.pk]))
    return not GovernedPage.objects.filter(pk=things.live.pk).exists()


def deletes_branch(client, things):
    client.post(
        reverse("wagtailadmin_pages:delete", args=[things.theme.pk]),
        {"confirm_site_name": "Gemeente Voorbeeldstad"},
    )
    return not GovernedPage.objects.filter(pk=things.theme.pk).exists()


def locks(client, things):
    client.post(reverse("wagtailadmin_pages:lock", args=[things.draft.pk]))
    return GovernedPage.objects.get(pk=things.draft.pk).locked


def unlocks(client, things):
    client.post(reverse("wagtailadmin_pages:unlock", args=[things.locked.pk]))
    return not GovernedPage.objects.get(pk=things.locked.pk).locked


def approves_waiver(client, things):
    client.post(reverse("governance:approve_waiver", args=[things.waiver.pk]))
    return Waiver.objects.get(pk=things.waiver.pk).approved_at is not None


def approves_own_waiver(client, things):
    Waiver.objects.filter(pk=things.waiver.pk).update(requested_by=client.session["_auth_user_id"])
    return approves_waiver(client, things)


def sees_waiver_of_a_colleague(client, things):
    return "Nood" in client.get(reverse("governance:waivers")).content.decode()


def deletes_fact(client, things):
    client.post(_snippet(things.fact, "delete"))
    return not Fact.objects.filter(pk=things.fact.pk).exists()


def deletes_word(client, things):
    client.post(_snippet(things.word, "delete"))
    return not WordListEntry.objects.filter(pk=things.word.pk).exists()


def deletes_synonym(client, things):
    client.post(_snippet(things.synonym, "delete"))
    return not Synonym.objects.filter(pk=things.synonym.pk).exists()


def uploads_picture(client, things):
    fields = {"title": "Stadhuis", "file": files.png(), "collection": "1", "description": "Plein"}
    client.post(reverse("wagtailimages:add"), fields)
    return Picture.objects.exists()


def deletes_picture(client, things):
    picture = Picture.objects.create(title="Stadhuis", file=files.png(), description="Plein")
    client.post(reverse("wagtailimages:delete", args=[picture.pk]))
    return not Picture.objects.filter(pk=picture.pk).exists()


def answers_feedback(client, things):
    address = reverse("contact-feedback:edit", args=[things.feedback.pk])
    client.post(address, {"state": "done", "note": "Opgelost"})
    return PageFeedback.objects.get(pk=things.feedback.pk).state == "done"


def accepts_finding(client, things):
    fields = {"accept-reason": "Wordt vervangen", "accept-until": str(timezone.localdate())}
    client.post(reverse("audits:finding", args=[things.finding.pk]), fields | {"action": "accept"})
    return AuditFinding.objects.get(pk=things.finding.pk).accepted_reason != ""


def exports_page_history(client, things):
    PageLogEntry.objects.log_action(things.draft, "wagtail.edit")
    answer = client.get(reverse("wagtailadmin_reports:site_history"), {"export": "csv"})
    return things.draft.title in b"".join(answer).decode()


def changes_settings(client, things):
    address = reverse("wagtailsettings:edit", args=["facts", "organisation"])
    answer = client.get(address, follow=True)  # leads on to the settings of the one site
    return answer.request["PATH_INFO"].startswith(address) and answer.status_code == 200


def _was_refused(page) -> bool:
    return PageLogEntry.objects.filter(page=page.pk, action="governance.refused").exists()


def _snippet(instance, view: str) -> str:
    name = instance.snippet_viewset.get_url_name(view)
    return reverse(name, args=[quote(instance.pk)])
