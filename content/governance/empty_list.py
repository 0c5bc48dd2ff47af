"""Why is a list empty, and what can be done about it?"""

from functools import cached_property

from django.utils.translation import gettext_lazy as _

NOTHING_FITS = _("Nothing fits your search or filters. Use fewer words, or take a filter away.")


class TellsWhyEmpty:
    """A list of Wagtail that says why it is empty. `nothing_yet` says so, and what to do next."""

    nothing_yet: object

    @cached_property
    def no_results_message(self) -> object:
        """Return the sentence in the place of the rows."""
        is_narrowed = self.is_searching or self.is_filtering  # type: ignore[attr-defined]  # Wagtail's list has it
        return NOTHING_FITS if is_narrowed else self.why_empty()

    def why_empty(self) -> object:
        """Return why a list without search or filters has no rows."""
        return self.nothing_yet
