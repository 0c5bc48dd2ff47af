"""What did one rule see on one target, and what should the writer do about it?"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from a11y_checks.outcome import CANT_TELL, FAILED, UNTESTED, Impact, Outcome

TO_TRANSLATE = "_language"
"""So ends the name of a param that is a message id itself: the name of a language."""
Params = Mapping[str, str | int | float]


def gettext_noop(message: str) -> str:
    """Mark an English message id for translation and return it unchanged."""
    return message


def in_words(params: Params, translate: Callable[[str], str]) -> dict[str, str | int | float]:
    """Return the params with names of languages in the language of the reader."""
    return {
        name: translate(str(value)) if value and name.endswith(TO_TRANSLATE) else value
        for name, value in params.items()
    }


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where a finding is: a content path and, inside it, the words or the element.

    `path` is the path of the section (`conditions`, `body.<block id>.text`; empty for a
    document that has no parts). `start` and `end` count characters in the text of the
    block that `excerpt` is taken from, -1 when the finding is not about running text.
    `selector` and `viewport` (CSS pixels wide) are only filled by the browser stage.
    """

    path: str = ""
    excerpt: str = ""
    start: int = -1
    end: int = -1
    selector: str = ""
    viewport: int = 0


@dataclass(frozen=True, slots=True)
class Observation:
    """What a rule yields for one target; the rule itself completes it to a Finding."""

    outcome: Outcome
    pointer: Pointer = Pointer()
    message: str = ""
    params: Params = field(default_factory=dict)
    suggestion: str = ""
    blocking: bool | None = None
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule on one target. `message`, `advice` and `why` are English message ids.

    `params` fills the `%(name)s` places of message and advice. `suggestion` is text that
    can replace the excerpt, in the language of the content.
    """

    rule: str
    requirements: tuple[str, ...]
    outcome: Outcome
    impact: Impact
    blocking: bool
    pointer: Pointer
    message: str
    advice: str = ""
    why: str = ""
    params: Params = field(default_factory=dict)
    suggestion: str = ""

    @property
    def refuses(self) -> bool:
        """Whether this finding alone keeps a page from going live."""
        return self.blocking and self.outcome in (FAILED, UNTESTED)

    @property
    def proves(self) -> bool:
        """Whether this is enough to say that a requirement is not met; advice is not."""
        return self.blocking and self.outcome is FAILED

    @property
    def asks(self) -> bool:
        """Whether a person must confirm this finding before the page goes live."""
        return self.blocking and self.outcome is CANT_TELL

    @property
    def key(self) -> str:
        """Return 16 hex digits for this rule at this place with these words."""
        place = "\0".join((self.rule, self.pointer.path, self.pointer.excerpt))
        return hashlib.sha256(place.encode()).hexdigest()[:16]

    def as_dict(self) -> dict[str, Any]:
        """Return plain values that JSON can hold and `from_dict` reads back."""
        return asdict(self) | {"requirements": list(self.requirements), "params": dict(self.params)}

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "Finding":
        """Return the finding that `as_dict` stored. Raises KeyError or ValueError when damaged."""
        return cls(
            **{
                **stored,
                "requirements": tuple(stored["requirements"]),
                "outcome": Outcome(stored["outcome"]),
                "impact": Impact(stored["impact"]),
                "pointer": Pointer(**stored["pointer"]),
            }
        )
