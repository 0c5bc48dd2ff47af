"""What are ordinary pages of a given size?"""

import re
from pathlib import Path

from bs4 import BeautifulSoup

from tests.corpus.faults.planted import clean_pages

FROM_ELSEWHERE = re.compile(r"<(iframe|video|audio)\b.*?</\1>", re.S)
"""What is not there in a benchmark: axe waits half a second for a frame that holds nothing, once
for each width, and the browser some 5 ms for every film."""
NAMES = re.compile(r'(?<= )(id|for|headers|aria-labelledby|aria-describedby)="([^"]*)"')
MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.S)
HEAD, TAIL = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<title>Paspoort aanvragen - Gemeente Duinmeer</title></head>"
    '<body><a href="#inhoud">Naar de inhoud</a><main id="inhoud">',
    "</main></body></html>",
)
GOOD = Path(__file__).parents[1] / "corpus/good/municipal.txt"
PARTS = (
    "<h2>Zo vraagt u een paspoort aan</h2>",
    "<p>U maakt eerst een afspraak. Dat kan online of met de telefoon. U komt zelf naar het "
    "stadhuis en neemt uw oude paspoort mee. Wij maken daar een kopie van.</p>",
    "<ul><li>uw oude paspoort</li><li>een pasfoto van dit jaar</li></ul>",
    "<p>Een paspoort kost 80 euro. U betaalt met uw pas. Na vijf werkdagen ligt uw paspoort "
    'klaar. Hebt u haast? Lees dan <a href="/spoed/">hoe u sneller een paspoort krijgt</a>.</p>',
    "<p>Indien de aanvraag niet volledig is, wordt deze door de gemeente niet behandeld.</p>",
)


def page_of_words(words: int) -> str:
    """Return a page with at least so many words: good sentences and a hard one."""
    in_parts = len(BeautifulSoup("".join(PARTS), "lxml").get_text(" ").split())
    return f"{HEAD}<h1>Paspoort</h1>{''.join(PARTS) * -(-words // in_parts)}{TAIL}"


def page_of_nodes(nodes: int, *, from_elsewhere: bool = True) -> str:
    """Return a page with at least so many elements: images, tables, forms, video and text."""
    pages = [MAIN.search(html)[1] for html in clean_pages().values()]
    contents = "".join(
        pages if from_elsewhere else [FROM_ELSEWHERE.sub("", page) for page in pages]
    )
    in_contents = len(BeautifulSoup(contents, "lxml").find_all(True))
    copies = (_named_anew(contents, number) for number in range(-(-nodes // in_contents)))
    return f"{HEAD}{''.join(copies)}{TAIL}"


def _named_anew(html: str, number: int) -> str:
    """Return a copy in which no id is that of another copy, as on a page that is in order."""

    def named(found: re.Match[str]) -> str:
        return f'{found[1]}="{" ".join(f"{name}-{number}" for name in found[2].split())}"'

    return NAMES.sub(named, html)


def text_of_kilobytes(size: int) -> str:
    """Return at least so many kilobytes of plain text without two equal sentences.

    A number before every stop makes them differ, so that nothing is remembered from before.
    """
    text = GOOD.read_text(encoding="utf-8")
    copies = -(-1000 * size // len(text))
    return "\n\n".join(text.replace(". ", f" {number}. ") for number in range(copies))
