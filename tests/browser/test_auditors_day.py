"""An auditor evaluates a website with the keyboard alone: from its scope to the statement."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Site

from a11y_checks.browser.pool import Pool
from content.accounts.granting import grant, group_of
from content.accounts.roles import AUDITOR
from content.audits.evaluation.criteria import criteria_of
from content.audits.models import Evaluation
from content.audits.runs import control
from content.audits.runs.claim import claim
from content.audits.runs.judge_address import judge_address
from content.audits.runs.judge_page import judge_page
from content.audits.runs.manners import Manners
from content.audits.runs.store import store
from tests.browser import auditors_steps as steps
from tests.browser.auditors_steps import JUDGEMENTS, STRUCTURED
from tests.browser.conftest import console_errors
from tests.browser.keyboard import Keyboard
from tests.content import factories
from tests.content.audits.sites import own_site, put_live

OUTCOMES = {
    "1.1.1": "failed",
    "1.2.1": "inapplicable",
    "1.2.2": "inapplicable",
    "1.2.3": "cantTell",
    "1.2.4": "passed",
}


@pytest.fixture
def auditor(transactional_db):
    """Somebody in the role of auditor, and nothing more."""
    factories.root()
    grant()
    aya = get_user_model().objects.create_user("aya", password="geheim-woord", first_name="Aya")
    aya.groups.add(group_of(AUDITOR))
    return aya


@pytest.fixture
def website(live_server, auditor):
    """A live website at the address of the test server, with a link that says nothing."""
    home = own_site(pages=0)
    theme = home.get_children().first().specific
    factories.information_page(theme, inaccessible=True)
    factories.information_page(theme, title="Hulp bij schulden", slug="schulden")
    put_live()
    host, port = live_server.thread.host, live_server.thread.port
    Site.objects.update(hostname=host, port=port)
    Site.clear_site_root_paths_cache()
    return home


@pytest.fixture
def started(monkeypatch):
    """Return the runs that a screen started; their process could not see this database."""
    runs = []

    def keep(run):
        run.with_browser = False
        run.save(update_fields=["with_browser"])
        runs.append(run)

    monkeypatch.setattr("content.audits.evaluation.screens.preparation.launch", keep)
    return runs


def work_on(run):
    """Do here what the process of the run does there, with the rule books only."""
    browsers, manners = Pool(0), Manners(0)
    while row := claim(run.pk, "proces"):
        page = row.page.specific if row.page else None
        judged = (
            judge_page(page, run, browsers)
            if page
            else judge_address(row.url, run, browsers, manners)
        )
        store(row, "proces", judged, page)
    assert control.finish(run)


@pytest.fixture
def day(chromium, live_server, website, started, tmp_path):
    """Someone at a keyboard who has just opened the admin."""
    behaviour = {"behavior": "allow", "downloadPath": str(tmp_path)}
    chromium.execute_cdp_cmd("Browser.setDownloadBehavior", behaviour)
    chromium.delete_all_cookies()
    chromium.get(f"{live_server.url}/admin/")
    return Keyboard(chromium)


def test_an_auditors_day(chromium, day, started, tmp_path):
    steps.sign_in(day)
    steps.begin(chromium, day)
    steps.explore(chromium, day)
    steps.draw_the_sample(chromium, day)
    work_on(started[0])
    steps.judge_five_criteria(chromium, day, steps.photo(tmp_path))
    steps.read_the_report(chromium, day)
    check_wcag_em(steps.downloaded(chromium, day, tmp_path, "Evaluatie (WCAG-EM, JSON)"))
    check_earl(steps.downloaded(chromium, day, tmp_path, "Uitkomsten (EARL, JSON-LD)"))
    steps.make_the_statement(chromium, day)
    assert not Evaluation.objects.get().statement.page.live
    assert console_errors(chromium) == []


def check_wcag_em(told):
    assert told["defineScope"]["scope"]["title"] == "Gemeente Voorbeeldstad"
    sample = told["selectSample"]
    sizes = (len(sample["structuredSample"]), len(sample["randomSample"]))
    assert sizes == (STRUCTURED, 1)
    results = {
        assertion["test"]["id"]: assertion["result"]
        for assertion in told["auditSample"]
        if assertion["mode"]["id"] == "earl:manual"
    }
    assert outcomes(results, lambda result: result["outcome"]["id"]) == OUTCOMES
    assert JUDGEMENTS["1.1.1"][1] in [result["description"] for result in results.values()]


def check_earl(told):
    """Every judgement is there, and the computer never says that a criterion is met."""
    said = [each for each in told["@graph"] if each["type"] == "Assertion"]
    results = {each["test"]: each["result"] for each in said if each["mode"] == "earl:manual"}
    assert outcomes(results, lambda result: result["outcome"]) == OUTCOMES
    assert not [
        each
        for each in said
        if each["mode"] == "earl:automatic"
        and each["test"].startswith("WCAG2")
        and each["result"]["outcome"] == "earl:passed"
    ]


def outcomes(results, outcome_of):
    """Return the outcome by number, of results by id of the criterion."""
    numbers = {each.slug: each.number for each in criteria_of("2.2")}
    return {
        numbers[name.partition(":")[2]]: outcome_of(result).removeprefix("earl:")
        for name, result in results.items()
    }
