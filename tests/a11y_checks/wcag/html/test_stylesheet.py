"""Are the elements found that a style element hides, and is nothing loaded without one?"""

import subprocess
import sys

from a11y_checks.document import Section
from a11y_checks.wcag.html.stylesheet import hidden_by_styles


def test_finds_what_a_style_element_hides():
    section = Section("body", "<style>.x { display: none }</style><p class='x'>Weg</p><p>Hier</p>")
    assert hidden_by_styles(section) == {id(section.soup.find(class_="x"))}


def test_passes_over_a_selector_that_it_cannot_read():
    section = Section("body", "<style>a::: { display: none } p { display: none }</style><p>Weg</p>")
    assert hidden_by_styles(section) == {id(section.soup.p)}


def test_loads_no_selectors_for_a_page_without_styles():
    script = (
        "import sys\n"
        "from a11y_checks.document import Document\n"
        "from a11y_checks.engine import static_report\n"
        "static_report(Document.from_html('<p>Dat is zo.</p>'))\n"
        "assert 'soupsieve' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
