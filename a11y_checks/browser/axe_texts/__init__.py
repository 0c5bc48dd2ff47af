"""What do we tell a writer about a finding of axe?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from a11y_checks.outcome import CANT_TELL, Outcome


@dataclass(frozen=True, slots=True)
class Told:
    message: str
    advice: str = ""
    params: Mapping[str, str | int | float] = field(default_factory=dict)


def text_of(result: Mapping[str, Any], node: Mapping[str, Any], outcome: Outcome) -> Told:
    return Told(result["help"], "")
