"""Which dates, times, amounts and phone numbers are not in the usual Dutch form?"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from re import Match

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
SHORT_AREAS = frozenset(
    "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 "
    "073 074 075 076 077 078 079".split()
)
"""Area codes of three digits (Nummerplan telefoon- en ISDN-diensten); all others have four."""

NATIONWIDE = ("085", "088")
"""Codes of organisations, which belong to no area and stand without brackets."""
DIGIT = re.compile(r"\d")
ABROAD = re.compile(r"^(?:\+31|0031)0?")
NO_ARTICLE = r"(?<![\d.:,])(?<!rtikel )(?<!rt\. )"
GROUPED = re.compile(r"(?:0|\+31 )(?:\d{2} \d{3}|\d{3} \d{2}) \d{2} \d{2}|\+31 6(?: \d\d){4}")
"""Phone numbers with spaces where they belong; ITU-T E.123 also knows the form for abroad."""
HOUR = r"(?P<hour>2[0-3]|[01]?\d)"
UNIT = r"\s?(?:uur\b|[uh]\b(?:\.(?=,?\s[a-zà-ÿ]))?)"
"""The stop behind "u." is taken along where it ends no sentence."""
WHOLE = r"(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)"


@dataclass(frozen=True, slots=True)
class Unusual:
    """Text at `start`..`end` with its usual form."""

    start: int
    end: int
    text: str
    usual: str


def unusual_notations(text: str) -> Iterator[Unusual]:
    """Yield what is not in its usual form, kind by kind; "1-2-2026" gives "1 februari 2026"."""
    for pattern, usual_form in FORMS if DIGIT.search(text) else ():
        for match in pattern.finditer(text):
            usual = usual_form(match)
            if usual and usual != match.group():
                yield Unusual(match.start(), match.end(), match.group(), usual)


def _date(match: Match[str]) -> str:
    day, month, year = (int(match[name]) for name in ("day", "month", "year"))
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ""
    return f"{day} {MONTHS[month - 1]} {year if year > 99 else year + 2000}"


def _time(match: Match[str]) -> str:
    return f"{int(match['hour'])}.{match['minute']}{' uur' if match['unit'] else ''}"


def _amount(match: Match[str]) -> str:
    whole, cents = match["whole"], match["cents"]
    return f"€ {whole},{cents}" if cents else f"€ {whole}"


def _hours(match: Match[str]) -> str:
    first, last = match["first"], int(match["hour"])
    return f"{int(first)} tot {last} uur" if first else f"{last} uur"


def _phone(match: Match[str]) -> str:
    if GROUPED.fullmatch(match.group()):
        return ""
    digits = ABROAD.sub("0", re.sub(r"[^\d+]", "", match.group()))
    if match.group().isdigit() and digits.startswith(NATIONWIDE) and len(digits) == 10:
        return " ".join((digits[:3], digits[3:6], digits[6:8], digits[8:]))
    if len(digits) != 10 or digits.startswith(("00", "08", "09")):
        return ""
    if digits.startswith("06"):
        return " ".join(("06", digits[2:4], digits[4:6], digits[6:8], digits[8:]))
    if digits[:3] in SHORT_AREAS:
        return f"({digits[:3]}) {digits[3:6]} {digits[6:8]} {digits[8:]}"
    return f"({digits[:4]}) {digits[4:6]} {digits[6:8]} {digits[8:]}"


def _service_number(match: Match[str]) -> str:
    return f"{match['code']} {match['number']}"


Usual = Callable[[Match[str]], str]
FORMS: tuple[tuple[re.Pattern[str], Usual], ...] = (
    (
        re.compile(
            r"(?<![\d./-])(?P<day>\d{1,2})([-/.])(?P<month>\d{1,2})\2(?P<year>\d{4})(?![\d/-])"
        ),
        _date,
    ),
    (re.compile(r"(?<![\d./-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d/-])"), _date),
    (
        re.compile(rf"{NO_ARTICLE}{HOUR}:(?P<minute>[0-5]\d)(?![\d:])(?P<unit>{UNIT})?"),
        _time,
    ),
    (re.compile(rf"{NO_ARTICLE}{HOUR}\.(?P<minute>[0-5]\d)(?P<unit>{UNIT})"), _time),
    (
        re.compile(
            r"(?<![\w.:,-])(?:(?P<first>2[0-4]|[01]?\d)\s?[-–]\s?)?"
            r"(?P<hour>2[0-4]|[01]?\d)(?:u|uur|(?<=[-–]\d\d)h)(?![\w-])"
        ),
        _hours,
    ),
    (
        re.compile(
            rf"(?:€|\bEUR\b)\s?{WHOLE}(?:,-{{1,2}}|[,.](?P<cents>\d\d)(?!\d))?(?![\d,]|\.\d)"
        ),
        _amount,
    ),
    (re.compile(rf"(?<![\d.,€]){WHOLE}(?:,(?P<cents>\d\d))?\s?(?:€|EUR\b)(?!\s?\d)"), _amount),
    (re.compile(r"(?<![\w-])(?:\+31|0031|\(?0)[\d\s()-]{8,14}\d(?![\d-])"), _phone),
    (
        re.compile(r"(?<!\d)(?P<code>0[89]00)(?![ -]\d)[\s-]*(?P<number>\d{4}|\d{7})(?![\d-])"),
        _service_number,
    ),
    (
        re.compile(r"(?<=[Bb]el |mer |oon |via |el\. )(?P<code>14)(?P<number>0\d{2,3})(?!\d)"),
        _service_number,
    ),
)
