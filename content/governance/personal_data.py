"""Which signs in a text point to one person, and what is left without them?

Pure: no database, no clock. It knows signs with a form of their own, not names: whoever asks
for text still has to say "write no personal data".
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
"""The eleven-test of a citizen service number:
https://www.rvig.nl/bsn/documenten-en-publicaties (Logisch Ontwerp BSN, appendix)."""
IBAN_REMAINDER = 1
"""ISO 13616: the number modulo 97 is 1."""

SHORTEST_IBAN = 15
"""That of Norway; ISO 13616 registers none that is shorter."""

PLATE_SIGNS = 6
BETWEEN = r"[\s()./_-]{0,3}"
"""What people write between the digits of one number."""
PAST_YEAR = r"(?:19\d\d|20[01]\d)"
"""A day this long ago is mostly the one on which somebody was born."""


@dataclass(frozen=True)
class Sign:
    """One sort of personal data: how it looks, and what tells it from a look-alike."""

    name: str
    pattern: re.Pattern[str]
    is_real: Callable[[str], bool] = lambda found: True


def is_bsn(text: str) -> bool:
    """Say whether eight or nine digits pass the eleven-test; other signs do not count."""
    digits = [int(sign) for sign in text if sign.isdigit()]
    if len(digits) not in (8, 9) or not any(digits):
        return False
    padded = [0] * (9 - len(digits)) + digits
    return sum(w * d for w, d in zip(BSN_WEIGHTS, padded, strict=True)) % 11 == 0


def is_iban(text: str) -> bool:
    """Say whether the text is a bank account number by its check digits."""
    bare = "".join(sign for sign in text.upper() if sign.isalnum())
    if not bare.isascii() or len(bare) < SHORTEST_IBAN:
        return False
    turned = bare[4:] + bare[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == IBAN_REMAINDER


def is_plate(text: str) -> bool:
    """Say whether three groups of letters or digits are a licence plate: six signs, both sorts.

    The forms of RDW: https://www.rdw.nl/particulier/voertuigen/auto/de-kentekenplaat/cijfers-en-letters-op-de-kentekenplaat.
    """
    groups = text.split("-")
    whole = all(group.isalpha() or group.isdigit() for group in groups)
    bare = "".join(groups)
    return whole and len(bare) == PLATE_SIGNS and not bare.isalpha() and not bare.isdigit()


SIGNS = (
    Sign("e-mail", re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}")),
    Sign(
        "e-mail",
        re.compile(
            r"[\w.+'-]{1,64}\s{0,2}(?:@|[(\[]\s?(?:at|apenstaartje)\s?[)\]])\s{0,2}"
            r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}",
            re.I,
        ),
    ),
    Sign(
        "iban",
        re.compile(
            r"\b[a-z]{2}\s?\d{2}(?:[\s.-]?[a-z0-9]{2,4}){2,8}(?:[\s.-]?[a-z0-9]{1,3})?\b", re.I
        ),
        is_iban,
    ),
    Sign("phone", re.compile(rf"(?<![\w+])(?:\+|00)\d(?:{BETWEEN}\d){{7,13}}(?!\d)")),
    Sign("phone", re.compile(rf"(?<!\d)0(?:{BETWEEN}\d){{9}}(?!\d)")),
    Sign("date", re.compile(rf"(?<!\d)\d{{1,2}}[-/. ]\d{{1,2}}[-/. ]{PAST_YEAR}(?!\d)")),
    Sign("date", re.compile(rf"(?<!\d){PAST_YEAR}-\d{{2}}-\d{{2}}(?!\d)")),
    Sign("bsn", re.compile(rf"(?<!\d)\d(?:{BETWEEN}\d){{7,8}}(?!\d)"), is_bsn),
    Sign(
        "address",
        re.compile(
            r"\b[1-9]\d{3}\s?[a-z]{2}\b[\s,]*(?:nr\.?|nummer|huisnummer)?\s*\d{1,5}\s?[a-z]?\b",
            re.I,
        ),
    ),
    Sign(
        "address",
        re.compile(
            r"(?:\b[^\W\d_][\w'.-]{1,40}\s)?\b\d{1,5}\s?[a-z]?[\s,]{1,3}[1-9]\d{3}\s?[a-z]{2}\b",
            re.I,
        ),
    ),
    Sign("plate", re.compile(r"\b[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}\b", re.I), is_plate),
    Sign("number", re.compile(r"\d{7,}|(?<!\d)\d{2,6}-\d{5,}")),
)
"""In this order: what is surest first. The last is any other long number, such as a case
number or the number of a passport."""


def personal_data_in(text: str) -> Iterator[str]:
    """Yield the name of every sort of personal data in the text, in the order of SIGNS."""
    found: list[str] = []
    _without(_plain(text), found)
    yield from dict.fromkeys(found)


def without_personal_data(text: str) -> str:
    """Return the text with `[e-mail]`, `[bsn]` and so on in place of what points to a person.

    Signs that cannot be seen are left out and odd digits made plain, so that nobody hides a
    number by accident; other text stays as it was.
    """
    return _without(_plain(text), [])


def _without(text: str, found: list[str]) -> str:
    for sign in SIGNS:
        text = sign.pattern.sub(partial(_replaced, sign=sign, found=found), text)
    return text


def _replaced(match: re.Match[str], sign: Sign, found: list[str]) -> str:
    """Return the mark of the sign and what stood behind it by accident, or the text as it was."""
    groups = match[0].split(" ")
    for end in range(len(groups), 0, -1):
        if sign.is_real(" ".join(groups[:end])):
            found.append(sign.name)
            return " ".join([f"[{sign.name}]", *groups[end:]])
    return match[0]


def _plain(text: str) -> str:
    normal = unicodedata.normalize("NFKC", text)
    return "".join(
        str(unicodedata.decimal(sign, sign))
        for sign in normal
        if unicodedata.category(sign) != "Cf"
    )
