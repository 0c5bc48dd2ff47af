"""What becomes of a link in running text to a page that is gone?"""

import pytest
from wagtail.rich_text import expand_db_html

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", ["999999", "twee", ""])
def test_a_link_to_what_is_gone_is_plain_words(number):
    text = f'<p><a linktype="page" id="{number}">paspoort</a></p>'
    assert "<a>paspoort</a>" in expand_db_html(text)
