"""How much of the W3C ACT test cases does the static WCAG book find, and how wrong is it?

    python -m tests.benchmarks.act_suite [--rule ACT-ID] [--list]

A failed case counts as found only when a rule of ours that names its ACT rule (`act:23a2a8`
among its requirements) fails on it. A false alarm is such a failure on a passed or an
inapplicable case. The cases are not part of this repository (W3C Document License).
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from a11y_checks import wcag
from a11y_checks.document import Document
from a11y_checks.finding import Finding
from a11y_checks.outcome import FAILED
from a11y_checks.rule import load_rules

SUITE = Path(__file__).parents[2] / "../shared/data/wcag/act/WAI/content-assets/wcag-act-rules"


@dataclass(frozen=True)
class Result:
    """One test case with what our rules for its ACT rule said of it."""

    act_rule: str
    name: str
    path: str
    must_fail: bool
    findings: tuple[Finding, ...]

    @property
    def fails(self) -> bool:
        """Whether any of our rules failed on it."""
        return bool(self.findings)

    @property
    def blocks(self) -> bool:
        """Whether a blocking rule failed on it."""
        return any(finding.refuses for finding in self.findings)


def results(suite: Path = SUITE) -> Iterator[Result]:
    """Yield the result of every test case in the suite. Raises FileNotFoundError without it."""
    rules = load_rules(wcag)
    for case in json.loads((suite / "testcases.json").read_text())["testcases"]:
        html = (suite / case["relativePath"]).read_bytes().decode("utf-8", "replace")
        document = Document.from_html(html)
        mapped = [rule for rule in rules if f"act:{case['ruleId']}" in rule.requirements]
        found = [f for rule in mapped for f in rule.findings(document) if f.outcome is FAILED]
        must_fail = case["expected"] == "failed"
        yield Result(
            case["ruleId"], case["ruleName"], case["relativePath"], must_fail, tuple(found)
        )


def counted(seen: list[Result]) -> Counter[str]:
    """Return the number of failed cases, found ones and false alarms, blocking and advising."""
    count: Counter[str] = Counter(failed=0, found=0, blocking=0, alarms=0, blocking_alarms=0)
    for result in seen:
        count["failed"] += result.must_fail
        count["found"] += result.must_fail and result.fails
        count["blocking"] += result.must_fail and result.blocks
        count["alarms"] += not result.must_fail and result.fails
        count["blocking_alarms"] += not result.must_fail and result.blocks
    return count


def table(seen: list[Result]) -> str:
    """Return a Markdown table: one row for each ACT rule and one for the whole suite."""
    by_rule = defaultdict(list)
    for result in seen:
        by_rule[result.act_rule].append(result)
    lines = ["| ACT rule | failing cases | found | by a blocking rule | missed | false alarms "]
    lines[0] += "| of which blocking |"
    lines.append("|---|---|---|---|---|---|---|")
    lines += [
        _row(f"{key} {group[0].name}", counted(group)) for key, group in sorted(by_rule.items())
    ]
    return "\n".join([*lines, _row("**all**", counted(seen))])


def _row(name: str, count: Counter[str]) -> str:
    missed = count["failed"] - count["found"]
    numbers = (count["failed"], count["found"], count["blocking"], missed)
    alarms = (count["alarms"], count["blocking_alarms"])
    return f"| {name} | {' | '.join(map(str, numbers + alarms))} |"


def main() -> None:
    """Print the table, and with --list the cases where we and the suite disagree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rule", default="", help="only this ACT rule")
    parser.add_argument("--list", action="store_true", help="name every miss and false alarm")
    options = parser.parse_args()
    seen = [result for result in results() if options.rule in ("", result.act_rule)]
    print(table(seen))
    wrong = [result for result in seen if result.fails is not result.must_fail]
    for result in wrong if options.list else []:
        rules = ", ".join(sorted({finding.rule for finding in result.findings}))
        print("missed" if result.must_fail else f"false alarm ({rules})", result.path)


if __name__ == "__main__":
    main()
