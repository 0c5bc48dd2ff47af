"""What do tests of content share?"""

import pytest
from wagtail.models import Locale

from content.governance.models import GovernedPage
from content.pages.models import ThemePage
from tests.content import factories


@pytest.fixture
def municipality_theme(db) -> ThemePage:
    """Return a draft theme below a draft home page."""
    dutch, _created = Locale.objects.get_or_create(language_code="nl")
    home = factories.home_page(GovernedPage.get_first_root_node(), locale=dutch)
    return factories.theme_page(home)
