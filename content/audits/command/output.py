"""Which files does the command write?"""

import json
from functools import partial
from pathlib import Path
from typing import Any

from content.audits.command.exit_codes import NEVER, counts_for
from content.audits.exports.junit import junit_xml
from content.audits.exports.page_csv import write_pages
from content.audits.exports.results import facts_of, results_of
from content.audits.exports.sarif import sarif
from content.audits.models import AuditRun
from content.governance.wording import with_words

MINOR = "minor"


def write_files(run: AuditRun, options: dict[str, Any]) -> None:
    """Write what the options ask for. Raises OSError when a file cannot be written."""
    facts = facts_of(run)
    if options["junit"]:
        least = MINOR if options["fail_on"] == NEVER else options["fail_on"]
        counts = partial(counts_for, fail_on=least)
        with Path(options["junit"]).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(junit_xml(facts, partial(results_of, run), counts, with_words))
    if options["sarif"]:
        log = sarif(facts, results_of(run), with_words)
        Path(options["sarif"]).write_text(json.dumps(log, ensure_ascii=False, indent=1), "utf-8")
    if options["csv"]:
        with Path(options["csv"]).open("w", encoding="utf-8-sig", newline="") as file:
            write_pages(file, results_of(run))


def check_files(options: dict[str, Any]) -> None:
    """Raise OSError now, not after hours of work, when a file cannot be written."""
    for name in ("junit", "sarif", "csv"):
        if options[name]:
            Path(options[name]).open("a", encoding="utf-8").close()
