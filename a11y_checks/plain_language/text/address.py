"""Which words speak to the reader, and in which form?"""

import re

from a11y_checks.document import TextBlock

FORMAL = frozenset("u uw uzelf".split())
QUOTED = re.compile(
    r"“[^”]{0,300}”|„[^”]{0,300}”|‘[^’]{0,300}’|\"[^\"]{0,300}\"|«[^»]{0,300}»"
    r"|(?<!\w)'(?!s\b|t\b|n\b)[^']{1,300}'(?!\w)"
)
WORD_OF_ADDRESS = re.compile(
    r"(?<![\w'’&@./-])(u|uw|uzelf|je|jij|jou|jouw|jezelf)(?![\w'’&@/-])", re.I
)
HOUR = re.compile(r"\d\s*$")
NEW_SENTENCE = frozenset(("", ".", "!", "?", ":", ";", "-", "–", "•"))
Place = tuple[str, int, int]


def address_words(block: TextBlock) -> list[Place]:
    """Return (word in lower case, start, end) of each u- and je-word, quotations left out.

    "9 u" is an hour and "Jouw Mening" inside a sentence is a name: neither speaks to the reader.
    """
    text = QUOTED.sub(lambda match: " " * len(match.group()), block.text)
    return [
        (match[1].lower(), *match.span())
        for match in WORD_OF_ADDRESS.finditer(text)
        if not _is_hour(match, text) and not _is_name(match, text)
    ]


def _is_hour(match: re.Match[str], text: str) -> bool:
    return match[1].lower() == "u" and bool(HOUR.search(_before(match, text)))


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether this is a capital inside a sentence: "de campagne Doe Je Mee"."""
    before = _before(match, text).rstrip()[-1:]
    return match[1][0].isupper() and match[1] != "U" and before not in NEW_SENTENCE


def _before(match: re.Match[str], text: str) -> str:
    return text[max(0, match.start() - 4) : match.start()]
