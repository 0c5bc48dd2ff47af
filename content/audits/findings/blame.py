"""What is the likely cause of a finding, and which findings are the same fault?"""

import hashlib
import re
from dataclasses import dataclass

from wagtail.blocks.stream_block import StreamValue

from a11y_checks.finding import Finding
from content.audits.findings.target import image_of, same_words, shape
from content.audits.models.audit_finding import Cause
from content.governance.models import GovernedPage

OF_STYLES = frozenset(
    f"wcag:{number}"
    for number in "1.4.3 1.4.4 1.4.10 1.4.11 1.4.12 1.4.13 2.4.7 2.4.11 2.5.8".split()
)
"""Criteria that styles break, and the words of an editor do not (WCAG 2.2)."""
LANDMARKS = re.compile(r"(?<![\w-])(header|nav|footer|aside|form|banner|menu)", re.I)
OWN_WORDS = ("b1:", "service:")
"""Requirements on what people read: always the work of an editor."""


@dataclass(frozen=True)
class Blame:
    """One fault: the likely cause, what exactly, and the target that copies of it share."""

    cause: Cause
    name: str
    target: str

    def fingerprint(self, host: str, rule: str) -> str:
        """Return 32 hex digits, the same wherever this rule meets this fault on this host."""
        text = "\0".join((host, rule, self.cause, self.name, self.target))
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def blame(finding: Finding, url: str, page: GovernedPage | None) -> Blame:
    """Return the likely cause; `page` is None for an address on the web.

    On our own pages a content path tells the work of editors from that of templates.
    """
    excerpt, selector = finding.pointer.excerpt, finding.pointer.selector
    if image := image_of(excerpt):
        return Blame(Cause.IMAGE, image.rpartition("/")[2][:200], image)
    if not excerpt and not selector:
        return Blame(Cause.TEXT, "", f"{url} {finding.pointer.path}".strip())
    if _is_words(finding) or not selector:
        return Blame(Cause.TEXT, "", same_words(excerpt) or url)
    if _is_chrome(finding, page):
        return Blame(Cause.TEMPLATE, landmark(selector, excerpt), shape(excerpt))
    if OF_STYLES.intersection(finding.requirements):
        return Blame(Cause.BLOCK, block_at(page, finding.pointer.path), shape(excerpt))
    return Blame(Cause.TEXT, "", same_words(excerpt))


def landmark(selector: str, excerpt: str) -> str:
    """Return the part of a template that a selector tells of, such as `header`."""
    found = LANDMARKS.search(selector) or LANDMARKS.search(excerpt.partition(">")[0])
    return found[1].lower() if found else ""


def block_at(page: GovernedPage | None, path: str) -> str:
    """Return the kind of block a content path points to (`body: text`), else its field."""
    field, _dot, rest = path.partition(".")
    value = getattr(page, field, None)
    block_id = rest.partition(".")[0]
    if not isinstance(value, StreamValue) or not block_id:
        return field
    kinds = (child.block_type for child in value if str(child.id) == block_id)
    return f"{field}: {next(kinds, '')}".removesuffix(": ")


def _is_words(finding: Finding) -> bool:
    return any(each.startswith(OWN_WORDS) for each in finding.requirements)


def _is_chrome(finding: Finding, page: GovernedPage | None) -> bool:
    """Say whether the element is outside the editors' text: in the page's template."""
    if page is not None:
        return not finding.pointer.path
    return bool(landmark(finding.pointer.selector, ""))
