"""Which changes of signs make a text look plainer while its words stay as hard?"""

import re
from itertools import zip_longest

EASY = (
    "Wij helpen u graag met uw vragen.",
    "U kunt ons elke dag bellen of mailen.",
    "Wij zijn er van negen tot vijf uur.",
    "U krijgt snel een antwoord van ons.",
    "Kom ook eens langs bij onze balie.",
)
MORE_EASY = (
    *EASY,
    "U kunt hier ook uw paspoort ophalen.",
    "Wij sturen u dan een korte brief.",
    "Neem altijd uw oude pas mee.",
    "Dat kost u dan geen geld.",
    "Wij zien u graag bij ons.",
)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý])")
LONG_WORD = re.compile(r"[^\W\d_]{10,}")
SMALL_AFTER_STOP = re.compile(r"([.!?]\s+)([a-zà-ÿ])")


def sentences(text):
    return SENTENCE_END.split(text)


def capitalised(text):
    return SMALL_AFTER_STOP.sub(lambda found: found[1] + found[2].upper(), text)


def with_a_stop_after_every_fifth_word(text):
    words = enumerate(text.split(), 1)
    return " ".join(w if n % 5 or w.endswith((".", "!", "?")) else f"{w}." for n, w in words)


def halved(sign):
    """Return what puts a sign in the middle of every word of ten letters or more."""

    def halve(found):
        middle = len(found[0]) // 2
        return found[0][:middle] + sign + found[0][middle:]

    return lambda text: LONG_WORD.sub(halve, text)


def with_its_shortest_sentences_repeated(text):
    return " ".join([text, *sorted(sentences(text), key=len)[:2] * 4])


def with_easy_sentences_appended(text):
    return " ".join([text, *EASY])


def with_easy_sentences_strewn_in(text, easy=EASY):
    pairs = zip_longest(sentences(text), easy, fillvalue="")
    return " ".join(sentence for pair in pairs for sentence in pair if sentence)


def as_bullets(text):
    return "\n".join(f"- {sentence}" for sentence in sentences(text))


def as_list_without_stops(text):
    items = "".join(f"<li>{sentence.rstrip('.!?')}</li>" for sentence in sentences(text))
    return f"<ul>{items}</ul>"


TRICKS = {
    "blank lines after commas": lambda text: text.replace(", ", ",\n\n"),
    "every word on its line": lambda text: text.replace(" ", "\n"),
    "soft hyphens": halved("\u00ad"),
    "zero-width spaces": halved("\u200b"),
    "a stop after every fifth word": with_a_stop_after_every_fifth_word,
    "commas turned to stops": lambda text: text.replace(", ", ". "),
    "“Dat is zo.” five times": lambda text: text + " Dat is zo." * 5,
    "an easy sentence five times": lambda text: text + " U kunt ons bellen of een mail sturen." * 5,
    "its shortest sentences four times": with_its_shortest_sentences_repeated,
    "several very short sentences": lambda text: (
        text + " Dat is zo. Zo is het. Dat klopt. Mooi is dat."
    ),
    "long words split by hyphens": halved("-"),
    "long words split by spaces": halved(" "),
    "blank lines between sentences": lambda text: "\n\n".join(sentences(text)),
    "typed bullets": as_bullets,
    "bullets without stops": as_list_without_stops,
}
"""What must gain nothing."""
EDITS = {
    "commas turned to stops and capitals": lambda text: capitalised(text.replace(", ", ". ")),
    "a stop and a capital after every fifth word": lambda text: capitalised(
        with_a_stop_after_every_fifth_word(text)
    ),
    "five different easy sentences": with_easy_sentences_appended,
    "five different easy sentences strewn in": with_easy_sentences_strewn_in,
    "ten different easy sentences": lambda text: " ".join([text, *MORE_EASY]),
    "ten different easy sentences strewn in": lambda text: with_easy_sentences_strewn_in(
        text, MORE_EASY
    ),
}
"""What an editor may do as well: part of what these gain is deserved."""
