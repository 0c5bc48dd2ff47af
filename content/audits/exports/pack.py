"""Which files hold all that a run and its evaluation say?"""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from django.template.loader import render_to_string
from django.utils import timezone
from wagtail.models import Site

from content.audits.evaluation.facts import EvaluationFacts
from content.audits.evaluation.gather import evaluation_facts
from content.audits.exports.earl_document import Node, earl_json
from content.audits.exports.earl_machine import machine_nodes
from content.audits.exports.earl_person import person_nodes
from content.audits.exports.faults import SeenFault, seen_faults
from content.audits.exports.for_people import for_people
from content.audits.exports.page_csv import write_pages
from content.audits.exports.report_html import report_html
from content.audits.exports.results import facts_of, results_of
from content.audits.exports.rule_outcomes import RuleOutcome, rule_outcomes
from content.audits.exports.run_as_evaluation import drawn, run_as_evaluation
from content.audits.exports.wcag_em import wcag_em
from content.audits.exports.workbook import write_workbook
from content.audits.models import AuditRun, Evaluation, Statement
from content.audits.models.run_page import PageState
from content.audits.runs.progress import progress_of
from content.audits.statement.blanks import blanks
from content.audits.statement.text import statement_text
from content.facts.models import Organisation
from content.governance.wording import with_words

FILES = {
    "earl": "earl.jsonld",
    "wcag-em": "wcag-em.json",
    "pages": "pages.csv",
    "workbook": "audit.xlsx",
    "report": "report.html",
    "people": "for-people.md",
    "statement": "statement-draft.html",
}


@dataclass(frozen=True)
class Pack:
    """A run with what is known of it; made once, written in many forms."""

    run: AuditRun
    facts: EvaluationFacts
    faults: tuple[SeenFault, ...]
    rules: tuple[RuleOutcome, ...]
    untested: tuple[tuple[str, str], ...]


def pack_of(run: AuditRun) -> Pack:
    """Return the pack of this run, with the judgements of its evaluation when it has one."""
    evaluation = evaluation_of(run)
    if evaluation:
        facts = evaluation_facts(evaluation)
    else:
        chosen = set(drawn(run))
        done = (page for page in results_of(run, [PageState.DONE]) if page.url in chosen)
        facts = run_as_evaluation(run, done, organisation().name)
    rows = run.pages.exclude(state=PageState.DONE).values_list("url", "problem")
    return Pack(
        run=run,
        facts=facts,
        faults=seen_faults(results_of(run, [PageState.DONE, PageState.UNTESTED])),
        rules=rule_outcomes(results_of(run, [PageState.DONE])),
        untested=tuple(rows),
    )


def evaluation_of(run: AuditRun) -> Evaluation | None:
    """Return the evaluation that looks at this run, if any."""
    return Evaluation.objects.filter(run=run).first()


def organisation() -> Organisation:
    """Return whose website it is. Raises Site.DoesNotExist when there is none."""
    return Organisation.for_site(Site.objects.get(is_default_site=True))


def write_pack(pack: Pack, folder: Path) -> Iterator[Path]:
    """Write every file, and yield it. Raises OSError when one cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, name in FILES.items():
        path = folder / name
        write_one(pack, kind, path)
        yield path


def write_one(pack: Pack, kind: str, path: Path) -> None:
    """Write one file: a key of FILES."""
    if kind == "workbook":
        with path.open("wb") as binary:
            pages = results_of(pack.run)
            write_workbook(binary, pages, pack.faults, pack.rules, pack.facts, with_words)
        return
    newline, encoding = ("", "utf-8-sig") if kind == "pages" else ("\n", "utf-8")
    with path.open("w", encoding=encoding, errors="replace", newline=newline) as file:
        if kind == "pages":
            write_pages(file, results_of(pack.run))
        else:
            file.writelines(_text(pack, kind))


def _text(pack: Pack, kind: str) -> Iterator[str]:
    if kind == "earl":
        yield from earl_json(_nodes(pack))
    elif kind == "wcag-em":
        yield json.dumps(wcag_em(pack.facts), ensure_ascii=False, indent=1)
    elif kind == "report":
        run, facts = pack.run, pack.facts
        yield report_html(run, progress_of(run.pk), facts, pack.faults, pack.rules, pack.untested)
    elif kind == "people":
        questions = [fault for fault in pack.faults if fault.is_question]
        lines = for_people(pack.facts, questions, pack.untested, with_words)
        yield from (f"{line}\n" for line in lines)
    elif kind == "statement":
        yield render_to_string("audits/exports/statement.html", _draft_statement(pack))


def _nodes(pack: Pack) -> Iterator[Node]:
    yield from machine_nodes(facts_of(pack.run), results_of(pack.run), with_words)
    if pack.facts.id:
        yield from person_nodes(pack.facts)


def _draft_statement(pack: Pack) -> dict[str, object]:
    """Return the statement as the data make it today, and what it lacks.

    A stored one says what is promised. Without one nothing is: no date for research is made up.
    """
    stored = None
    with suppress(Statement.DoesNotExist):
        stored = Statement.objects.get(evaluation_id=pack.facts.id)
    today = timezone.localdate()
    known = (
        pack.facts,
        stored or Statement(addresses=_own_address(), signed_on=today),
        organisation(),
        today,
    )
    return {"text": statement_text(*known), "blanks": blanks(*known)}


def _own_address() -> str:
    return Site.objects.get(is_default_site=True).root_url
