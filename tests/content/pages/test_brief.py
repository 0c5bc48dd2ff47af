"""What a product comes down to stands at the top, in the words of the page itself."""

from django.utils.safestring import mark_safe
from wagtail.blocks import StreamBlock

from content.governance.parts import ShownPart
from content.pages.brief import in_brief
from content.pages.channels import CHANNELS
from content.pages.section import outline
from tests.content import factories

PRICES = "<p>Dit zijn voorbeelden.</p><ul><li>volwassene: € 80</li><li>kind: € 60</li></ul>"


def told(field: str, html: str, *kinds: str) -> list[tuple[str, tuple[str, ...]]]:
    part = ShownPart(field, "Kop", mark_safe(html), "Kop", field)
    ways = StreamBlock(CHANNELS).normalize(factories.channels(*kinds))
    points = in_brief(outline([part]).sections, ways, "nl")
    return [(point.heading, point.texts) for point in points]


def test_the_first_sentence_says_what_it_costs_and_how_long_it_takes():
    free = "<p>De melding is gratis.</p><p>Een akte kost € 15.</p>"
    assert told("costs", free) == [("Kop", ("De melding is gratis.",))]
    days = "<p>Uw paspoort ligt na 5 werkdagen klaar. Kom vóór 14.00 uur.</p>"
    assert told("duration", days) == [("Kop", ("Uw paspoort ligt na 5 werkdagen klaar.",))]


def test_a_short_list_of_prices_is_the_answer_itself():
    assert told("costs", PRICES) == [("Kop", ("volwassene: €\u00a080", "kind: €\u00a060"))]


def test_a_long_list_of_prices_is_not():
    many = PRICES.replace("<li>kind", 4 * "<li>ander: € 70</li>" + "<li>kind")
    assert told("costs", many) == [("Kop", ("Dit zijn voorbeelden.",))]


def test_a_list_without_amounts_is_no_list_of_prices():
    text = "<p>U betaalt € 15.</p><ul><li>met uw pas</li></ul>"
    assert told("costs", text) == [("Kop", ("U betaalt €\u00a015.",))]


def test_every_way_to_arrange_it_is_named_once():
    ways = told("channels", "<h3>Online</h3>", "online", "online", "video_call")
    assert ways == [("Kop", ("Online, videobellen",))]


def test_the_rest_of_the_page_is_not_told_twice():
    assert told("conditions", "<p>U woont hier.</p>") == []
    assert told("costs", "") == []
