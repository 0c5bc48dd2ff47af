"""What is a rule, and which rules does a rule book hold?"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType

from a11y_checks.document import Document
from a11y_checks.finding import Finding, Observation
from a11y_checks.outcome import Impact

Evaluate = Callable[[Document], Iterable[Observation]]


@dataclass(frozen=True)
class Rule:
    """One testable statement.

    `title`, `message`, `advice` and `why` are English message ids (Dutch in locale/).
    `message` says what is wrong on one target, `advice` what to do, with an example;
    `why` says what the reader gains. `requirements` are ids such as `wcag:1.1.1`,
    `en301549:9.1.1.1` or `b1:sentence-length`. `source` is a law, standard or study.
    `languages` limits the rule to documents in these languages; empty means all.
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
    evaluate: Evaluate
    languages: frozenset[str] = frozenset()

    def findings(self, document: Document) -> Iterator[Finding]:
        """Yield a finding for every target in the document, the passed ones too."""
        previous: Observation | None = None
        for seen in self.observations(document):
            if seen is not previous:
                previous, finding = seen, self.finding(seen)
            yield finding

    def observations(self, document: Document) -> Iterable[Observation]:
        """Return what the rule sees on every target; nothing in a language it is not for."""
        if self.languages and document.language not in self.languages:
            return ()
        return self.evaluate(document)

    def finding(self, seen: Observation) -> Finding:
        """Return the finding that completes an observation."""
        return Finding(
            rule=self.id,
            requirements=self.requirements,
            outcome=seen.outcome,
            impact=self.impact,
            blocking=self.blocking if seen.blocking is None else seen.blocking,
            pointer=seen.pointer,
            message=seen.message or self.message,
            advice=seen.advice or self.advice,
            why=self.why,
            params=seen.params,
            suggestion=seen.suggestion,
        )


def load_rules(package: ModuleType) -> tuple[Rule, ...]:
    """Return the RULE of every module in the package, sorted by id.

    Subpackages are the tools of a rule book and hold no rules. Raises AttributeError for a
    module without RULE: a file in a rule book is a rule.
    """
    names = [info.name for info in pkgutil.iter_modules(package.__path__) if not info.ispkg]
    modules = [import_module(f"{package.__name__}.{name}") for name in names]
    return tuple(sorted((module.RULE for module in modules), key=lambda rule: rule.id))
