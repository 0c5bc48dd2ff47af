"""What do tests of the national list need? A product that went live on a day we know."""

import pytest

from content.governance.models import GovernedPage
from tests.site.conftest import Town


@pytest.fixture
def published(town) -> Town:
    GovernedPage.objects.filter(pk=town.product.pk).update(last_published_at="2026-11-01T10:00Z")
    return town
