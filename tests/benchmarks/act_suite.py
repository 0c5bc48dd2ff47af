"""How much of the W3C ACT test cases do we find, how wrong are we, and how does axe do alone?

    python -m tests.benchmarks.act_suite [--rule ACT-ID] [--static] [--pa11y FOLDER] [--list]

A failed case is found when a rule that answers to its ACT rule fails on it. A false alarm is
such a failure on a passed or an inapplicable case. `--static` starts no browser.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.benchmarks.act_cases import Case, cases
from tests.benchmarks.act_engines import Said, pa11y_in, plain_axe, static_book, whole_engine

Judge = Callable[[Case], Said]
STEP = 50
LEGEND = """
Each column: failing cases found + false alarms. “blocking” is the part of the {last} that keeps
a page from going live; its other findings advise. All that axe or pa11y finds counts as blocking.
Pages that the browser stage could not judge: {untested}.
"""


@dataclass(frozen=True)
class Result:
    """What each engine said of one test case; the last engine is the one under test."""

    case: Case
    said: Mapping[str, Said]

    @property
    def last(self) -> Said:
        """Return what the engine under test said."""
        return [*self.said.values()][-1]


def engines(*, static: bool, pa11y: str = "") -> dict[str, Judge]:
    """Return the engines to compare by name; `pa11y` is the folder npm installed it in."""
    if static:
        return {"static book": static_book}
    peers = {"pa11y (htmlcs)": pa11y_in(pa11y)} if pa11y else {}
    return {"plain axe": plain_axe, **peers, "static book": static_book, "whole": whole_engine}


def results(chosen: Iterable[Case], judges: Mapping[str, Judge]) -> Iterator[Result]:
    """Yield what every engine says of every case."""
    for case in chosen:
        yield Result(case, {name: judge(case) for name, judge in judges.items()})


def counted(seen: Iterable[Result]) -> Counter[str]:
    """Return how much each engine found and how many false alarms it gave (`whole found`)."""
    count: Counter[str] = Counter()
    for result in seen:
        sort = "found" if result.case.must_fail else "alarms"
        count["failing"] += result.case.must_fail
        count["untested"] += result.last.untested
        count[f"blocking {sort}"] += bool(result.last.blocking)
        for engine, said in result.said.items():
            count[f"{engine} {sort}"] += bool(said.rules)
    return count


def table(seen: list[Result]) -> str:
    """Return a Markdown table: one row for each ACT rule and one for the whole suite."""
    names = [*seen[0].said]
    columns = ["ACT rule", "failing cases", *names, "blocking", "missed"]
    head = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    by_rule = defaultdict(list)
    for result in seen:
        by_rule[result.case.act_rule].append(result)
    rows = [
        _row(f"{key} {group[0].case.rule_name}", counted(group), names)
        for key, group in sorted(by_rule.items())
    ]
    total = counted(seen)
    legend = LEGEND.format(last=names[-1], untested=total["untested"])
    return "\n".join([*head, *rows, _row("**all**", total, names), legend])


def _row(name: str, count: Counter[str], engines: list[str]) -> str:
    cells = [f"{count[f'{each} found']} + {count[f'{each} alarms']}" for each in engines]
    blocking = f"{count['blocking found']} + {count['blocking alarms']}"
    missed = count["failing"] - count[f"{engines[-1]} found"]
    return f"| {name} | {count['failing']} | {' | '.join(cells)} | {blocking} | {missed} |"


def _disagreements(seen: Iterable[Result]) -> Iterator[str]:
    for result in seen:
        if bool(result.last.rules) is not result.case.must_fail:
            kind = "missed" if result.case.must_fail else "false alarm"
            rules = (
                f"{rule}{' (blocks)' if rule in result.last.blocking else ''}"
                for rule in sorted(result.last.rules)
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
    parser.add_argument("--pa11y", default="", help="the folder in which npm installed pa11y")
    parser.add_argument("--list", action="store_true", help="name every miss and false alarm")
    options = parser.parse_args()
    judges = engines(static=options.static, pa11y=options.pa11y)
    seen = list(_counting_aloud(results(cases(options.rule), judges)))
    print(table(seen))
    for line in _disagreements(seen) if options.list else ():
        print(line)


if __name__ == "__main__":
    main()
