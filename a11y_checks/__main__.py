"""The checks without the CMS: python -m a11y_checks FILE|URL ..."""

import argparse
import json
import logging
import os
import signal
import sys
from collections.abc import Iterable
from typing import Any

from a11y_checks.browser.coverage import coverage_lines
from a11y_checks.browser.stage import BROWSER_CHECK
from a11y_checks.examine import examine
from a11y_checks.interface_text import Translate, load_translation
from a11y_checks.jsonl import LANGUAGE, results
from a11y_checks.outcome import UNTESTED
from a11y_checks.printed import printed
from a11y_checks.report import Decision
from a11y_checks.result import no_result, result
from a11y_checks.source import CannotRead, source_of

NOTHING_BLOCKING, BLOCKING, COULD_NOT_RUN = 0, 1, 2


def main(arguments: list[str] | None = None) -> int:
    """Run the checks that the arguments ask for and return the exit code.

    0: nothing blocking; 1: a blocking finding; 2: something could not be checked.
    """
    logging.basicConfig(level=logging.ERROR)
    asked = _arguments(arguments)
    translate = load_translation(asked.messages)
    if asked.coverage:
        print("\n".join(coverage_lines(translate)))
        return NOTHING_BLOCKING
    if asked.jsonl:
        lines = results(sys.stdin.buffer, translate, static=asked.static, language=asked.lang)
        return max(map(_print_line, lines), default=NOTHING_BLOCKING)
    return _check_all(asked, translate)


def _check_all(asked: argparse.Namespace, translate: Translate) -> int:
    collected = [_check(name, asked, translate) for name in asked.sources]
    if asked.json:
        print(json.dumps(collected, indent=2))
    return max(map(_exit_code, collected))


def _check(name: str, asked: argparse.Namespace, translate: Translate) -> dict[str, Any]:
    try:
        report = examine(source_of(name, asked.lang), static=asked.static)
    except CannotRead as problem:
        print(f"{name}: {translate(problem.reason)}", file=sys.stderr)
        return no_result(name, str(problem))
    if not asked.json:
        print("\n".join(printed(name, report, translate)), flush=True)
    return result(name, report, translate)


def _print_line(line: dict[str, Any]) -> int:
    print(json.dumps(line), flush=True)
    return _exit_code(line)


def _exit_code(line: dict[str, Any]) -> int:
    findings: Iterable[dict[str, Any]] = line["findings"]
    if "error" in line or any(
        found["rule"] == BROWSER_CHECK and found["outcome"] == UNTESTED for found in findings
    ):
        return COULD_NOT_RUN
    return BLOCKING if line["verdict"] == Decision.REFUSED else NOTHING_BLOCKING


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m a11y_checks", description=__doc__)
    parser.add_argument("sources", nargs="*", metavar="FILE|URL")
    parser.add_argument("--lang", default="", help="language of a text that names none (nl)")
    parser.add_argument("--static", action="store_true", help="without a browser")
    parser.add_argument("--json", action="store_true", help="print a list of results as JSON")
    parser.add_argument("--jsonl", action="store_true", help="a JSON object a line, in and out")
    parser.add_argument("--messages", choices=("nl", "en"), default="nl")
    parser.add_argument(
        "--coverage", action="store_true", help="which success criteria a machine tests"
    )
    asked = parser.parse_args(arguments)
    if asked.lang and not LANGUAGE.fullmatch(asked.lang):
        parser.error("--lang is not a language code")
    if not (asked.sources or asked.jsonl or asked.coverage):
        parser.error("name a file or an address, or use --jsonl")
    return asked


def _stop(number: int, frame: object) -> None:
    sys.exit(128 + number)


if __name__ == "__main__":
    # Leaving by sys.exit stops the browser too; dying by the signal would not.
    signal.signal(signal.SIGTERM, _stop)
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(COULD_NOT_RUN)
    except Exception:
        logging.exception("the checks themselves failed")
        sys.exit(COULD_NOT_RUN)
