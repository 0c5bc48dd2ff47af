"""How many pages a second does an audit do with two browsers, and does memory stay flat?

Set A11Y_BENCH_PAGES to 1000 for the whole measurement. The processor time of a page says what
two cores of their own could do, also on a machine that is busy with other work.
"""

import os
import time
from pathlib import Path

import pytest

from content.audits.models import AuditRun
from content.audits.runs.work import work_on
from tests.content.audits.conftest import many_at_once  # noqa: F401 - a fixture of this bench
from tests.content.audits.sites import own_site

PAGES = int(os.environ.get("A11Y_BENCH_PAGES", "40"))
QUARTERS = 4


@pytest.mark.usefixtures("many_at_once")
def bench_audit():
    own_site(pages=PAGES - 2)
    run = AuditRun.objects.create(
        name="Meting", widths=[1280], depth="publish", workers=2, look_again=True
    )
    memory, most, busy, started = {}, [0], {}, time.perf_counter()
    own_before = time.process_time()

    def watch(progress):
        busy.update(_processor_seconds())
        browsers = _browser_megabytes()
        most.extend(browsers)
        quarter = QUARTERS * progress.ready // PAGES
        if quarter not in memory:
            memory[quarter] = (_own_megabytes(), browsers)

    work_on(run, watch=watch)
    seconds = time.perf_counter() - started
    own, browsers = (time.process_time() - own_before) / PAGES, sum(busy.values()) / PAGES
    states = run.pages.values_list("state", flat=True)
    print(
        f"\nAudit of {PAGES} pages, one width, two browsers: {PAGES / seconds:.2f} pages a second"
    )
    print(f"  tested {list(states).count('done')} (goal: at least 3 pages a second, memory flat)")
    print(f"  processor time of a page: {own:.2f} s here, {browsers:.2f} s in the browsers")
    print(f"  most memory of one browser: {max(most)} MB (goal: at most 600)")
    for quarter, (own, browsers) in sorted(memory.items()):
        each = " and ".join(map(str, browsers)) or "no"
        print(f"  after {100 * quarter // QUARTERS}%: {own} MB here, {each} MB in the browsers")


def _own_megabytes():
    return _field(Path("/proc/self/smaps_rollup"), "Pss:")


def _browser_megabytes():
    """Return the memory of each browser with its driver; what they share is divided (PSS)."""
    drivers = [pid for pid, parent in _parents().items() if parent == os.getpid()]
    families = [_below(driver) | {driver} for driver in sorted(drivers)]
    return [
        sum(_field(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") for pid in family)
        for family in families
        if len(family) > 1
    ]


def _processor_seconds():
    """Return, by process under this one, how long it has been busy."""
    ticks = os.sysconf("SC_CLK_TCK")
    stats = {pid: _stat(pid) for pid in _below(os.getpid())}
    return {pid: (int(stat[11]) + int(stat[12])) / ticks for pid, stat in stats.items() if stat}


def _parents():
    """Return the parent of every process of this machine."""
    pids = [int(folder.name) for folder in Path("/proc").glob("[0-9]*")]
    return {pid: int(stat[1]) for pid in pids if (stat := _stat(pid))}


def _below(process):
    """Return the processes that this one started, directly or not."""
    parents = _parents()
    found, fresh = set(), {process}
    while fresh:
        fresh = {pid for pid, parent in parents.items() if parent in fresh} - found
        found |= fresh
    return found


def _stat(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:  # it ended meanwhile
        return []


def _field(path, name):
    try:
        line = next(line for line in path.read_text().splitlines() if line.startswith(name))
    except (OSError, StopIteration):
        return 0
    return int(line.split()[1]) // 1024
