"""Which parts of a page stand together under one heading?"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from django.template.loader import select_template

from content.governance.parts import ShownPart

LEAD_FIELDS = frozenset({"intro", "summary"})
OWN_PLACE = frozenset({"notice_heading", "notice"})
"""Fields that a page shows above its text, outside the sections."""


@dataclass(frozen=True)
class PageSection:
    """The shown parts of one field, in reading order, with the heading of that field."""

    field: str
    heading: str
    parts: tuple[ShownPart, ...]

    @property
    def template(self) -> str:
        """Return the template that shows this section: its own when it has one."""
        return _template_of(self.field)


@dataclass(frozen=True)
class Outline:
    """A page as a visitor meets it: the message right below the title, then sections."""

    lead: ShownPart | None
    sections: tuple[PageSection, ...]

    @property
    def headed(self) -> tuple[PageSection, ...]:
        """Return the sections with a heading, for a list of contents."""
        return tuple(section for section in self.sections if section.heading)


def outline(shown: Iterable[ShownPart]) -> Outline:
    """Return the shown parts grouped by field; a field without content gives no section."""
    parts = tuple(part for part in shown if part.field not in OWN_PLACE)
    lead = next((part for part in parts if part.field in LEAD_FIELDS), None)
    fields = groupby((part for part in parts if part is not lead), lambda part: part.field)
    return Outline(lead, tuple(_section(field, tuple(members)) for field, members in fields))


@cache
def _template_of(field: str) -> str:
    """Return the name of a template. Most fields have none: Django would look in vain each time."""
    own_or_usual = select_template([f"sections/{field}.html", "sections/section.html"])
    return str(own_or_usual.template.name)


def _section(field: str, parts: tuple[ShownPart, ...]) -> PageSection:
    return PageSection(field, parts[0].heading, tuple(part for part in parts if part.html))
