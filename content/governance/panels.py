"""What does the editor's side panel "Checks" show?"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.side_panels import BaseSidePanel

from content.governance.findings_view import FindingGroup, grouped
from content.governance.gate import open_points
from content.governance.judging import known_verdict, static_judgement
from content.governance.report_storage import stored_fields

if TYPE_CHECKING:
    from content.governance.models import GovernedPage


NOTABLE = 0.1
"""Log-odds above those of an average municipal text; less is not worth a writer's time."""
MOST_REASONS = 3


@dataclass(frozen=True)
class LevelShown:
    """The indication of the level, with what makes the text harder than most."""

    cefr: str
    harder_by: tuple[str, ...]


@dataclass(frozen=True)
class PanelContent:
    """What the panel tells about one text."""

    groups: tuple[FindingGroup, ...]
    blocking: int
    level: LevelShown | None
    browser_done: bool


def panel_content(page: "GovernedPage") -> PanelContent:
    """Return the findings for this text: the stored verdict's, else what needs no browser."""
    verdict = known_verdict(page)
    if verdict is not None:
        findings = verdict.report_findings
        points = open_points(page, verdict)
        level = level_shown(verdict.level)
        groups = grouped(page, findings, points)
        return PanelContent(groups, len(points), level, verdict.is_complete)
    report = static_judgement(page)
    points = tuple(finding for finding in report.findings if finding.refuses or finding.asks)
    level = level_shown(stored_fields(report)["level"])
    return PanelContent(grouped(page, report.findings, points), len(points), level, False)


def level_shown(level: dict[str, Any] | None) -> LevelShown | None:
    """Return the stored level estimate in words: what makes the text hardest comes first."""
    if level is None:
        return None
    harder = [c["message"] for c in level["contributions"] if c["weight"] > NOTABLE]
    return LevelShown(level["cefr"], tuple(gettext(message) for message in harder[:MOST_REASONS]))


def panel_links(page: "GovernedPage") -> dict[str, str]:
    """Return the addresses the panel needs; empty while the page is not stored yet."""
    names = {
        "fragment_url": "checks",
        "look_url": "look",
        "confirm_url": "confirm",
        "waiver_url": "ask_waiver",
    }
    return {
        key: reverse(f"governance:{name}", args=[page.pk]) if page.pk else ""
        for key, name in names.items()
    }


class ChecksPanel(BaseSidePanel):
    """The findings on the draft: where, what, why and what to do; a click leads to the field."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """The button that opens the panel, with the number of points to solve."""

        aria_label = _("Show or hide the checks")
        icon_name = "glasses"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            """Return the context with the count."""
            return super().get_context_data(parent_context) | {"count": self.panel.content.blocking}

    name = "checks"
    title = _("Checks")
    template_name = "governance/checks_panel.html"
    order = 350

    def __init__(self, page: "GovernedPage", request: Any) -> None:
        super().__init__(page, request)
        self.content = panel_content(page)

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return what the template shows."""
        context = super().get_context_data(parent_context)
        return context | {"content": self.content, **panel_links(self.object)}
