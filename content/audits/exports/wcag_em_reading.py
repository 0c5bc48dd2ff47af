"""What does a file of the WCAG-EM report tool say?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from a11y_checks.outcome import Outcome
from content.audits.evaluation.criteria import all_criteria
from content.audits.models.evaluation import Target
from content.audits.models.sample_page import SampleKind

OLD_NAMES = Path(__file__).with_name("lists") / "wcag20-names.txt"
WEB = ("http://", "https://")


class NotAnEvaluation(ValueError):
    """The file holds no evaluation that we can read."""


@dataclass(frozen=True)
class ReadPage:
    """A page of the sample; `kind` is `structured` or `random`."""

    url: str
    title: str
    kind: str


@dataclass(frozen=True)
class ReadJudgement:
    """What the file says of a criterion; `url` is empty for the whole sample."""

    criterion: str
    url: str
    outcome: Outcome
    note: str


@dataclass(frozen=True)
class ReadEvaluation:
    """What the file says of an evaluation by people.

    `left_out` counts what we could not place: no address, no criterion. `by_computer` counts what
    a computer said: nobody judged that, so it is no judgement here.
    """

    title: str
    site_name: str
    scope: str
    target: str
    commissioner: str
    evaluators: str
    support_baseline: str
    essential_functions: str
    page_types: tuple[str, ...]
    technologies: tuple[str, ...]
    summary: str
    specifics: str
    made_on: date | None
    sample: tuple[ReadPage, ...]
    judgements: tuple[ReadJudgement, ...]
    left_out: int
    by_computer: int


def read_wcag_em(file: object) -> ReadEvaluation:
    """Return what a parsed JSON file of the report tool says. Raises NotAnEvaluation."""
    if not isinstance(file, Mapping) or "Evaluation" not in " ".join(_types(file)):
        raise NotAnEvaluation
    scope, explored = _part(file, "defineScope"), _part(file, "exploreTarget")
    found, site = _part(file, "reportFindings"), _part(scope, "scope")
    sample = tuple(_sample(_part(file, "selectSample")))
    said = _list(file, "auditSample")
    named = [each for each in said if not _is_by_computer(each)]
    judged = list(_judgements(named, {page.url for page in sample}))
    return ReadEvaluation(
        title=_text(found, "title"),
        site_name=_text(site, "title"),
        scope=_text(site, "description"),
        target=Target.WCAG_22 if _text(scope, "wcagVersion") == "2.2" else Target.WCAG_21,
        commissioner=_text(found, "commissioner"),
        evaluators=_text(found, "evaluator"),
        support_baseline=_text(scope, "accessibilitySupportBaseline"),
        essential_functions=_text(explored, "essentialFunctionality"),
        page_types=tuple(_text(explored, "pageTypeVariety").splitlines()),
        technologies=tuple(_technologies(explored)),
        summary=_text(found, "summary"),
        specifics=_text(found, "evaluationSpecifics"),
        made_on=_day(_text(found, "date")),
        sample=sample,
        judgements=tuple({(each.criterion, each.url): each for each in judged}.values()),
        left_out=len(named) - len(judged),
        by_computer=len(said) - len(named),
    )


def _is_by_computer(assertion: object) -> bool:
    return _id(_part(assertion, "mode", "id")).endswith("automatic")


def _sample(selected: Mapping[str, Any]) -> Iterator[ReadPage]:
    seen: set[str] = set()
    for name, kind in (
        ("structuredSample", SampleKind.STRUCTURED),
        ("randomSample", SampleKind.RANDOM),
    ):
        for node in _list(selected, name):
            url = _address(node)
            if url and url not in seen:
                seen.add(url)
                yield ReadPage(url, _text(node, "title") or url, kind)


def _address(node: object) -> str:
    """Return where the page is; empty for what is only described, such as a state of a page.

    Only web addresses: what is read here becomes a link.
    """
    if isinstance(node, str):
        return node if node.startswith(WEB) else ""
    if not isinstance(node, Mapping):
        return ""
    told = (_id(node), _text(node, "description"), _text(node, "title"))
    return next((text.strip() for text in told if text.strip().startswith(WEB)), "")


def _judgements(assertions: list[Any], sampled: set[str]) -> Iterator[ReadJudgement]:
    criteria = {each.slug: each.number for each in all_criteria()} | dict(_old_names())
    for each in assertions:
        subject = each.get("subject") if isinstance(each, Mapping) else None
        is_whole = isinstance(subject, Mapping) and "Website" in " ".join(_types(subject))
        url = "" if is_whole else _address(subject)
        criterion = criteria.get(
            _id(_part(each, "test", "id")).rpartition(":")[2].rpartition("#")[2]
        )
        if not criterion or not (is_whole or url in sampled):
            continue
        result = _part(each, "result")
        outcome = _outcome(_id(_part(result, "outcome", "id")))
        yield ReadJudgement(criterion, url, outcome, _text(result, "description"))


def _outcome(name: str) -> Outcome:
    word = name.rpartition(":")[2].rpartition("#")[2]
    return Outcome(word) if word in set(Outcome) else Outcome.UNTESTED


def _technologies(explored: Mapping[str, Any]) -> Iterator[str]:
    for each in _list(explored, "technologiesReliedUpon"):
        name = each if isinstance(each, str) else _text(each, "title")
        if name:
            yield name


def _old_names() -> Iterator[tuple[str, str]]:
    for line in OLD_NAMES.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            number, name = line.split()
            yield name, number


def _part(node: object, name: str, plain: str = "") -> Mapping[str, Any]:
    """Return what stands under the name; a text counts as a node with `plain`, where given."""
    value = node.get(name) if isinstance(node, Mapping) else None
    if isinstance(value, list):
        value = value[0] if value else None
    if plain and isinstance(value, str):
        return {plain: value}
    return value if isinstance(value, Mapping) else {}


def _list(node: Mapping[str, Any], name: str) -> list[Any]:
    """Return what stands under the name: JSON-LD writes a list of one without brackets."""
    value = node.get(name)
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(node: object, name: str) -> str:
    value = node.get(name) if isinstance(node, Mapping) else ""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, Mapping):
        value = value.get("@value", "")
    return value if isinstance(value, str) else ""


def _id(node: Mapping[str, Any]) -> str:
    return _text(node, "id") or _text(node, "@id")


def _types(node: Mapping[str, Any]) -> list[str]:
    named = [*_list(node, "type"), *_list(node, "@type")]
    return [each for each in named if isinstance(each, str)]


def _day(text: str) -> date | None:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None
