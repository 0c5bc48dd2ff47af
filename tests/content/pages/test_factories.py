"""The pages that other tests build on are what they say they are."""

import pytest

from a11y_checks.engine import static_report
from a11y_checks.report import Decision
from tests.content import factories

BUILDERS = (factories.build_product, factories.build_information)
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("build", BUILDERS)
def test_a_plain_page_is_complete_and_readable(build):
    page = build()
    report = static_report(page.document())
    assert [finding for finding in report.findings if finding.refuses or finding.asks] == []
    assert list(page.missing_parts()) == []


@pytest.mark.parametrize("build", BUILDERS)
def test_a_page_that_is_too_hard_is_refused_for_its_language(build):
    report = static_report(build(too_hard=True).document())
    refusing = {requirement for f in report.findings if f.refuses for requirement in f.requirements}
    assert refusing
    assert all(requirement.startswith("b1:") for requirement in refusing)


@pytest.mark.parametrize("build", BUILDERS)
def test_an_inaccessible_page_is_refused_for_wcag(build):
    report = static_report(build(inaccessible=True).document())
    refusing = {requirement for f in report.findings if f.refuses for requirement in f.requirements}
    assert any(requirement.startswith("wcag:") for requirement in refusing)


@pytest.mark.parametrize("build", BUILDERS)
def test_an_incomplete_page_lacks_one_part_and_nothing_else(build):
    page = build(incomplete=True)
    assert len(list(page.missing_parts())) == 1
    assert static_report(page.document()).decision is Decision.LIVE
