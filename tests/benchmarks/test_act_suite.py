"""Does the static WCAG book keep what it finds in the W3C ACT test cases?"""

import pytest

from tests.benchmarks.act_cases import SUITE, cases
from tests.benchmarks.act_suite import counted, engines, results

SHARE = 0.65
MOST_BLOCKING_ALARMS = 2

needs_suite = pytest.mark.skipif(not SUITE.exists(), reason="the ACT test cases are not here")


@pytest.fixture(scope="module")
def count():
    return counted(results(cases(), engines(static=True)))


@needs_suite
def test_finds_two_thirds_of_the_failing_cases_without_a_browser(count):
    assert count["static book found"] >= SHARE * count["failing"]


@needs_suite
def test_hardly_ever_blocks_a_good_page(count):
    assert count["blocking alarms"] <= MOST_BLOCKING_ALARMS
