"""Can everyone read the other words under which lists show a page?"""

from typing import TYPE_CHECKING

from django.utils.html import format_html, format_html_join

from a11y_checks.document import Document, Section
from a11y_checks.engine import static_report
from a11y_checks.plain_language.abbreviation import RULE as ABBREVIATION
from a11y_checks.report import Report
from content.governance.parts import label_of

if TYPE_CHECKING:
    from content.governance.law import Law
    from content.governance.models import GovernedPage


def other_names_report(page: "GovernedPage", law: "Law") -> Report:
    """Return what refuses the page's other names. The text of the page is judged without them.

    An abbreviation may be one: people look for it, and the list says what it leads to.
    """
    sections = tuple(_section(page, name) for name in page.names if getattr(page, name))
    document = Document("", page.language, sections, house_words=law.house_words)
    found = static_report(document).findings if sections else ()
    refused = tuple(f for f in found if f.refuses and f.rule != ABBREVIATION.id)
    return Report(findings=refused, outcomes={f.rule: f.outcome for f in refused})


def _section(page: "GovernedPage", name: str) -> Section:
    words = getattr(page, name).split(",")
    items = format_html_join("", "<li>{}</li>", ((word.strip(),) for word in words))
    html = format_html("<ul>{}</ul>", items)
    return Section(name, html, page.language, label_of(page, name))
