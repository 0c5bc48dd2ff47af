"""How does a CI server read the results of a run as JUnit XML?"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED
from content.audits.exports.results import PageResult, RunFacts, SeenFinding
from content.audits.exports.xml_text import xml_text

Counts = Callable[[SeenFinding], bool]
Pages = Callable[[], Iterable[PageResult]]
DONE = "done"


def junit_xml(
    run: RunFacts, pages: Pages, counts: Counts, tell: Callable[[Finding], str]
) -> Iterator[str]:
    """Yield a JUnit report in pieces: one test case for each page. `pages` is called twice.

    A page fails on the failures for which `counts` says so, and is an error when it could not
    be tested; `tell` puts a finding in words. The shape is that of the schema of Jenkins
    (xunit-plugin, junit-10.xsd): <testsuites><testsuite><testcase><failure|error>, with the
    totals up front.
    """
    totals = _totals(pages(), counts)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f"<testsuites name={_attribute(run.name)}>\n"
    yield f'<testsuite name={_attribute(run.name)} id="{run.id}" {totals}>\n'
    if run.engines:
        yield "<properties>\n"
        for name, version in run.engines:
            yield f"<property name={_attribute(name)} value={_attribute(version)}/>\n"
        yield "</properties>\n"
    for page in pages():
        yield from _case(page, counts, tell)
    yield "</testsuite>\n</testsuites>\n"


def _case(page: PageResult, counts: Counts, tell: Callable[[Finding], str]) -> Iterator[str]:
    seconds = page.milliseconds / 1000
    name = page.title or page.url
    yield (
        f"<testcase name={_attribute(name)} classname={_attribute(page.url)} "
        f'time="{seconds:.3f}">\n'
    )
    if page.state != DONE:
        yield f"<error message={_attribute(page.problem or page.state)}/>\n"
    if failures := _failures(page, counts):
        yield f'<failure message={_attribute(_summary(failures))} type="accessibility">'
        yield escape(xml_text("\n".join(_line(finding, tell) for finding in failures)))
        yield "</failure>\n"
    yield "</testcase>\n"


def _totals(pages: Iterable[PageResult], counts: Counts) -> str:
    number = Counter({"tests": 0, "failures": 0, "errors": 0})
    for page in pages:
        number["tests"] += 1
        number["failures"] += bool(_failures(page, counts))
        number["errors"] += page.state != DONE
    return " ".join(f'{name}="{value}"' for name, value in number.items())


def _failures(page: PageResult, counts: Counts) -> list[Finding]:
    seen = (each for each in page.findings if each.finding.outcome is FAILED)
    return [each.finding for each in seen if counts(each)]


def _summary(failures: list[Finding]) -> str:
    return f"{len(failures)}: {', '.join(sorted({finding.rule for finding in failures}))}"


def _line(finding: Finding, tell: Callable[[Finding], str]) -> str:
    place = finding.pointer.selector or finding.pointer.path
    serves = " ".join(finding.requirements)
    parts = (f"[{finding.impact}] {finding.rule} ({serves})", tell(finding), place)
    return " | ".join(part for part in parts if part)


def _attribute(text: str) -> str:
    return quoteattr(xml_text(text))
