"""Does one command give an auditor everything, and is the report itself accessible?"""

import csv
import json

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation
from openpyxl import load_workbook
from pypdf import PdfReader

from a11y_checks.browser.stage import browser_report
from a11y_checks.outcome import FAILED
from content.audits.exports.pack import FILES, pack_of, write_one, write_pack
from content.audits.exports.report_pdf import pdf_of
from content.audits.models import Evaluation, RunPage
from tests.content.audits.sites import own_site
from tests.content.audits.test_findings import HEADER_LINK, QUESTION, audited

pytestmark = pytest.mark.django_db
HOSTILE = '=CMD("x")<script>alert(1)</script>'


@pytest.fixture
def run():
    own_site(pages=2)
    made = audited([HEADER_LINK, QUESTION])
    first = made.pages.first()
    RunPage.objects.filter(pk=first.pk).update(title=HOSTILE)
    RunPage.objects.filter(pk=made.pages.last().pk).update(state="untested", problem="Weg")
    return made


@pytest.fixture
def folder(run, tmp_path):
    call_command("audit_pack", to=str(tmp_path / "pak"), run=run.pk)
    return tmp_path / "pak"


def test_one_command_gives_every_file(folder):
    assert {path.name for path in folder.iterdir()} == set(FILES.values())
    assert all(path.stat().st_size > 100 for path in folder.iterdir())


def test_the_workbook_holds_what_was_found_and_computes_nothing(folder):
    book = load_workbook(folder / FILES["workbook"])
    pages, findings, criteria, judgements, rules = book.worksheets
    assert judgements.max_row == 1, "nobody judged anything"
    assert pages["B2"].value == f"'{HOSTILE}"
    assert findings.max_row == 3
    said = {row[0].value: row[8].value for row in criteria.iter_rows(min_row=2)}
    assert len(said) == 55
    assert len(set(said.values())) == 3
    assert {row[0].value for row in rules.iter_rows(min_row=2)} == {
        *("axe-color-contrast", "link-context"),
    }
    assert not any(cell.data_type == "f" for sheet in book for row in sheet for cell in row)


def test_csv_and_earl_name_the_same_pages(folder, run):
    with (folder / FILES["pages"]).open(encoding="utf-8-sig", newline="") as file:
        listed = {row["url"] for row in csv.DictReader(file)}
    graph = json.loads((folder / FILES["earl"]).read_text("utf-8"))["@graph"]
    asserted = {node["subject"] for node in graph if node["type"] == "Assertion"}
    assert listed == asserted == set(run.pages.values_list("url", flat=True))


def test_the_list_for_people_names_open_criteria_questions_and_untested_pages(folder):
    text = (folder / FILES["people"]).read_text("utf-8")
    assert text.count("- [ ]") == 55
    assert "link-context" in text
    assert "axe-color-contrast" not in text
    assert ": Weg" in text


def test_the_statement_promises_nothing_that_nobody_promised(folder):
    text = (folder / FILES["statement"]).read_text("utf-8")
    assert "status D." in text


def evaluated(run):
    """Let a person judge one criterion on one page of the run, with a picture."""
    evaluation = Evaluation.objects.create(
        title="Website 2026", site_name="Voorbeeldstad", scope_note="Alles", run=run
    )
    sampled = evaluation.sample.create(
        url=run.pages.first().url, title="Home", reason="Elke bezoeker komt hier"
    )
    evaluation.judgements.create(
        sample_page=sampled, criterion="1.1.1", outcome="failed", note="De foto heeft geen tekst."
    ).pictures.create(png=b"plaatje", description="De foto van het stadhuis")


def test_uses_the_judgements_of_the_evaluation(run):
    evaluated(run)
    pack = pack_of(run)
    assert pack.facts.title == "Website 2026"
    assert [p.person.outcome for p in pack.facts.by_number["1.1.1"].pages] == ["failed"]


def test_the_report_tells_the_sample_and_what_people_said_with_their_pictures(run, tmp_path):
    evaluated(run)
    with translation.override("nl"):
        write_one(pack_of(run), "report", tmp_path / "report.html")
    text = (tmp_path / "report.html").read_text("utf-8")
    for told in (
        "1.1.1 Niet-tekstuele content: Voldoet niet",
        "De foto heeft geen tekst.",
        '<img src="data:image/png;base64,cGxhYXRqZQ==" alt="De foto van het stadhuis">',
        "Elke bezoeker komt hier",
        "Deze evaluatie is nog niet volledig.",
    ):
        assert told in text


def test_the_workbook_tells_every_criterion_on_every_page_of_the_sample(run, tmp_path):
    evaluated(run)
    with translation.override("nl"):
        write_one(pack_of(run), "workbook", tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx")["Oordelen"]
    rows = list(sheet.iter_rows(min_row=2, max_col=6, values_only=True))
    assert len(rows) == 2 * 55, "the whole sample and its one page"
    whole, page = rows[:2]
    assert whole[:2] == ("1.1.1", "De hele steekproef")
    assert page[1] == "Home"
    assert page[3:] == ("Voldoet niet", "een mens", "De foto heeft geen tekst.")


def test_without_a_run_it_says_what_to_do(tmp_path):
    with pytest.raises(CommandError, match=r"manage\.py audit"):
        call_command("audit_pack", to=str(tmp_path))


def test_says_that_a_folder_cannot_be_written(run, tmp_path):
    (tmp_path / "pak").write_text("een bestand")
    with pytest.raises(CommandError):
        call_command("audit_pack", to=str(tmp_path / "pak"), run=run.pk)


def test_the_report_is_accessible_and_becomes_a_tagged_pdf(run, tmp_path):
    evaluated(run)
    list(write_pack(pack_of(run), tmp_path))
    html = (tmp_path / FILES["report"]).read_text("utf-8")
    assert "<script" not in html
    for name in ("report", "statement"):
        judged = browser_report((tmp_path / FILES[name]).read_text("utf-8"))
        failed = [each for each in judged.findings if each.outcome is FAILED and each.requirements]
        assert [(each.rule, each.pointer.excerpt) for each in failed] == []
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf_of(html))
    catalogue = PdfReader(path).trailer["/Root"]
    assert "/StructTreeRoot" in catalogue
    assert catalogue["/MarkInfo"]["/Marked"].value
    assert catalogue["/Lang"] == "nl"
