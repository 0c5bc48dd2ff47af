"""How fast is a search among two thousand pages, beside Wagtail's own database search?"""

from itertools import cycle
from random import Random

import pytest

from content.demo.synonyms import add_synonyms
from content.pages.models import ProductPage
from content.search.indexing import rebuild
from content.search.searching import Question, search
from content.search.suggestions import suggestions
from tests.content import factories
from tests.content.search.conftest import EXAM
from tests.site.conftest import make_town, put_live

PAGES = 2_000
TIMES = 60
QUESTIONS = (
    "paspoort aanvragen",
    "parkeren",
    "ik ben mijn rijbewijs kwijt",
    "kliko",
    "rijbewijsverlenging",
    "aanvragen",
)
SLIPS = ("pasport", "parkeervergunnig", "kwijtschelling")


@pytest.mark.django_db
def bench_search(bench):
    town = make_town()
    _add_pages(town.theme)
    add_synonyms()
    rebuild()
    asked, theirs, slips = cycle(QUESTIONS), cycle(QUESTIONS), cycle(SLIPS)
    bench(
        f"Search among {PAGES} pages",
        lambda: search(Question(next(asked), "nl")),
        target="95% within 100 ms",
        times=TIMES,
        peers={
            "Wagtail's database search": lambda: list(
                ProductPage.objects.live().search(next(theirs))[:100]
            ),
        },
    )
    bench(
        "Search with a slip of the finger",
        lambda: search(Question(next(slips), "nl")),
        target="95% within 100 ms",
        times=TIMES,
    )
    bench(
        "Suggestions for three letters",
        lambda: suggestions("par", "nl"),
        target="95% within 100 ms",
        times=TIMES,
    )


def _add_pages(theme):
    """Add pages of some 250 words about every product, each with a few words of its own."""
    random = Random(1)
    texts = [(product["title"], product["summary"]) for product in EXAM]
    words = [word for _title, summary in texts for word in summary.split()]
    pages = []
    for number in range(PAGES):
        title, summary = texts[number % len(texts)]
        own = f"wijk{number % 97}plein straat{number % 53}dorp"
        body = " ".join(random.choices(words, k=240))
        page = factories.build_product(
            title=f"{title} in wijk {number}",
            slug=f"bench-{number}",
            summary=summary[:160],
            conditions=f"<p>{body} {own}</p>",
        )
        page.locale, page.live = theme.locale, False
        theme.add_child(instance=page)
        pages.append(page)
    put_live(*pages)
