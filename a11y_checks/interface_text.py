"""In which language does the command line speak?"""

import gettext
from collections.abc import Callable
from pathlib import Path

from a11y_checks.finding import Finding, in_words

LOCALE = Path(__file__).parent.parent / "locale"
DOMAIN = "django"
Translate = Callable[[str], str]


def load_translation(language: str = "nl") -> Translate:
    """Return the function that translates a message id; English when there is no catalogue."""
    catalogue = gettext.translation(DOMAIN, LOCALE, [language], fallback=True)
    return lambda message: catalogue.gettext(message) if message else ""


def message_of(finding: Finding, translate: Translate) -> str:
    """Return what is wrong, in words of this language, with its values filled in."""
    return _filled(finding.message, finding, translate)


def advice_of(finding: Finding, translate: Translate) -> str:
    """Return what to do about it, in words of this language, with its values filled in."""
    return _filled(finding.advice, finding, translate)


def _filled(message: str, finding: Finding, translate: Translate) -> str:
    text = translate(message)
    try:
        return text % in_words(finding.params, translate) if finding.params else text
    except (KeyError, TypeError, ValueError):
        return text
