"""Does the static WCAG book keep what it finds in the W3C ACT test cases?"""

import pytest

from tests.benchmarks.act_suite import SUITE, counted, results

HALF = 0.5
MAX_BLOCKING_ALARMS = 2

needs_suite = pytest.mark.skipif(not SUITE.exists(), reason="the ACT test cases are not here")


@pytest.fixture(scope="module")
def count():
    return counted(list(results()))


@needs_suite
def test_finds_at_least_half_of_the_failing_cases(count):
    assert count["found"] >= HALF * count["failed"]


@needs_suite
def test_hardly_ever_blocks_a_good_page(count):
    assert count["blocking_alarms"] <= MAX_BLOCKING_ALARMS
