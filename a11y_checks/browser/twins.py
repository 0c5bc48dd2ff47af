"""Which findings of axe tell a writer what a rule of our own told already?"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup

from a11y_checks.document import Section, clean_text
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED, Impact
from a11y_checks.report import Report
from a11y_checks.wcag.html.observing import pointer, start_tag

TWINS = Path(__file__).with_name("lists") / "twins.txt"
ONCE = frozenset({"html", "meta", "title"})
"""Elements of which a page has one that matters: the same rule means the same element."""
LONGEST = 80
"""Characters of text that tell two elements apart; axe cuts its HTML at 300."""


def merged_stages(static: Report, browser: Report) -> Report:
    """Return one report of both stages, in which every fault stands once.

    Where both saw the same fault on the same element, our own finding stays, in words that
    say more. It gains what the browser knows: the selector, the requirements, and whether it
    blocks. The outcomes still tell what each engine found.
    """
    kept = list(static.findings)
    new = []
    for finding in browser.findings:
        place = _place_of_twin(finding, kept)
        if place is None:
            new.append(finding)
        else:
            kept[place] = _strengthened(kept[place], finding)
    return replace(static, findings=tuple(kept)).merged(replace(browser, findings=tuple(new)))


def _place_of_twin(finding: Finding, ours: list[Finding]) -> int | None:
    twin = _twins().get(finding.rule)
    if twin is None or finding.outcome is not FAILED:
        return None
    for place, other in enumerate(ours):
        is_free = other.outcome is FAILED and not other.pointer.selector
        if other.rule == twin and is_free and _is_same_element(other, finding):
            return place
    return None


def _is_same_element(ours: Finding, of_axe: Finding) -> bool:
    if ours.pointer.path not in ("", of_axe.pointer.path):
        return False
    return any(_starts_alike(ours.pointer.excerpt, each) for each in _excerpts(of_axe))


def _excerpts(of_axe: Finding) -> Iterator[str]:
    """Yield how a rule of our own can quote the element in the HTML that axe quotes."""
    html = of_axe.pointer.excerpt
    tag = BeautifulSoup(html, "html.parser").find(True)
    if tag is None:
        return
    if tag.name in ONCE:
        yield ""
    yield pointer(Section("", html), tag).excerpt
    yield start_tag(tag)
    yield clean_text(html)


def _starts_alike(ours: str, of_axe: str) -> bool:
    if not of_axe:
        return True
    length = min(len(ours), len(of_axe), LONGEST)
    return bool(length) and ours[:length].rstrip("…") == of_axe[:length].rstrip("…")


def _strengthened(ours: Finding, of_axe: Finding) -> Finding:
    order = list(Impact)
    return replace(
        ours,
        requirements=tuple(dict.fromkeys(ours.requirements + of_axe.requirements)),
        impact=max(ours.impact, of_axe.impact, key=order.index),
        blocking=ours.blocking or of_axe.blocking,
        pointer=replace(
            ours.pointer, selector=of_axe.pointer.selector, viewport=of_axe.pointer.viewport
        ),
    )


@cache
def _twins() -> Mapping[str, str]:
    lines = (line for line in TWINS.read_text("utf-8").splitlines() if not line.startswith("#"))
    pairs = (line.split(": ") for line in lines)
    return {f"axe-{theirs}": ours for theirs, ours in pairs}
