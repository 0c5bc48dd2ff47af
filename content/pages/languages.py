"""In which languages can a visitor read this page, and where does each language lead?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language_info

from content.governance.models import GovernedPage
from content.pages.neighbours import Neighbours

NO_LANGUAGE_CHOSEN = "x-default"
"""What search engines show to people whose language we do not speak."""


@dataclass(frozen=True)
class LanguageLink:
    """A language and the address of this page in it."""

    code: str
    address: str
    is_current: bool = False

    @property
    def name(self) -> str:
        """Return the name of the language in that language itself."""
        return str(get_language_info(self.code)["name_local"]).capitalize()


def language_links(
    page: GovernedPage, home: GovernedPage, around: Neighbours
) -> Iterator[LanguageLink]:
    """Yield every language of the site, that of the page first.

    A page without a translation leads to its own address below the other home page, where
    the visitor is told that it is not there (see `untranslated.py`).
    """
    yield LanguageLink(page.language, page.url or "", is_current=True)
    translated = {other.language: other.url for other in around.translations}
    below_home = page.url_path.removeprefix(home.url_path)
    for start in around.homes:
        address = translated.get(start.language) or f"{start.url}{below_home}"
        yield LanguageLink(start.language, address)


def alternates(page: GovernedPage, translations: Iterable[GovernedPage]) -> Iterator[LanguageLink]:
    """Yield the full address of a page in every language it has; nothing when that is one."""
    versions = {version.language: version for version in (page, *translations)}
    if len(versions) == 1:
        return
    for code, version in versions.items():
        yield LanguageLink(code, version.full_url)
    default = versions.get(settings.LANGUAGE_CODE, page)
    yield LanguageLink(NO_LANGUAGE_CHOSEN, default.full_url)
