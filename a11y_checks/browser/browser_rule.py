"""What does a rule ask of a page that is open in the browser?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from a11y_checks.browser import rules
from a11y_checks.browser.part import Part, pointer
from a11y_checks.browser.visit import Visit
from a11y_checks.finding import Finding
from a11y_checks.outcome import CANT_TELL, FAILED, INAPPLICABLE, PASSED, Impact, Outcome, worst

Parts = Iterable[Part] | None
"""What a rule saw; None when the page holds nothing that the rule is about."""


class Depth(StrEnum):
    """How much the browser looks at.

    `PUBLISH` is what the words and images of one page can break, and must be quick. `AUDIT`
    adds what only templates and styles can break: no writer could mend that.
    """

    PUBLISH = "publish"
    AUDIT = "audit"


@dataclass(frozen=True)
class BrowserRule:
    """One testable statement about a page as it is laid out, that axe-core has no rule for.

    The texts are English message ids, as in a rule of the rule books; `question` is told
    where the browser is not sure. `look` gets the open page at `width` CSS pixels, in an audit
    at the `audit_widths` too, and leaves it as it was. A rule that `reloads` the page comes last.
    """

    id: str
    title: str
    requirements: tuple[str, ...]
    impact: Impact
    blocking: bool
    source: str
    message: str
    advice: str
    why: str
    look: Callable[[Visit], Parts]
    width: int
    depth: Depth
    question: str = ""
    reloads: bool = False
    audit_widths: tuple[int, ...] = ()

    def widths(self, depth: Depth) -> tuple[int, ...]:
        """Return the widths at which this rule looks, none when it is not for this depth."""
        if depth is Depth.AUDIT:
            return (self.width, *self.audit_widths)
        return (self.width,) if self.depth is depth else ()

    def findings(self, parts: Parts, paths: Mapping[str, str]) -> tuple[Finding, ...]:
        """Return a finding for every part; `paths` tells in which content each target stands."""
        return tuple(self._finding(part, paths) for part in parts or ())

    def outcome(self, parts: Parts) -> Outcome:
        """Return what the parts together say of the page."""
        if parts is None:
            return INAPPLICABLE
        return worst([PASSED, *(_outcome(part) for part in parts)])

    def _finding(self, part: Part, paths: Mapping[str, str]) -> Finding:
        outcome = _outcome(part)
        certain = outcome is FAILED
        return Finding(
            rule=self.id,
            requirements=self.requirements,
            outcome=outcome,
            impact=self.impact,
            blocking=self.blocking and certain,
            pointer=pointer(part, paths, part.get("width", self.width)),
            message=part.get("message") or (self.message if certain else self.question),
            advice=self.advice,
            why=self.why,
            params=part.get("params", {}),
        )


@cache
def browser_rules() -> tuple[BrowserRule, ...]:
    """Return the RULE of every module in `rules/`, in the order in which the browser looks."""
    modules = (
        import_module(f"{rules.__name__}.{each.name}") for each in iter_modules(rules.__path__)
    )
    found: list[BrowserRule] = [module.RULE for module in modules]
    return tuple(sorted(found, key=lambda rule: (rule.reloads, rule.width, rule.id)))


def _outcome(part: Part) -> Outcome:
    return CANT_TELL if part.get("doubt") else FAILED
