"""What does the page with the statement say, in Dutch that residents can read?"""

from dataclasses import dataclass
from datetime import date

from django.template.loader import render_to_string
from django.utils import translation

from content.audits.evaluation.criteria import ASKED_BY_LAW
from content.audits.evaluation.facts import EvaluationFacts
from content.audits.models import Statement
from content.audits.statement.status import Status, has_valid_research, status_of
from content.facts.models import Organisation

DUTCH = "nl"
TITLE = "Hoe toegankelijk is deze website?"
SECTIONS = (
    ("status", "Waar staan wij nu?"),
    ("addresses", "Voor welke websites geldt dit?"),
    ("research", "Wat is onderzocht?"),
    ("failures", "Wat werkt nog niet goed?"),
    ("contact", "Werkt er iets niet voor u?"),
    ("complaint", "Bent u niet tevreden met ons antwoord?"),
    ("signature", "Wie tekent deze verklaring?"),
)


@dataclass(frozen=True)
class Section:
    """A heading and the rich text below it."""

    heading: str
    html: str


@dataclass(frozen=True)
class StatementText:
    """The whole page, ready to be put in its fields."""

    title: str
    summary: str
    sections: tuple[Section, ...]


def statement_text(
    facts: EvaluationFacts, statement: Statement, organisation: Organisation, today: date
) -> StatementText:
    """Return the page that these data make. A section without anything to say stays away."""
    status = status_of(facts, statement.research_planned_on, statement.signed_on, today)
    context = {
        "facts": facts,
        "statement": statement,
        "organisation": organisation,
        "contact_point": organisation.contact_point,
        "status": status,
        "addresses": [_as_said(address) for address in statement.addresses.split()],
        "asked": ASKED_BY_LAW,
        "is_researched": has_valid_research(facts, today),
        "failures": [each for each in facts.asked_by_law if each.told and each.outcome == "failed"],
    }
    with translation.override(DUTCH):
        rendered = ((heading, _rendered(name, context)) for name, heading in SECTIONS)
        sections = tuple(Section(heading, html) for heading, html in rendered if html)
        return StatementText(TITLE, _summary(status), sections)


def _summary(status: Status) -> str:
    known = "Hier leest u wat goed werkt op deze website en wat nog niet."
    return f"{known} Deze website heeft status {status}."


def _as_said(address: str) -> str:
    """Return an address as people say it: www.voorbeeldstad.nl."""
    return address.partition("://")[2].rstrip("/") or address


def _rendered(name: str, context: dict[str, object]) -> str:
    html = render_to_string(f"audits/statement/{name}.html", context)
    return "".join(line.strip() for line in html.splitlines()).strip()
