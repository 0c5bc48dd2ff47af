"""Does document-only-source find pages that only point to a document?"""

from a11y_checks.outcome import FAILED, PASSED
from a11y_checks.wcag.document_only_source import RULE


def test_fails_a_page_with_little_text_beside_a_document(outcomes):
    html = '<p>Lees het beleid in de nota.</p><a href="/nota.pdf">Nota (pdf)</a>'
    assert FAILED in outcomes(RULE, html)


def test_does_not_apply_to_a_page_without_documents(outcomes):
    html = '<p>Lees het beleid.</p><a href="/nota">Nota</a>'
    assert outcomes(RULE, html) == []


def test_passes_a_page_that_tells_it_itself(outcomes):
    html = f"<p>{'Dit staat gewoon op de pagina. ' * 20}</p><a href='/nota.pdf'>Nota (pdf)</a>"
    assert outcomes(RULE, html) == [PASSED]
