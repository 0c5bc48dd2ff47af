"""How long does the judge of language take to load, how fast is it, and what does it hold?

Everything is measured in fresh processes and in processor time, so that busy moments of a
machine count less.
"""

import subprocess
import sys

SMALL, LARGE = 250, 1000
"""Kilobytes: four times as much text must take about four times as long."""
MEMORY = 680
LOAD = """
import time
started = time.process_time()
from a11y_checks.document import Document
from a11y_checks.engine import static_report
loaded = time.process_time()
static_report(Document.from_text("U kunt uw paspoort ophalen bij onze balie."))
print(1000 * (loaded - started), 1000 * (time.process_time() - started))
"""
JUDGE = """
import re, sys, time
from pathlib import Path
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from tests.benchmarks.pages import text_of_kilobytes
static_report(Document.from_text("U kunt uw paspoort ophalen bij onze balie."))
text = text_of_kilobytes(int(sys.argv[1]))
started = time.process_time()
static_report(Document.from_text(text))
taken = time.process_time() - started
peak = re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())
print(taken, len(text.split()), int(peak[1]) / 1024)
"""
"""The peak is read from Linux itself: `getrusage` begins with that of the process that started
this one, Django and all."""


def bench_loading():
    loaded, first = _fresh(LOAD)
    print(f"\nLoading the engine: {loaded:.0f} ms; with the first report {first:.0f} ms", end=" ")
    print("(target: under 1000 ms)")


def bench_long_texts():
    """Print words a minute, what four times the text takes, and the peak of memory."""
    small, few, _ = _fresh(JUDGE, SMALL)
    large, many, _ = _fresh(JUDGE, LARGE)
    *_, memory = _fresh(JUDGE, MEMORY)
    print(f"\nStatic stage, both books: {60 * many / large:,.0f} words a minute", end=" ")
    print(f"in a text of {LARGE} kB (target: 100,000)")
    print(f"  {many / few:.1f} times the words take {large / small:.1f} times as long")
    print(f"  peak memory of the engine with {MEMORY} kB of text: {memory:.0f} MB", end=" ")
    print("(target: under 300 MB)")


def _fresh(script: str, *arguments: int) -> list[float]:
    """Return the figures that a script prints in a process of its own."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(figure) for figure in done.stdout.split()]
