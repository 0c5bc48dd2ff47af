"""Can somebody become a second person by changing their own e-mail address?"""

from django.urls import reverse

from tests.content.governance.people import approver


def test_the_account_screen_asks_for_a_name_and_not_for_an_address(client, db):
    client.force_login(approver())
    shown = client.get(reverse("wagtailadmin_account")).content.decode()
    assert 'name="name_email-first_name"' in shown
    assert 'name="name_email-email"' not in shown


def test_an_address_that_is_sent_all_the_same_is_not_stored(client, db):
    person = approver()
    client.force_login(person)
    sent = {"first_name": "Ed", "last_name": "de Groot", "email": "ander@voorbeeld.nl"}
    address = reverse("wagtailadmin_account")
    client.post(address, {f"name_email-{name}": value for name, value in sent.items()})
    person.refresh_from_db()
    assert person.email == "eindredacteur@voorbeeld.nl"
