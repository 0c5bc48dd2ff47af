"""How fast do the static rules judge a page while an editor types?"""

from itertools import count

from a11y_checks.document import Document
from a11y_checks.engine import static_report

WORDS = 400
PARAGRAPHS = (
    "<h2>Zo vraagt u een paspoort aan</h2>",
    "<p>U maakt eerst een afspraak. Dat kan online of met de telefoon. U komt zelf naar het "
    "stadhuis en neemt uw oude paspoort mee. Wij maken daar een kopie van.</p>",
    "<ul><li>uw oude paspoort</li><li>een pasfoto van dit jaar</li></ul>",
    "<p>Een paspoort kost 80 euro. U betaalt met uw pas. Na vijf werkdagen ligt uw paspoort "
    'klaar. Hebt u haast? Lees dan <a href="/spoed/">hoe u sneller een paspoort krijgt</a>.</p>',
    "<p>Indien de aanvraag niet volledig is, wordt deze door de gemeente niet behandeld.</p>",
)


def page_of(words: int) -> str:
    """Return the HTML of a page with at least so many words: good sentences and a hard one."""
    text = "".join(PARAGRAPHS)
    in_text = sum(len(block.text.split()) for block in Document.from_html(text).blocks)
    return "<h1>Paspoort</h1>" + text * -(-words // in_text)


def bench_static_stage(bench):
    html, edits = page_of(WORDS), count()
    bench(
        f"Static stage, {WORDS} words",
        lambda: static_report(Document.from_html(f"{html}<p>Versie {next(edits)}.</p>")),
        target_ms=50,
        times=40,
    )
