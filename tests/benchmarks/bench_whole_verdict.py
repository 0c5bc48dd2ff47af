"""How long does an editor wait at Publish for the verdict on text that is new?"""

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

    bench("Whole verdict, warm browser", verdict, target_ms=1500, times=20)
