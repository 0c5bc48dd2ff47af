"""What do tests of pictures and documents need? Somebody who may upload."""

import pytest
from django.contrib.auth import get_user_model


@pytest.fixture
def admin_client(client, db):
    client.force_login(get_user_model().objects.create_superuser("beheer", "b@x.nl", "geheim"))
    return client
