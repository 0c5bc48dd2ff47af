"""The steps of a life event come in a file that calendars understand (RFC 5545)."""

from dataclasses import replace
from datetime import UTC, date, datetime

from content.pages.calendar_file import MOST_OCTETS, calendar_file
from content.pages.planning import PlannedStep

STEP = PlannedStep(
    path="steps.1",
    name="Verhuizing doorgeven",
    address="/wonen/verhuizing/",
    moment="Tot 5 dagen na de verhuizing",
    first=date(2026, 11, 22),
    last=date(2026, 12, 25),
)


def lines_of(*steps: PlannedStep) -> list[str]:
    made_at = datetime(2026, 11, 23, 12, tzinfo=UTC)
    file = calendar_file("Verhuizen", steps, made_at, "https://stad.example").decode()
    assert file.endswith("\r\n")
    assert all(len(line.encode()) <= MOST_OCTETS for line in file.split("\r\n"))
    assert "\n" not in file.replace("\r\n", "")
    return file.replace("\r\n ", "").split("\r\n")


def test_a_step_is_a_whole_day_with_a_name_nobody_else_uses():
    lines = lines_of(STEP)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert {"DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261226"} <= set(lines)
    assert "DTSTAMP:20261123T120000Z" in lines
    assert "UID:steps.1-20261225@stad.example" in lines
    assert "URL:https://stad.example/wonen/verhuizing/" in lines


def test_the_calendar_warns_before_a_last_day_but_not_before_a_first_one():
    assert "TRIGGER:-P2D" in lines_of(STEP)
    assert "BEGIN:VALARM" not in lines_of(replace(STEP, last=None))


def test_a_step_without_a_day_is_left_out():
    assert "BEGIN:VEVENT" not in lines_of(replace(STEP, first=None, last=None))


def test_signs_with_a_meaning_are_escaped_and_cannot_add_a_line():
    hostile = replace(STEP, name="Eten, drinken; \\ en\r\nATTENDEE:mailto:x@example.nl")
    lines = lines_of(hostile)
    assert not [line for line in lines if line.startswith("ATTENDEE")]
    assert [line for line in lines if r"Eten\, drinken\; \\ en\nATTENDEE" in line]


def test_long_names_are_folded_without_breaking_a_letter():
    name = "Eén ënorm läng verhaal over de verhuizing " * 8
    assert any(name in line for line in lines_of(replace(STEP, name=name)))


def test_a_step_is_named_first_whatever_it_asks():
    assert "SUMMARY:Verhuizing doorgeven (uiterlijk vandaag)" in lines_of(STEP)
    assert "SUMMARY:Verhuizing doorgeven (kan vanaf vandaag)" in lines_of(replace(STEP, last=None))
