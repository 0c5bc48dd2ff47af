"""Can people use the page when its scripts do not work?"""

from a11y_checks.browser.stage import browser_report
from a11y_checks.outcome import FAILED, PASSED

TEXT = "<p>U vraagt een paspoort aan bij de balie. Neem uw oude paspoort mee.</p>"
WRITES = (
    '<div id="tekst"></div><script>document.getElementById("tekst").innerHTML = '
    '"<p>U vraagt een paspoort aan bij de balie. Neem uw oude paspoort mee.</p>"</script>'
)


def test_fails_text_that_only_a_script_shows(judged):
    outcome, [finding] = judged("without-scripts", WRITES)
    assert (outcome, finding.pointer.selector) == (FAILED, "#tekst > p")


def test_fails_text_that_a_style_hides_until_a_script_comes(judged):
    head = "<style>html:not(.js) p {display: none}</style>"
    head += "<script>document.documentElement.classList.add('js')</script>"
    assert judged("without-scripts", TEXT, head)[0] is FAILED


def test_fails_a_link_that_only_a_script_follows(judged):
    link = '<p><a href="javascript:open()">Vraag aan</a></p>'
    assert judged("without-scripts", TEXT + link)[0] is FAILED


def test_passes_text_that_stands_in_the_page(judged):
    assert judged("without-scripts", TEXT) == (PASSED, [])


def test_passes_a_small_part_that_a_script_adds(judged):
    clock = '<p id="klok"></p><script>document.getElementById("klok").textContent = "9.00"</script>'
    assert judged("without-scripts", TEXT * 3 + clock) == (PASSED, [])


def test_the_next_page_has_its_scripts_again(judged, whole):
    judged("without-scripts", WRITES)
    late = "<script>document.querySelector('h1').remove()</script>"
    assert "axe-page-has-heading-one" in {
        each.rule for each in browser_report(whole(late)).findings
    }
