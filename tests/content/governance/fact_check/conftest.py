"""What does every test of the fact check need? A draft that waits, and the expert's link."""

import re
from dataclasses import dataclass

import pytest
from django.core import mail

from content.governance.models import FactCheck
from tests.content.governance import people

EXPERT = "deskundige@voorbeeld.nl"


@dataclass(frozen=True)
class Invited:
    """What the expert got by mail."""

    check: FactCheck
    letter: mail.EmailMessage
    url: str


@pytest.fixture
def invited(draft, writer, django_capture_on_commit_callbacks) -> Invited:
    draft.expert_email = EXPERT
    draft.save_revision(user=writer)
    with django_capture_on_commit_callbacks(execute=True):
        people.example_workflow().start(draft, writer)
    letter = next(letter for letter in mail.outbox if letter.to == [EXPERT])
    url = re.search(r"/feitencheck/\S+", letter.body)[0]
    return Invited(FactCheck.objects.get(), letter, url)


def answers(client, url, **changed):
    """Return what a browser sends when everything is right, but for what changed."""
    form = client.get(url).context["form"]
    data = {"name": "Dees Kundig"} | {f"answer_{i}": "right" for i in range(len(form.pieces))}
    return data | changed
