"""Does one address that is wrong, or a mail server that is away, keep mail from others?"""

import pytest
from django.core import mail

from content.governance.mailing import mail_later
from content.pages.models import HomePage

pytestmark = pytest.mark.django_db


@pytest.fixture
def post(django_capture_on_commit_callbacks):
    def send(*addresses, title="Paspoort"):
        told = {"page": HomePage(title=title), "points": "- Kort de zin in."}
        with django_capture_on_commit_callbacks(execute=True):
            mail_later("not_published_yet", told, addresses)

    return send


def test_others_get_mail_when_one_address_is_none(post):
    post("a@voorbeeld.nl\nBcc: b@voorbeeld.nl", "goed@voorbeeld.nl")
    assert [message.to for message in mail.outbox] == [["goed@voorbeeld.nl"]]


def test_a_title_adds_no_line_to_the_head_of_a_mail(post):
    post("goed@voorbeeld.nl", title="Paspoort\nBcc: dief@voorbeeld.nl")
    [message] = mail.outbox
    assert message.subject == "Nog niet gepubliceerd: Paspoort"
    assert message.recipients() == ["goed@voorbeeld.nl"]


def test_what_a_mail_says_is_plain_text(post):
    post("goed@voorbeeld.nl", title="Wonen & <b>leven</b>")
    assert "Wonen & <b>leven</b>" in mail.outbox[0].body
