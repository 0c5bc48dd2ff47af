"""What is wrong with the page at an address on the web?"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from bs4 import Tag

from a11y_checks.browser.browser_rule import Depth
from a11y_checks.browser.pool import Pool
from a11y_checks.browser.stage import browser_report_at
from a11y_checks.browser.twins import merged_stages
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.finding import gettext_noop
from content.audits.models import AuditRun
from content.audits.models.audit_run import Scope
from content.audits.models.run_page import LONGEST_ADDRESS
from content.audits.runs.address import bare, uri_of
from content.audits.runs.fetch import (
    ERROR_PAGE,
    NO_ANSWER,
    NO_PAGE,
    NOT_THERE,
    Fetched,
    FetchProblem,
    fetch,
)
from content.audits.runs.guarded_web import proxy_address
from content.audits.runs.judgement import Judgement
from content.audits.runs.manners import Manners
from content.audits.runs.trouble import untested

PAGE_KINDS = ("text/html", "application/xhtml+xml")
FILES = (
    *(".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".csv", ".ppt", ".pptx", ".zip", ".ics"),
    *(".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".mp3", ".mp4", ".xml", ".json", ".rss"),
)
NOT_FOUND = (404, 410)
ASKED_NOT_TO = gettext_noop("The robots.txt of this website asks us not to look at this page.")
SENT_ON = gettext_noop("This address leads to another page of this website.")


def judge_address(url: str, run: AuditRun, browsers: Pool, manners: Manners) -> Judgement:
    """Return what the rule books and the browser say of this address; never raises.

    A page that cannot be had, or may not be, is untested.
    """
    try:
        if not manners.allow(url):
            raise FetchProblem(ASKED_NOT_TO)
        manners.wait(url)
        fetched = _page(url)
    except FetchProblem as problem:
        return untested(problem.message, may_retry=problem.message == NO_ANSWER)
    if run.scope == Scope.WEB and _is_sent_on(url, fetched.url, run):
        return replace(untested(SENT_ON, may_retry=False), links=(fetched.url,))
    document = Document.from_html(fetched.text)
    report = static_report(document)
    if run.with_browser:
        seen = browser_report_at(
            fetched.url,
            viewports=run.widths,
            depth=Depth(run.depth),
            browsers=browsers,
            proxy=proxy_address(),
        )
        report = merged_stages(report, seen)
    digest = hashlib.sha256(fetched.text.encode("utf-8", "replace")).hexdigest()
    return Judgement(report, digest, document.title, links=tuple(_links(document, fetched.url)))


def _page(url: str) -> Fetched:
    fetched = fetch(url)
    if fetched.status in NOT_FOUND:
        raise FetchProblem(NOT_THERE)
    if fetched.status >= 400:
        raise FetchProblem(ERROR_PAGE)
    if fetched.kind not in PAGE_KINDS:
        raise FetchProblem(NO_PAGE)
    return fetched


def _is_sent_on(url: str, end: str, run: AuditRun) -> bool:
    """Say whether a crawl came out at another page, such as the one to sign in.

    A first address may lead on: `https://a.nl/` is how people call `https://a.nl/home/`.
    """
    return bare(url) != bare(end) and bare(url) not in map(bare, run.address_list)


def _links(document: Document, base: str) -> Iterator[str]:
    """Yield the pages of the same host that this page links to, each once."""
    seen = {base}
    for _section, anchor in document.elements("a", "area"):
        address = _address(anchor, base)
        if address and address not in seen:
            seen.add(address)
            yield address


def _address(anchor: Tag, base: str) -> str:
    try:
        address = uri_of(urljoin(base, str(anchor.get("href") or "").strip()))
        parts, own = urlsplit(address), urlsplit(base)
        same = parts.scheme in ("http", "https") and parts.netloc == own.netloc
    except ValueError:
        return ""
    is_page = not parts.path.lower().endswith(FILES) and anchor.has_attr("href")
    return address if same and is_page and len(address) <= LONGEST_ADDRESS else ""
