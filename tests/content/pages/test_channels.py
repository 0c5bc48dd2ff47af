"""A product has enough ways to arrange it, one of them without internet."""

import pytest
from django.utils import translation

from content.pages.channels import (
    ADD_NOT_DIGITAL,
    ADD_TWO,
    NO_CONTACT,
    ONLY_DIGITAL,
    TOO_FEW,
)
from tests.content import factories

pytestmark = pytest.mark.django_db


def lacks(*kinds: str) -> list:
    product = factories.build_product(channels=factories.channels(*kinds))
    return [missing.message for missing in product.missing_parts()]


@pytest.mark.parametrize("kinds", [("online", "phone"), ("phone", "desk"), ("video_call", "post")])
def test_passes_two_ways_of_which_one_without_internet(kinds):
    assert lacks(*kinds) == []


def test_fails_without_any_way():
    assert lacks() == [TOO_FEW]


def test_fails_with_one_way():
    assert lacks("phone") == [TOO_FEW]


def test_fails_with_only_digital_ways():
    assert lacks("online", "video_call") == [ONLY_DIGITAL]


def test_fails_with_the_same_way_twice():
    assert lacks("online", "online") == [TOO_FEW, ONLY_DIGITAL]


def test_fails_with_a_desk_that_has_no_address():
    channels = dict(factories.channels("phone", "desk"))
    channels["desk"]["contact_point"] = factories.contact_point(name="Loket", street="")
    product = factories.build_product(channels=list(channels.items()))
    (missing,) = product.missing_parts()
    assert missing.message == NO_CONTACT
    assert missing.path.startswith("channels.")


def test_fails_with_a_phone_number_that_is_gone():
    channels = dict(factories.channels("phone", "online"))
    channels["phone"]["contact_point"] = None
    product = factories.build_product(channels=list(channels.items()))
    assert [missing.message for missing in product.missing_parts()] == [NO_CONTACT]


def test_says_in_dutch_what_to_add():
    with translation.override("nl"):
        assert "bellen en langskomen" in str(ADD_TWO)
        assert "zonder internet" in str(ADD_NOT_DIGITAL)
