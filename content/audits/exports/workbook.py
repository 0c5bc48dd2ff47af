"""How does a run become a workbook: pages, findings, criteria, judgements and rules?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from a11y_checks.finding import Finding
from a11y_checks.outcome import Outcome
from content.audits.evaluation.criteria import all_criteria, with_marks
from content.audits.evaluation.facts import EvaluationFacts
from content.audits.exports.faults import SeenFault
from content.audits.exports.judgement_rows import judgement_headings, judgement_rows
from content.audits.exports.page_csv import HEADINGS, page_row
from content.audits.exports.results import PageResult
from content.audits.exports.rule_outcomes import RuleOutcome
from content.audits.findings.kind import kind_of
from content.audits.models.audit_finding import CAUSES, IMPACTS
from content.governance.harmless_cell import harmless

Tell = Callable[[Finding], str]
WIDTH = 24
MOST_PAGES_NAMED = 50


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, what stands above the columns, and the rows."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[object]]


def write_workbook(
    file: IO[bytes],
    pages: Iterable[PageResult],
    faults: Sequence[SeenFault],
    rules: Sequence[RuleOutcome],
    facts: EvaluationFacts,
    tell: Tell,
) -> None:
    """Write the run and its evaluation as XLSX.

    Pages are not kept in memory; no text is computed as a formula.
    """
    book = Workbook(write_only=True)
    for sheet in (
        Sheet(_("Pages"), HEADINGS, (page_row(page) for page in pages)),
        Sheet(_("Findings"), _fault_headings(), (_fault(fault, tell) for fault in faults)),
        Sheet(_("Criteria"), _criterion_headings(), _criteria(faults, rules)),
        Sheet(_("Judgements"), judgement_headings(), judgement_rows(facts)),
        Sheet(_("Rules"), _rule_headings(), (_rule(rule) for rule in rules)),
    ):
        _add(book, sheet)
    book.save(file)


def _add(book: Workbook, sheet: Sheet) -> None:
    made = book.create_sheet(sheet.name)
    made.freeze_panes = "A2"
    for number in range(1, len(sheet.headings) + 1):
        made.column_dimensions[get_column_letter(number)].width = WIDTH
    headings = [WriteOnlyCell(made, value=name) for name in sheet.headings]
    for cell in headings:
        cell.font = Font(bold=True)
    made.append(headings)
    for row in sheet.rows:
        made.append([harmless(cell) for cell in row])


def _fault_headings() -> list[str]:
    return [
        *(_("Finding"), _("Rule"), _("Criterion"), _("Impact"), _("Kind")),
        *(_("Likely cause"), _("Accepted"), _("Places"), _("Pages"), _("Addresses")),
    ]


def _fault(fault: SeenFault, tell: Tell) -> list[object]:
    finding = fault.finding
    return [
        *(tell(finding), finding.rule, with_marks(fault.criteria)),
        *(str(dict(IMPACTS)[finding.impact.value]), kind_of(finding)),
        *(str(dict(CAUSES)[fault.cause]), _("yes") if fault.is_accepted else _("no")),
        *(fault.places, len(fault.pages), " ".join(list(fault.pages)[:MOST_PAGES_NAMED])),
    ]


def _criterion_headings() -> list[str]:
    return [
        *(_("Criterion"), _("Name"), _("Level"), "EN 301 549", _("Findings"), _("Questions")),
        *(_("Pages with a failure"), _("Rules that ran"), _("What the computer may say")),
    ]


def _criteria(faults: Sequence[SeenFault], rules: Sequence[RuleOutcome]) -> Iterator[list[object]]:
    ran = {rule.rule for rule in rules if rule.outcome is not Outcome.UNTESTED}
    for each in all_criteria():
        about = [fault for fault in faults if each.number in fault.criteria]
        failures = [fault for fault in about if fault.finding.proves]
        asked = [rule for rule in each.rules if rule in ran]
        yield [
            *(each.number, each.dutch, each.level, each.clause),
            *(len(failures), len(about) - len(failures)),
            len({address for fault in failures for address in fault.pages}),
            " ".join(asked),
            _said(bool(failures), bool(asked)),
        ]


def _said(failed: bool, asked: bool) -> str:
    if failed:
        return _("Failed: faults were found")
    if asked:
        return _("Not known: the computer found nothing, a person must judge")
    return _("Not tested: only a person can judge this")


def _rule_headings() -> list[str]:
    return [_("Rule"), _("Criterion"), _("Outcome"), *(outcome.value for outcome in Outcome)]


def _rule(rule: RuleOutcome) -> list[object]:
    numbers = [rule.pages[outcome] for outcome in Outcome]
    return [rule.rule, with_marks(rule.criteria), rule.outcome.value, *numbers]
