"""What does the editor's side panel "Checks" show?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel

from content.governance.editor.findings_view import FindingGroup, counted_by_field, grouped
from content.governance.gate import open_points
from content.governance.judging import known_verdict, static_judgement
from content.governance.level_trend import SINCE_LIVE, SINCE_OPENED, live_probability, trend
from content.governance.parts import IN_SEARCH_RESULTS, TITLE
from content.governance.report_storage import stored_fields

if TYPE_CHECKING:
    from content.governance.models import GovernedPage


NOTABLE = 0.1
"""Log-odds above those of an average municipal text; less is not worth a writer's time."""
MOST_REASONS = 3


LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
EASY_ENOUGH = frozenset(("A1", "A2", "B1"))


@dataclass(frozen=True)
class LevelShown:
    """The indication of the level, what makes the text harder than most, and its course.

    `probability` is that of "B1 or easier", 0 to 1.
    """

    cefr: str
    probability: float
    words: int
    harder_by: tuple[str, ...]
    trends: tuple[str | Promise, ...] = ()

    @property
    def scale(self) -> tuple[str, ...]:
        """Return all levels, the easiest first."""
        return LEVELS

    @property
    def is_b1(self) -> bool:
        """Whether the text is B1 or easier, so that nothing in it is called hard."""
        return self.cefr in EASY_ENOUGH


@dataclass(frozen=True)
class PanelContent:
    """What the panel tells about one text."""

    groups: tuple[FindingGroup, ...]
    blocking: int
    level: LevelShown | None
    browser_done: bool
    counts: dict[str, int]


def panel_content(page: "GovernedPage", opened_at: float | None = None) -> PanelContent:
    """Return the findings for this text: the stored verdict's, else what needs no browser.

    `opened_at` is the probability of "B1 or easier" when the editor opened the page.
    """
    verdict = known_verdict(page)
    if verdict is None:
        report = static_judgement(page)
        findings = report.findings
        points = tuple(finding for finding in findings if finding.refuses or finding.asks)
        level = stored_fields(report)["level"]
    else:
        findings, points, level = verdict.report_findings, open_points(page, verdict), verdict.level
    return PanelContent(
        groups=grouped(page, findings, points),
        blocking=len(points),
        level=level_shown(page, level, opened_at),
        browser_done=verdict is not None and verdict.is_complete,
        counts=counted_by_field(points),
    )


def level_shown(
    page: "GovernedPage", level: dict[str, Any] | None, opened_at: float | None
) -> LevelShown | None:
    """Return the stored level estimate in words: what makes the text hardest comes first."""
    if level is None:
        return None
    harder = [c["message"] for c in level["contributions"] if c["weight"] > NOTABLE]
    return LevelShown(
        cefr=level["cefr"],
        probability=level["probability"],
        words=level["words"],
        harder_by=tuple(gettext(message) for message in harder[:MOST_REASONS]),
        trends=tuple(_trends(page, level["probability"], opened_at)),
    )


def _trends(page: "GovernedPage", now: float, opened_at: float | None) -> Iterator[str | Promise]:
    if opened_at is not None:
        yield SINCE_OPENED[trend(opened_at, now)]
    live = live_probability(page) if page.has_unpublished_changes else None
    if live is not None:
        yield SINCE_LIVE[trend(live, now)]


def panel_links(page: "GovernedPage") -> dict[str, str]:
    """Return the addresses the panel needs; empty while the page is not stored yet."""
    names = {
        "fragment_url": "checks",
        "look_url": "look",
        "confirm_url": "confirm",
        "waiver_url": "ask_waiver",
    }
    links = {
        key: reverse(f"governance:{name}", args=[page.pk]) if page.pk else ""
        for key, name in names.items()
    }
    return links | {"compare_url": compare_url(page)}


def compare_url(page: "GovernedPage") -> str:
    """Return where the draft is laid beside the version online; empty when they are the same."""
    if not (page.pk and page.live and page.has_unpublished_changes):
        return ""
    return reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "live", "latest"])


def told_to_scripts(page: "GovernedPage") -> dict[str, str]:
    """Return what the scripts must know: the addresses, the language and the fields with text."""
    names = (TITLE, *IN_SEARCH_RESULTS, *(part.field for part in page.parts))
    return {
        "live_url": reverse("governance:live_checks"),
        "session_url": reverse("governance:signed_in"),
        "language": page.language,
        "fields": " ".join(names),
    }


class ChecksPanel(BaseSidePanel):
    """The findings on the draft: where, what, why and what to do; a click leads to the field.

    A page that is not stored yet has none: its first words are judged by the marks in the text.
    """

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button that opens the panel, with the number of points to solve."""

        aria_label = _("Show or hide the checks")
        icon_name = "glasses"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            """Return the context with the count."""
            content = self.panel.content
            return super().get_context_data(parent_context) | {
                "count": content.blocking if content else 0
            }

    name = "checks"
    title = _("Checks")
    template_name = "governance/checks_panel.html"
    order = 350

    def __init__(self, page: "GovernedPage", request: Any) -> None:
        super().__init__(page, request)
        self.content = panel_content(page) if page.pk else None

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return what the template shows."""
        context = super().get_context_data(parent_context)
        page = self.object
        return context | {
            "content": self.content,
            **panel_links(page),
            **told_to_scripts(page),
        }
