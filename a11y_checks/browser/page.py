"""What do axe and our own rules see on one page?"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from a11y_checks.browser.browser_rule import BrowserRule, Depth, Parts, browser_rules
from a11y_checks.browser.part import target_key
from a11y_checks.browser.session import Session
from a11y_checks.browser.visit import Found, Visit

KEPT = ("violations", "incomplete")
CRITERIA = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
TAGS = (*CRITERIA, "best-practice")
EXPERIMENTS = ("label-content-name-mismatch", "table-fake-caption", "td-has-header")
"""Rules that axe leaves out by default; here they advise. `p-as-heading` is not among them:
`bold-as-heading` of our own does the same without a browser."""
PRELOAD_MILLISECONDS = 2000
"""Axe waits so long for styles and sound. Its own 10 seconds are more than a whole check has: a
film on a server that a draft may not reach would leave the page unjudged."""


def axe_options(tags: Sequence[str]) -> str:
    """Return as JSON how axe runs: axe-selenium-python pastes what it gets into a script."""
    return json.dumps(
        {
            "runOnly": {"type": "tag", "values": tags},
            "rules": {rule: {"enabled": True} for rule in EXPERIMENTS},
            "resultTypes": KEPT,
            "preload": {"assets": ["cssom", "media"], "timeout": PRELOAD_MILLISECONDS},
        }
    )


AXE_OPTIONS = axe_options(TAGS)
AXE_OPTIONS_AGAIN = axe_options(CRITERIA)
"""For the other widths: best practices advise, and hardly one depends on the width."""


@dataclass(frozen=True)
class Sight:
    """What axe saw at one width: its own result, and the content path of every target."""

    width: int
    axe: Found
    paths: Mapping[str, str]


@dataclass(frozen=True)
class Page:
    """What was seen of one page.

    `parts` holds what each of our own rules saw. `paths` gives, for every target as JSON, the
    content path it stands in.
    """

    sights: tuple[Sight, ...]
    parts: Mapping[BrowserRule, Parts]
    paths: Mapping[str, str]


def look_at(session: Session, address: str, widths: Sequence[int], depth: Depth) -> Page:
    """Return what is to be seen at this address: by axe at every width, and by our own rules.

    The page does nothing more afterwards. Raises BrowserFault when the address gives no page or the
    page moves on, and whatever selenium raises when the browser cannot show it.
    """
    visit = Visit(session, address)
    first, *others = widths
    visit.open(first)
    sights = (
        _sight(visit, first, AXE_OPTIONS),
        *(_sight(visit, width, AXE_OPTIONS_AGAIN) for width in others),
    )
    parts = _own_parts(visit, depth, min(widths))
    visit.stayed()
    visit.leave()
    return Page(sights, parts, visit.paths)


def _sight(visit: Visit, width: int, options: str) -> Sight:
    visit.resize(width)
    found = visit.axe(options)
    visit.locate([node for kind in KEPT for result in found[kind] for node in result["nodes"]])
    return Sight(width, found, visit.paths)


def _own_parts(visit: Visit, depth: Depth, narrowest: int) -> dict[BrowserRule, Parts]:
    """Return what each of our own rules sees, from the narrowest width that was asked for up.

    What a rule sees at two widths counts once, at the wider one.
    """
    looks = [(rule, width) for rule in browser_rules() for width in rule.widths(depth)]
    looks.sort(key=lambda look: (look[0].reloads, look[1]))
    seen: dict[BrowserRule, Parts] = dict.fromkeys((rule for rule, _ in looks), None)
    for rule, width in looks:
        if width >= narrowest:
            seen[rule] = _together(_parts(visit, rule, width), seen[rule])
    return seen


def _parts(visit: Visit, rule: BrowserRule, width: int) -> Parts:
    visit.resize(width)
    parts = rule.look(visit)
    visit.locate(parts or ())
    return None if parts is None else tuple({**part, "width": width} for part in parts)


def _together(parts: Parts, others: Parts) -> Parts:
    """Return the parts, and the others that point at something else."""
    if parts is None or others is None:
        return others if parts is None else parts
    known = {target_key(part) for part in parts}
    return (*parts, *(part for part in others if target_key(part) not in known))
