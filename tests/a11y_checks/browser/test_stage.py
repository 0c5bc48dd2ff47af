"""What does the browser stage find on a page?"""

import re

import pytest

from a11y_checks.browser.loopback import Loopback
from a11y_checks.browser.stage import browser_report, browser_report_at
from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.report import Decision


def failed(report):
    return {each.rule: each for each in report.findings if each.outcome is FAILED}


def test_passes_a_good_page(whole):
    report = browser_report(whole("<p>U vraagt een paspoort aan bij de balie.</p>"))
    assert report.decision is Decision.LIVE
    assert report.findings == ()
    assert report.outcomes["axe-image-alt"]
    assert report.outcomes["reflow"] is PASSED
    assert report.outcomes["browser-check"] is PASSED


def test_records_the_engines(whole):
    report = browser_report(whole())
    engines = {engine.name: engine.version for engine in report.engines}
    assert (engines["viewports"], engines["depth"]) == ("1280 320", "publish")
    for name in ("axe-core", "chromium", "selenium", "axe-selenium-python"):
        assert re.match(r"\d+\.\d+", engines[name])
    assert report.milliseconds > 0


@pytest.mark.parametrize(
    ("content", "rule", "requirement"),
    [
        ('<p style="color:#999">Grijs op wit</p>', "axe-color-contrast", "wcag:1.4.3"),
        ("<input>", "axe-label", "wcag:4.1.2"),
        ('<img src="a.png">', "axe-image-alt", "wcag:1.1.1"),
        ("<table><tr><td headers=x>1</td></tr></table>", "axe-td-headers-attr", "wcag:1.3.1"),
        ('<p lang="xx-yy-zz">Tekst</p>', "axe-valid-lang", "wcag:3.1.2"),
    ],
)
def test_fails_a_planted_fault_with_its_criterion(whole, content, rule, requirement):
    report = browser_report(whole(f'<div data-content-path="conditions">{content}</div>'))
    finding = failed(report)[rule]
    assert finding.refuses
    assert requirement in finding.requirements
    assert finding.pointer.path == "conditions"
    assert finding.pointer.excerpt.startswith("<")


def test_fails_targets_that_are_too_small_to_tap(whole):
    small = '<button style="width:9px;height:9px;padding:0" aria-label="{}"></button>'
    report = browser_report(whole(small.format("a") + small.format("b")))
    assert "wcag:2.5.8" in failed(report)["axe-target-size"].requirements


def test_looks_inside_frames(whole):
    frame = '<iframe title="Kaart" srcdoc="<img src=a.png>"></iframe>'
    finding = failed(browser_report(whole(f'<div data-content-path="map">{frame}</div>')))
    assert finding["axe-image-alt"].pointer.path == "map"
    assert finding["axe-image-alt"].pointer.selector.startswith("iframe")


def test_applies_styles_and_loads_what_the_page_refers_to(whole):
    styles = {
        "/static/site.css": (b".soft { color: #999 }", "text/css"),
        "/producten/paspoort/own.css": (b".wide { width: 700px }", "text/css"),
    }
    links = '<link rel="stylesheet" href="/static/site.css"><link rel="stylesheet" href="own.css">'
    content = '<p class="soft">Zacht</p><p class="wide">Breed</p>'
    loopback = Loopback(styles.get)
    report = browser_report(whole(content, links), loopback, path="/producten/paspoort/")
    loopback.close()
    assert set(failed(report)) == {"axe-color-contrast", "reflow"}


def test_remembers_colours_as_axe_reads_them(whole):
    """Axe is told to remember colours: 2.52 follows from the WCAG formula."""
    grey = '<p style="color:{0}">Grijs</p><p style="color:{0}; background:#000">Wit</p>'
    report = browser_report(whole(grey.format("rgb(153 153 153 / 90%)")), viewports=(1280,))
    (finding,) = [each for each in report.findings if each.rule == "axe-color-contrast"]
    assert finding.params == {"ratio": 2.52, "needed": "4.5"}


def test_leaves_what_the_page_itself_keeps_alone(whole):
    """Axe gets a quicker WeakMap; a page that met it would show an image without alternative."""
    look = "if (!/native code/.test(WeakMap)) document.body.append(new Image())"
    assert failed(browser_report(whole(f"<script>{look}</script>"))) == {}


def test_judges_a_page_with_a_film_that_never_comes(whole):
    film = '<video autoplay loop muted src="https://films.example/duin.mp4"></video>'
    report = browser_report(whole(f"{film}<audio autoplay src='/weg.mp3'></audio>"))
    assert report.outcomes["browser-check"] is PASSED


def test_a_draft_cannot_call_anyone(whole, website):
    name = website.replace("127.0.0.1", "localhost")
    call = f"fetch('{name}/good', {{mode: 'no-cors'}}).then(() => document.title = '')"
    assert failed(browser_report(whole(f"<script>{call}</script>"))) == {}


def test_examines_an_address(website):
    report = browser_report_at(f"{website}/good")
    assert report.decision is Decision.LIVE
    assert report.outcomes["axe-document-title"] is PASSED
