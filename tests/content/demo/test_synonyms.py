"""Does every synonym of the example municipality lead to a page?"""

from content.demo.synonyms import read_synonyms
from content.search.indexing import rebuild
from content.search.models import Posting
from content.search.phrases import phrase_stems
from tests.site.conftest import demo_pages  # noqa: F401 - a fixture


def test_what_a_synonym_means_stands_on_a_page(demo_pages):  # noqa: F811
    rebuild()
    on_pages = set(Posting.objects.values_list("language", "stem"))
    lost = {
        synonym.means
        for synonym in read_synonyms()
        for stem in phrase_stems(synonym.means, synonym.language)
        if (synonym.language, stem) not in on_pages
    }
    assert lost == set()
