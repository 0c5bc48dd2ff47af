"""The pages that other tests build on are what they say they are."""

import pytest

from a11y_checks.engine import static_report
from tests.content import factories
