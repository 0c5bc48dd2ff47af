"""In which forms does a listed term occur, and what is the same form of another word?"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum

from a11y_checks.plain_language.text.plurals import written_plurals
from a11y_checks.plain_language.text.spelling import with_e
from a11y_checks.plain_language.text.verbs import conjugate


class Kind(Enum):
    """How a term changes its form; the words that the lists use."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    FIXED = "fixed"


class Form(StrEnum):
    """The form of one occurrence; INFINITIVE is the plural of the present tense too.

    The value of a verb form is its name in `Conjugation`.
    """

    BASE = "base"
    PLURAL = "plural"
    WITH_E = "with_e"
    MORE = "more"
    MORE_E = "more_e"
    MOST = "most"
    MOST_E = "most_e"
    INFINITIVE = "infinitive"
    TE_INFINITIVE = "te_infinitive"
    STEM = "stem"
    SECOND = "second"
    THIRD = "third"
    PAST = "past"
    PASTS = "pasts"
    PARTICIPLE = "participle"
    PARTICIPLE_E = "participle_e"
    PRESENT_PARTICIPLE = "present_participle"
    PRESENT_PARTICIPLE_E = "present_participle_e"


VERB_FORMS = tuple(Form)[tuple(Form).index(Form.INFINITIVE) :]
ONE_WORD_FORMS = tuple(form for form in VERB_FORMS if form is not Form.TE_INFINITIVE)
FINITE = (Form.STEM, Form.SECOND, Form.THIRD, Form.PAST, Form.PASTS, Form.INFINITIVE)
ADJECTIVE_FORMS = (Form.WITH_E, Form.MORE, Form.MORE_E, Form.MOST, Form.MOST_E)
COMPARED = {"goed": ("beter", "best"), "veel": ("meer", "meest"), "weinig": ("minder", "minst")}
CLOSING = frozenset("betalen lopen weten zien".split())
"""Infinitives that close the clause of the verb they belong to: "laat u weten"."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb as the lists write it: `aan|vangen`, `in behandeling |nemen`, `zorgen voor`.

    What stands before the bar comes loose in a main clause ("vangt aan"); what comes after
    the first space behind it stays behind the verb ("zorgt voor").
    """

    particle: str
    head: str
    rest: str

    @classmethod
    def parse(cls, text: str) -> "Verb":
        """Return the parts of a verb in list notation."""
        particle, _, main = text.rpartition("|")
        head, _, rest = main.partition(" ")
        return cls(particle, head, rest)

    def bare(self, form: Form) -> str:
        """Return the form of the head alone: "vangt"."""
        return str(getattr(conjugate(self.head), form, self.head))

    def joined(self, form: Form) -> str:
        """Return the form with its particle in front: "aanvangt", "aan te vangen"."""
        if form is Form.TE_INFINITIVE:
            before = f"{self.particle.strip()} te " if self.particle else "te "
            return f"{before}{self.head} {self.rest}".strip()
        return f"{self.particle}{self.bare(form)} {self.rest}".strip()

    def apart(self, form: Form, middle: str = " ") -> str:
        """Return the finite form of a main clause, with middle inside: "vangt morgen aan"."""
        tail = f"{self.particle.strip()} {self.rest}".strip()
        if self.rest and middle.split() == ["er"]:
            return f"{self.bare(form)} er{tail}"
        if self.rest and not self.closes:
            return f"{self.bare(form)} {tail}{middle}".rstrip()
        return f"{self.bare(form)}{middle}{tail}".rstrip()

    @property
    def closes(self) -> bool:
        """Whether what comes behind the verb ends its clause: "laat u weten"."""
        return self.rest in CLOSING

    @property
    def tail(self) -> tuple[str, ...]:
        """Return the words that stand apart from the finite verb in a main clause."""
        return (*self.particle.split(), *self.rest.split())

    @property
    def tail_stands_alone(self) -> bool:
        """Whether the tail is plain wherever it stands: "zorg" is, "aan" may be a preposition."""
        return self.particle.endswith(" ")


def spellings(text: str, kind: Kind) -> Iterator[tuple[Form, str]]:
    """Yield every (form, spelling) of a term, each written as one run of words."""
    if kind is Kind.VERB:
        verb = Verb.parse(text)
        forms = VERB_FORMS if verb.particle else ONE_WORD_FORMS
        yield from ((form, verb.joined(form)) for form in forms)
        return
    yield Form.BASE, text
    if kind is Kind.NOUN:
        yield from ((Form.PLURAL, written) for written in written_plurals(text))
    if kind is Kind.ADJECTIVE and not text.endswith(("e", "en")):
        yield from ((form, inflected(text, form)) for form in ADJECTIVE_FORMS)


def inflected(adjective: str, form: Form) -> str:
    """Return the form of an adjective: "grote", "groter" or "grootste" of "groot"."""
    more, most = COMPARED.get(adjective, ("", ""))
    if form is Form.WITH_E:
        return adjective if adjective.endswith("en") else with_e(adjective)
    if form in (Form.MORE, Form.MORE_E):
        ending_r = adjective.endswith("r")
        more = more or (adjective + "der" if ending_r else with_e(adjective) + "r")
        return more if form is Form.MORE else with_e(more)
    most = most or adjective + ("t" if adjective.endswith("s") else "st")
    return most if form is Form.MOST else most + "e"
