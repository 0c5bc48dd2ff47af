"""A page can be read upright and sideways."""

import re
from collections.abc import Iterator

from a11y_checks.document import Document
from a11y_checks.finding import Observation, gettext_noop
from a11y_checks.outcome import SERIOUS
from a11y_checks.rule import Rule
from a11y_checks.wcag.html.index import index_of
from a11y_checks.wcag.html.observing import judged

LOCK = re.compile(
    r"@media[^{@]*orientation\s*:\s*(?:portrait|landscape)[^{@]*\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}",
    re.I,
)
QUARTER = re.compile(
    r"transform\s*:[^;}]*?(?:rotate(?:z)?\(\s*-?(?:90|270)deg|rotate(?:z)?\(\s*-?0?\.(?:25|75)turn"
    r"|rotate(?:z)?\(\s*-?1\.57\d*rad|matrix(?:3d)?\(\s*0\s*,)|(?:^|[;{\s])rotate\s*:\s*-?(?:90|270)deg",
    re.I,
)


def evaluate(document: Document) -> Iterator[Observation]:
    """Yield one observation for every style rule that depends on how the screen is held."""
    for element in index_of(document).named("style"):
        for block in LOCK.findall(element.tag.get_text()):
            yield judged(element, fails=bool(QUARTER.search(block)))


RULE = Rule(
    id="orientation-lock",
    title=gettext_noop("A page can be read upright and sideways."),
    requirements=("wcag:1.3.4", "en301549:9.1.3.4", "act:b33eff"),
    impact=SERIOUS,
    blocking=False,
    source="WCAG 2.2 failure F97; ACT rule b33eff",
    message=gettext_noop("This style turns the page when the screen is held another way."),
    advice=gettext_noop("Remove the turn. For example: delete rotate(90deg) from the style."),
    why=gettext_noop("Some people have their screen fixed to a wheelchair."),
    evaluate=evaluate,
)
