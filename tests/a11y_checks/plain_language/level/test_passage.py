"""Which sentences does the level estimate look at?"""

from a11y_checks.document import Document
from a11y_checks.plain_language.level.passage import readings

FIRST = "U kunt uw paspoort ophalen bij de balie."
SECOND = "Neem dan ook uw oude paspoort of kaart mee."


def read(html):
    return [judged.sentence.text for judged in readings(Document.from_html(html, "nl"))[0]]


def test_takes_the_sentences_in_order():
    assert read(f"<p>{FIRST} {SECOND}</p>") == [FIRST, SECOND]


def test_leaves_very_short_sentences_out():
    assert read(f"<p>{FIRST} Dat is zo. {SECOND} Zo is het.</p>") == [FIRST, SECOND]


def test_takes_short_sentences_when_the_text_has_little_else():
    assert len(read("<p>Ik ben Jan. Ik woon hier. Ik werk veel. Ik ga weg.</p>")) == 4


LONG = "Het college van burgemeester en wethouders beslist binnen acht weken over uw aanvraag."


def test_takes_a_repeated_sentence_once():
    assert read(f"<p>{LONG} {FIRST} {LONG}</p>") == [LONG, FIRST]


def test_offers_a_reading_without_what_is_repeated():
    document = Document.from_html(f"<p>{LONG} {FIRST} {FIRST} {FIRST}</p>", "nl")
    with_it, without_it = readings(document)
    assert [len(with_it), len(without_it)] == [2, 1]


def test_reads_what_a_stop_cut_off_as_often_as_it_is_there():
    cut = "Schoonmaken en onderhouden van de kades."
    text = f"{FIRST} {cut} {SECOND} {cut}"
    assert read(f"<p>{text}</p>") == [text.replace(". ", " ")]


def test_puts_a_sentence_with_a_stray_stop_together():
    assert read("<p>U kunt uw paspoort. ophalen bij de balie.</p>") == [FIRST]


def test_puts_a_sentence_over_two_paragraphs_together():
    assert read("<p>U kunt uw paspoort</p><p>ophalen bij de balie.</p>") == [FIRST]


def test_puts_a_clause_with_the_sentence_before_it():
    assert read(f"<p>{FIRST} Omdat u daar nu woont.</p>") == [
        "U kunt uw paspoort ophalen bij de balie Omdat u daar nu woont."
    ]


def test_puts_a_reason_with_what_it_explains():
    assert read(f"<p>{FIRST} Want daar is het rustig.</p>") == [
        "U kunt uw paspoort ophalen bij de balie Want daar is het rustig."
    ]


def test_takes_no_short_sentences_where_stops_were_strewn():
    cut = "Kades en oevers. Waarbij wij de diepte meten. Wij werken daar drie weken aan."
    assert read(f"<p>{FIRST} {cut}</p>") == [f"{FIRST} {cut}".replace(". ", " ")]


STREWN = (
    FIRST,
    "Waarbij wij ook uw oude kaart bekijken.",
    "Wij zijn open op maandag.",
    "Tenzij het dan een feestdag is.",
)


def test_sees_strewn_stops_in_paragraphs_and_items_too():
    whole = [sentence.rstrip(".") for sentence in read(f"<p>{' '.join(STREWN)}</p>")]
    items = [sentence.rstrip(".") for sentence in STREWN]
    assert len(whole) == 1
    assert read("".join(f"<p>{sentence}</p>" for sentence in STREWN)) == [f"{whole[0]}."]
    assert read("".join(f"<li>{item}</li>" for item in items)) == whole


def test_takes_a_list_below_a_sentence_for_no_strewn_stops():
    items = ["Een geldig paspoort van uw eigen land.", "Of een rijbewijs dat nog geldig is."]
    html = f"<p>{FIRST}</p><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul><p>{SECOND}</p>"
    assert read(html) == [FIRST, *items, SECOND]


def test_takes_a_loose_piece_in_each_paragraph_for_no_reason_to_join_paragraphs():
    loose = "En met de hele afdeling van de gemeente."
    paragraphs = [f"{FIRST} {loose}", f"{SECOND} {loose}", LONG]
    assert read("".join(f"<p>{text}</p>" for text in paragraphs))[-1] == LONG


def test_leaves_one_loose_piece_between_sentences_alone():
    assert read(f"<p>{FIRST} Kades en oevers van de oude stad. {SECOND}</p>")[0] == FIRST


def test_keeps_list_items_apart():
    items = "<li>een geldig paspoort van uw eigen land</li><li>een brief van uw school of werk</li>"
    assert len(read(f"<ul>{items}</ul>")) == 2


def test_puts_a_clause_that_was_made_an_item_with_the_item_before_it():
    items = "<li>U kunt uw paspoort ophalen bij de balie</li><li>Omdat u daar nu woont</li>"
    assert len(read(f"<ul>{items}</ul>")) == 1


def test_keeps_items_that_are_all_clauses_apart():
    items = "<li>Omdat u in deze stad nu woont</li><li>Omdat u in deze stad ook werkt</li>"
    assert len(read(f"<ul>{items}</ul>")) == 2


def test_takes_a_row_of_pieces_without_verbs_for_a_list():
    items = "Een kopie van uw paspoort. De akte van uw huis. Een bewijs van uw bank."
    assert len(read(f"<p>{items} {FIRST} {SECOND}</p>")) == 2
