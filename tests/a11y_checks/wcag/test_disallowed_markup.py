"""Does disallowed-markup stop everything that can run in a visitor's browser?"""

import pytest

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.disallowed_markup import RULE


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        '<p onclick="go()">Klik</p>',
        "<svg/onload=alert(1)>",
        '<a href="java\tscript:alert(1)">x</a>',
        '<a href="&#x6A;avascript:alert(1)">x</a>',
        '<a href="data:text/html;base64,PHN2Zz4=">x</a>',
        '<a href="javascript&colon;alert(1)">x</a>',
        '<a href="java&Tab;script:alert(1)">x</a>',
        "<style>p { color: red }</style>",
        '<iframe src="https://example.org" title="Video"></iframe>',
        '<form action="javascript:go()"><button>Zoek</button></form>',
        '<object data="x.swf"></object>',
        '<meta http-equiv="refresh" content="0">',
        '<base href="https://example.org">',
        "<math><mtext>x</mtext></math>",
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></p></noscript>',
        "<!--[if gte mso 9]><xml></xml><![endif]-->",
        "<p><img src=x onerror=alert(1)</p>",
        '<svg><animate attributeName="href" to="javascript:alert(1)"></animate></svg>',
        "<xyz-card>tekst</xyz-card>",
    ],
)
def test_fails_code_in_content(outcomes, html):
    assert FAILED in outcomes(RULE, html)


def test_refuses_code_in_content(refuses):
    html = "<p>Goede tekst</p><script>alert(1)</script>"
    assert refuses(RULE, html)


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Kosten</h2><p>Een paspoort kost <strong>80 euro</strong>.</p>",
        '<a href="https://example.org/javascript:les">JavaScript leren</a>',
        '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Balie">',
        "<p>Schrijf &lt;script&gt; nooit zelf.</p>",
        "<p>Ga naar 2 &lt; 3 en onthoud = teken</p>",
        '<p title="zet de knop onder = aan">Tekst</p>',
        "<!-- een opmerking --><p>Tekst</p>",
        '<svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>',
    ],
)
def test_passes_ordinary_content(outcomes, html):
    assert set(outcomes(RULE, html)) == {PASSED}


def test_does_not_apply_to_a_whole_page(outcomes):
    html = "<html><head><script>start()</script></head><body><p>Tekst</p></body></html>"
    assert outcomes(RULE, html) == []
