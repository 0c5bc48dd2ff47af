"""Why would a word on the municipality's list not work?"""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from a11y_checks.plain_language.text.house_terms import bare, is_findable, is_well_noted
from a11y_checks.plain_language.text.listed import unwanted_word
from a11y_checks.word_list import Effect, HouseWord

Objection = tuple[str, str]


def objections(word: HouseWord, others: Sequence[HouseWord]) -> Iterator[Objection]:
    """Yield (field, what is wrong) for a word that would not work beside the others."""
    if not is_findable(word):
        yield "term", _("Use only letters, digits and hyphens, with one space between words.")
    elif not is_well_noted(word):
        yield "term", _("Write a verb as “lopen” or “aan|vragen”. Only a verb has a bar (|).")
    elif any(_name(word) == _name(other) for other in others):
        yield "term", _("This word is on the list already.")
    elif word.effect is not Effect.KNOWN:
        yield from _about_advice(word, others)
    elif word.replacement:
        yield "replacement", _("Leave this empty: everybody may use a known word.")


def _about_advice(word: HouseWord, others: Sequence[HouseWord]) -> Iterator[Objection]:
    """Yield what is wrong with advice that leads nowhere, or to a word that is refused too."""
    if not word.replacement:
        yield "replacement", _("Say what to write instead. Else writers do not know how to go on.")
    unwanted = unwanted_word(bare(word.replacement), (word, *others))
    if unwanted:
        told = _("Choose another word: “%(word)s” is a word that we ask writers not to use.")
        yield "replacement", told % {"word": unwanted}
    sent_here = (other for other in others if unwanted_word(bare(other.replacement), (word,)))
    for other in sent_here:
        told = _("Change “%(word)s” on this list first: it tells writers to use the word above.")
        yield "term", told % {"word": bare(other.text)}


def _name(word: HouseWord) -> str:
    return bare(word.text).lower()
