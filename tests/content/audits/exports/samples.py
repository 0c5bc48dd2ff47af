"""A small run and a small evaluation, as the exports see them."""

from datetime import UTC, date, datetime

from a11y_checks.finding import Finding, Pointer
from a11y_checks.outcome import FAILED, INAPPLICABLE, SERIOUS
from content.audits.evaluation.criteria import criteria_of
from content.audits.evaluation.facts import (
    NO_LOOK,
    CriterionFacts,
    EvaluationFacts,
    MachineLook,
    PageOutcome,
    PersonJudgement,
    SampledPage,
    SecondOpinion,
)
from content.audits.exports.results import PageResult, RunFacts, SeenFinding

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
RUN = RunFacts(7, 'Alle "pagina’s" & meer', "finished", NOON, NOON, (("rulebook", "abc"),))
ADDRESS = "https://voorbeeldstad.nl/paspoort/"
HOME = SampledPage(1, "https://voorbeeldstad.nl/", "Home", "structured", "Elke bezoeker komt hier")
PASSPORT = SampledPage(2, ADDRESS, "Paspoort", "random", "")


def read(address, _options):
    """Fetch nothing: a document that needs the network is not whole."""
    raise AssertionError(f"asks for {address}")


def found(message="No text <b>.", outcome=FAILED, rule="image-alt", requirement="wcag:1.1.1"):
    finding = Finding(
        *(rule, (requirement,), outcome, SERIOUS, True),
        *(Pointer(excerpt="<img>", selector="main > img"), message),
    )
    return SeenFinding("f" * 32, "image", False, finding)


def seen(outcome=FAILED):
    return found(outcome=outcome)


def page(*findings, state="done", problem="", title="Paspoort", outcomes=None):
    return PageResult(
        url=ADDRESS,
        title=title,
        state=state,
        problem=problem,
        milliseconds=1500.4,
        digest="d",
        is_reused=False,
        done_at=NOON,
        outcomes={"image-alt": "failed" if findings else "inapplicable", "page-title": "passed"}
        if outcomes is None
        else outcomes,
        level={"cefr": "B1"},
        findings=findings,
    )


def tell(finding):
    return finding.message


def evaluation(target="2.2"):
    """Return an evaluation of two pages: one failure by hand, one by machine, the rest open."""
    return EvaluationFacts(
        id=3,
        title="Website 2026",
        site_name="Voorbeeldstad",
        scope="https://voorbeeldstad.nl, zonder het archief",
        target=target,
        kind="full",
        commissioner="Gemeente Voorbeeldstad",
        evaluators="Aya, Bureau Toegang",
        support_baseline="NVDA met Firefox",
        essential_functions=("zoeken", "een vraag stellen"),
        page_types=("Home", "Product"),
        technologies=("HTML", "CSS"),
        exploration_note="",
        seed=4,
        engines=(("axe-core", "4.12.1"),),
        summary="Er is nog werk.",
        specifics="Firefox 140",
        created_at=NOON,
        finished_on=date(2026, 11, 20),
        sample=(HOME, PASSPORT),
        criteria=tuple(_criterion(each) for each in criteria_of(target)),
    )


def _criterion(criterion):
    whole, person, machine = None, None, NO_LOOK
    if criterion.number == "1.1.1":
        person = _judged(FAILED, "Het logo heeft geen tekst")
    if criterion.number == "1.2.1":
        whole = _judged(INAPPLICABLE, "Er is geen geluid", SecondOpinion("Bo", True, "Klopt", NOON))
    if criterion.number == "1.4.3":
        machine = MachineLook(("axe-color-contrast",), (seen().finding,), (), NOON)
    pages = (
        PageOutcome(HOME, NO_LOOK, person, whole),
        PageOutcome(PASSPORT, machine, None, whole),
    )
    return CriterionFacts(criterion, whole, pages, None)


def _judged(outcome, note, second=None):
    return PersonJudgement(1, outcome, note, "Aya", NOON, second, ())
