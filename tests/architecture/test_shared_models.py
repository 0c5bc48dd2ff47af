"""Is everything that editors keep once watched, so that pages are judged again?"""

from wagtail.contrib.settings.registry import registry
from wagtail.snippets.models import get_snippet_models

from content.governance.kept_once.shared import shared_models

SHOWN_ON_NO_PAGE = {"WordListEntry", "BestBet", "Synonym"}
"""Snippets and settings whose words no visitor sees."""


def test_every_snippet_and_setting_is_shared_or_shown_on_no_page():
    kept_once = {*get_snippet_models(), *registry}
    ours = {model for model in kept_once if model.__module__.startswith("content.")}
    unwatched = {model.__name__ for model in ours - set(shared_models())}
    assert unwatched <= SHOWN_ON_NO_PAGE
