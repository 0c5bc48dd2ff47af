"""How much of the W3C ACT test cases do we find, how wrong are we, and how does axe do alone?

    python -m tests.benchmarks.act_suite [--rule ACT-ID] [--static] [--list]

A failed case is found when a rule that answers to its ACT rule fails on it. A false alarm is
such a failure on a passed or an inapplicable case. `--static` starts no browser.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.benchmarks.act_cases import Case, cases
from tests.benchmarks.act_engines import Said, browser_stage, plain_axe, static_book

NOTHING = Said()
STEP = 50
HEAD = (
    "| ACT rule | failing cases | plain axe | static book | whole engine | blocking | missed |",
    "|---|---|---|---|---|---|---|",
)
LEGEND = """
Found, and after the + false alarms. “blocking” is the part of the whole engine that keeps a
page from going live; the other findings advise. Every failure of plain axe counts as blocking.
Pages that the browser stage could not judge: {untested}.
"""


@dataclass(frozen=True)
class Result:
    """What each engine said of one test case."""

    case: Case
    axe: Said
    static: Said
    whole: Said


def results(chosen: Iterable[Case], *, static: bool) -> Iterator[Result]:
    """Yield the result of every case; with `static` the whole engine is the static book."""
    for case in chosen:
        found = static_book(case)
        if static:
            yield Result(case, NOTHING, found, found)
        else:
            yield Result(case, plain_axe(case), found, found | browser_stage(case))


def counted(seen: Iterable[Result]) -> Counter[str]:
    """Return what was found and what were false alarms, by engine; `blocking` of the whole."""
    count: Counter[str] = Counter()
    for result in seen:
        sort = "found" if result.case.must_fail else "alarms"
        count["untested"] += result.whole.untested
        count["failing"] += result.case.must_fail
        count[f"axe {sort}"] += bool(result.axe.rules)
        count[f"static {sort}"] += bool(result.static.rules)
        count[f"whole {sort}"] += bool(result.whole.rules)
        count[f"blocking {sort}"] += bool(result.whole.blocking)
    return count


def table(seen: list[Result]) -> str:
    """Return a Markdown table: one row for each ACT rule and one for the whole suite."""
    by_rule = defaultdict(list)
    for result in seen:
        by_rule[result.case.act_rule].append(result)
    rows = [
        _row(f"{key} {group[0].case.rule_name}", counted(group))
        for key, group in sorted(by_rule.items())
    ]
    total = counted(seen)
    legend = LEGEND.format(untested=total["untested"])
    return "\n".join([*HEAD, *rows, _row("**all**", total), legend])


def _row(name: str, count: Counter[str]) -> str:
    cells = [
        f"{count[f'{engine} found']} + {count[f'{engine} alarms']}"
        for engine in ("axe", "static", "whole", "blocking")
    ]
    missed = count["failing"] - count["whole found"]
    return f"| {name} | {count['failing']} | {' | '.join(cells)} | {missed} |"


def _disagreements(seen: Iterable[Result]) -> Iterator[str]:
    for result in seen:
        if bool(result.whole.rules) is not result.case.must_fail:
            kind = "missed" if result.case.must_fail else "false alarm"
            rules = (
                f"{rule}{' (blocks)' if rule in result.whole.blocking else ''}"
                for rule in sorted(result.whole.rules)
            )
            yield f"{kind} {', '.join(rules)} {result.case.path}"


def _counting_aloud(seen: Iterable[Result]) -> Iterator[Result]:
    for number, result in enumerate(seen, 1):
        if number % STEP == 0:
            print(f"{number} cases done", file=sys.stderr, flush=True)
        yield result


def main() -> None:
    """Print the table, and with --list the cases where we and the suite disagree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rule", default="", help="only this ACT rule")
    parser.add_argument("--static", action="store_true", help="without a browser")
    parser.add_argument("--list", action="store_true", help="name every miss and false alarm")
    options = parser.parse_args()
    seen = list(_counting_aloud(results(cases(options.rule), static=options.static)))
    print(table(seen))
    for line in _disagreements(seen) if options.list else ():
        print(line)


if __name__ == "__main__":
    main()
