"""Which page stands at an address below the home page?"""

from collections.abc import Sequence
from itertools import accumulate

from content.governance.models import GovernedPage

MOST_LEVELS = 6
"""Deeper than any page may lie (home, theme, page): longer addresses are someone's guess."""


def page_at(home: GovernedPage, slugs: Sequence[str]) -> GovernedPage | None:
    """Return the page these slugs lead to, live or not, or None.

    One question to the database whatever the depth. The page knows its parents, so that
    the crumb trail needs no question at all.
    """
    if not 0 < len(slugs) <= MOST_LEVELS:
        return None
    addresses = list(
        accumulate(slugs, lambda above, slug: f"{above}{slug}/", initial=home.url_path)
    )
    below = GovernedPage.objects.descendant_of(home).filter(url_path__in=addresses[1:])
    found = {page.url_path: page for page in below}
    parent = home
    for address in addresses[1:]:
        if address not in found:
            return None
        found[address]._cached_parent_obj = parent  # what Wagtail's own route() does
        parent = found[address]
    return parent
