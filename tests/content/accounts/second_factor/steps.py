"""How does somebody come to the door, and are they inside?"""

from django.urls import reverse

from content.accounts.second_factor import codes
from tests.content.accounts.attempts import OWN_WORD
from tests.content.accounts.second_factor.authenticator import app_of

HOME = reverse("wagtailadmin_home")
ASK, SET_UP = reverse("second_factor:ask"), reverse("second_factor:set_up")
SIGN_IN = reverse("wagtailadmin_login")


def sign_in(client, person, to: str = HOME):
    """Type name and password; return where that leads in the end."""
    data = {"username": person.get_username(), "password": OWN_WORD, "next": to}
    answer = client.post(SIGN_IN, data, follow=True)
    return answer.request["PATH_INFO"]


def is_inside(client) -> bool:
    return client.get(HOME).status_code == 200


def with_app(person) -> bytes:
    key = app_of(person)
    codes.new_recovery_codes(person)
    return key
