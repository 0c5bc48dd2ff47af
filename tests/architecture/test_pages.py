"""Does every page type pass the gate, and does the gate come first?"""

from django.conf import settings
from wagtail.models import get_page_models

from content.governance.models import GovernedPage


def test_every_page_type_is_governed():
    types = get_page_models()
    assert len(types) > 1
    assert [model for model in types if not issubclass(model, GovernedPage)] == []


def test_the_gate_is_the_base_page_and_its_commands_come_first():
    assert settings.WAGTAIL_PAGE_MODEL == "governance.GovernedPage"
    assert settings.INSTALLED_APPS[0] == "content.governance"
