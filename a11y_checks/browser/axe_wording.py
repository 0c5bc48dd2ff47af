"""Which words go with a finding of axe?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from a11y_checks.browser.axe_texts import aria, controls, images, landmarks, sight, structure
from a11y_checks.browser.axe_texts.text import AxeText
from a11y_checks.finding import gettext_noop
from a11y_checks.outcome import CANT_TELL, Outcome

TEXTS: Mapping[str, AxeText] = {
    **images.TEXTS,
    **controls.TEXTS,
    **structure.TEXTS,
    **landmarks.TEXTS,
    **sight.TEXTS,
    **aria.TEXTS,
}
"""The texts of every rule of axe-core 4.12, by axe's own rule id."""
MEASURED_CONTRAST = gettext_noop(
    "This text stands out too little: its contrast is %(ratio)s to 1, at least %(needed)s to 1 "
    "is needed."
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The message and advice of a finding, with the values for their places."""

    message: str
    advice: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)


def wording(result: Mapping[str, Any], node: Mapping[str, Any], outcome: Outcome) -> Wording:
    """Return what to tell about one node of an axe result.

    A rule that is newer than our texts speaks for itself, in axe's own English.
    """
    text = TEXTS.get(result["id"]) or AxeText(str(result["help"]), "")
    if outcome is CANT_TELL:
        return Wording(text.question, text.advice)
    if result["id"] == "color-contrast" and (measured := measured_contrast(node)):
        return Wording(MEASURED_CONTRAST, text.advice, measured)
    return Wording(text.message, text.advice)


def measured_contrast(node: Mapping[str, Any]) -> dict[str, str | int | float]:
    """Return the measured and the needed contrast, or nothing when axe does not tell."""
    for check in node.get("any", ()):
        data = check.get("data")
        if isinstance(data, dict) and data.get("contrastRatio"):
            needed = str(data["expectedContrastRatio"]).removesuffix(":1")
            return {"ratio": data["contrastRatio"], "needed": needed}
    return {}
