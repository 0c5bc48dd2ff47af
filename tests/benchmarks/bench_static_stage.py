"""How fast do the static rules judge a page while an editor types?"""

import gc
from itertools import count

from bs4 import BeautifulSoup

from a11y_checks import wcag
from a11y_checks.document import Document
from a11y_checks.engine import static_report
from a11y_checks.rule import load_rules
from tests.benchmarks.pages import page_of_nodes, page_of_words

WORDS = 400
NODES = 800
TIMES = 40


def bench_static_stage(bench):
    edited = _edits(page_of_words(WORDS))
    bench(
        f"Static stage, {WORDS} words",
        lambda: static_report(Document.from_html(next(edited))),
        target="median under 50 ms",
        times=TIMES,
        peers={"only parsing it (bs4 with lxml)": lambda: BeautifulSoup(next(edited), "lxml")},
    )


def bench_wcag_book(bench):
    """Time the rules on a page that is parsed already; the peers parse as well."""
    html = page_of_nodes(NODES)
    edited, rules = _edits(html), load_rules(wcag)
    parsed = iter([Document.from_html(html) for _ in range(TIMES + 1)])
    gc.freeze()  # in the site no forty pages wait, to be looked through by the garbage collector

    def judge(document):
        return [list(rule.findings(document)) for rule in rules]

    bench(
        f"WCAG rules, {NODES} elements, already parsed",
        lambda: judge(next(parsed)),
        target="95% within 10 ms",
        times=TIMES,
        peers={
            "the same with parsing": lambda: judge(Document.from_html(next(edited))),
            "whole static stage": lambda: static_report(Document.from_html(next(edited))),
            "only parsing it (bs4 with lxml)": lambda: BeautifulSoup(next(edited), "lxml"),
        },
    )


def _edits(html):
    """Yield the page with another last line each time, as it is while somebody types."""
    return (html.replace("</main>", f"<p>Versie {number}.</p></main>") for number in count())
