"""May this name stand at the top of every page?"""

import pytest
from django.core.exceptions import ValidationError

from content.facts.models import Organisation


@pytest.mark.parametrize("name", ["Gemeente Voorbeeldstad", "Gemeente ’s-Hertogenbosch"])
def test_takes_the_name_of_a_municipality(db, name):
    Organisation(name=name).clean()


def test_refuses_a_name_that_residents_cannot_read(db):
    with pytest.raises(ValidationError) as refusal:
        Organisation(name="Het college, ingevolge de verordening").clean()
    assert set(refusal.value.message_dict) == {"name"}
