"""Which W3C ACT test cases are here, and how does a browser reach them?

The cases are not part of this repository (W3C Document License); `SUITE` is where they lie
beside it, in the folders they have on www.w3.org.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from a11y_checks.browser.loopback import Loopback
from a11y_checks.examine import folder_asset

SITE = (Path(__file__).parents[2] / "../shared/data/wcag/act").resolve()
FOLDER = "WAI/content-assets/wcag-act-rules"
SUITE = SITE / FOLDER
CRITERION = re.compile(r"wcag\d\d:([\d.]+)")
WEBSITE = Loopback(folder_asset(SITE))


@dataclass(frozen=True)
class Case:
    """One test case: a page that an ACT rule must fail, or must not fail.

    `criteria` are the WCAG success criteria (`1.1.1`) that the rule serves.
    """

    act_rule: str
    rule_name: str
    path: str
    must_fail: bool
    criteria: frozenset[str]

    @property
    def html(self) -> str:
        """Return the source of the page."""
        return (SUITE / self.path).read_bytes().decode("utf-8", "replace")

    @property
    def address_path(self) -> str:
        """Return the path of the page on its website."""
        return f"/{FOLDER}/{self.path}"

    @property
    def is_html(self) -> bool:
        """Return whether it is a web page; a few cases are drawings or data."""
        return self.path.endswith(".html")


def cases(act_rule: str = "") -> Iterator[Case]:
    """Yield the cases, of one ACT rule or of all. Raises FileNotFoundError without the suite."""
    for case in json.loads((SUITE / "testcases.json").read_text("utf-8"))["testcases"]:
        if act_rule in ("", case["ruleId"]):
            serves = (
                CRITERION.fullmatch(key) for key in case["ruleAccessibilityRequirements"] or ()
            )
            yield Case(
                act_rule=case["ruleId"],
                rule_name=case["ruleName"],
                path=case["relativePath"],
                must_fail=case["expected"] == "failed",
                criteria=frozenset(found[1] for found in serves if found),
            )


@contextmanager
def published(case: Case) -> Iterator[str]:
    """Yield the address of the case on its own website, served as the kind of file it is."""
    with WEBSITE.serve("") as address:
        yield "{0.scheme}://{0.netloc}".format(urlsplit(address)) + case.address_path
