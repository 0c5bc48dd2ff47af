"""Who is told that somebody asks for a waiver, and who that it was approved?"""

from django.contrib.auth import get_user_model
from django.urls import reverse

from content.governance.emergency.waiting import where_to_publish
from content.governance.mailing import addresses_of, mail_later
from content.governance.models import Waiver
from content.governance.people import is_same_person

APPROVE = "governance.approve_waiver"
BACKEND = "django.contrib.auth.backends.ModelBackend"


def tell_who_may_approve(waiver: Waiver) -> None:
    """Mail everybody who may approve it, but for the one who asks: it cannot wait."""
    people = get_user_model().objects.with_perm(APPROVE, backend=BACKEND)
    url = reverse("governance:waiver", args=[waiver.pk])
    others = [person for person in people if not is_same_person(person, waiver.requested_by)]
    mail_later("waiver_asked", {"waiver": waiver, "url": url}, addresses_of(others))


def tell_who_asked(waiver: Waiver) -> None:
    """Mail the one who asked that the page may go live now."""
    context = {"waiver": waiver, "url": where_to_publish(waiver.page_id)}
    mail_later("waiver_approved", context, addresses_of([waiver.requested_by]))
