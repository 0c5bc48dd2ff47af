"""What still needs a person before anybody may say that a website is accessible?"""

from collections.abc import Callable, Iterator, Sequence

from django.utils.translation import gettext as _

from a11y_checks.finding import Finding
from a11y_checks.outcome import UNTESTED
from content.audits.evaluation.facts import CriterionFacts, EvaluationFacts
from content.audits.exports.faults import SeenFault

MOST_NAMED = 10


def for_people(
    facts: EvaluationFacts,
    questions: Sequence[SeenFault],
    untested: Sequence[tuple[str, str]],
    tell: Callable[[Finding], str],
) -> Iterator[str]:
    """Yield the list as lines of Markdown; `untested` holds addresses with the reason."""
    title = _("What a person still has to judge")
    yield f"# {title}"
    yield ""
    yield facts.title
    open_criteria = [each for each in facts.criteria if each.needs_person]
    yield from _heading(_("Criteria"), len(open_criteria))
    for each in open_criteria:
        yield from _criterion(each)
    yield from _heading(_("Second auditor does not agree"), len(_doubted(facts)))
    yield from (f"- {line}" for line in _doubted(facts))
    yield from _heading(_("Questions of the computer"), len(questions))
    for fault in questions:
        yield f"- {_clean(tell(fault.finding))} ({fault.finding.rule})"
        yield from _addresses(list(fault.pages))
    yield from _heading(_("Pages that could not be tested"), len(untested))
    later = _("not yet tested")
    yield from (f"- {address}: {_clean(_(why)) if why else later}" for address, why in untested)


def _criterion(facts: CriterionFacts) -> Iterator[str]:
    criterion = facts.criterion
    beyond = "" if criterion.is_law else _("not asked by Dutch law")
    where = ", ".join(part for part in (criterion.level, beyond) if part)
    yield f"- [ ] **{criterion.number} {criterion.dutch}** ({where})"
    if criterion.how_to_test:
        yield f"    {criterion.how_to_test}"
    still = [page.page.url for page in facts.pages if page.outcome is UNTESTED]
    if still and len(still) < len(facts.pages):
        yield from _addresses(still)


def _doubted(facts: EvaluationFacts) -> list[str]:
    return [
        f"{each.criterion.number}: {_clean(judgement.second.note)}"
        for each in facts.criteria
        for judgement in each.disagreements
        if judgement.second
    ]


def _heading(title: str, number: int) -> Iterator[str]:
    yield ""
    yield f"## {title}: {number}"
    yield ""


def _addresses(addresses: Sequence[str]) -> Iterator[str]:
    yield from (f"    - {address}" for address in addresses[:MOST_NAMED])
    if len(addresses) > MOST_NAMED:
        more = _("and %d more") % (len(addresses) - MOST_NAMED)
        yield f"    - {more}"


def _clean(text: str) -> str:
    return " ".join(text.split())
