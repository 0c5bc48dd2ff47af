"""How long does an editor wait at Publish for the verdict?"""

from itertools import count

import pytest

from content.governance.judging import verdict_for
from tests.content import factories


@pytest.mark.django_db
def bench_whole_verdict(bench):
    theme = factories.theme_page(factories.make_site(), live=True)
    page, edits = factories.product_page(theme), count(1)

    def verdict():
        page.title = f"Paspoort aanvragen {next(edits)}"
        assert verdict_for(page).is_complete

    bench(
        "Whole verdict on new text, warm browser", verdict, target="median under 1500 ms", times=12
    )
    bench("Verdict on known text", lambda: verdict_for(page), target="under 5 ms", times=40)
