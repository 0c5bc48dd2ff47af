"""Is the same read only once, and never remembered for longer than it holds?"""

import pytest
from django.core.signals import request_finished, request_started

from content.facts.models import ContactPoint
from content.governance.once_per_request import (
    MOST_REMEMBERED,
    as_one_request,
    forget_when_saved,
    go_on_from,
    once_per_request,
    remember,
)
from tests.content.facts.conftest import connection_stays_open  # noqa: F401 - a fixture


class Reader:
    """Counts how often it was asked."""

    def __init__(self):
        self.asked = []
        self.read = once_per_request(self._read)

    def _read(self, question="it"):
        self.asked.append(question)
        return question


@pytest.fixture
def reader():
    return Reader()


@pytest.fixture
def visit():
    """Return what begins a request, under a mark when there is one."""

    def begin(mark=None):
        request_finished.send(sender=None)
        request_started.send(sender=None)
        if mark:
            go_on_from(mark)

    yield begin
    go_on_from("nothing")
    request_finished.send(sender=None)


def test_remembers_each_question_during_a_request(reader, visit):
    visit()
    assert [reader.read(), reader.read("that"), reader.read()] == ["it", "that", "it"]
    assert reader.asked == ["it", "that"]


def test_remembers_nothing_outside_a_request(reader):
    assert [reader.read(), reader.read()] == ["it", "it"]
    assert len(reader.asked) == 2


def test_a_block_remembers_as_a_request_does_and_forgets_at_its_end(reader):
    with as_one_request():
        assert [reader.read(), reader.read()] == ["it", "it"]
    reader.read()
    assert len(reader.asked) == 2


def test_a_block_within_a_request_leaves_what_that_remembers(reader, visit):
    visit()
    reader.read()
    with as_one_request():
        reader.read()
    reader.read()
    assert len(reader.asked) == 1


def test_a_block_that_fails_is_over(reader):
    with pytest.raises(ZeroDivisionError), as_one_request():
        reader.read(1 / 0)
    assert [reader.read(), reader.read()] == ["it", "it"]
    assert len(reader.asked) == 2


def test_the_next_request_reads_again(reader, visit):
    visit()
    reader.read()
    visit()
    reader.read()
    assert len(reader.asked) == 2


def test_a_request_under_the_same_mark_goes_on(reader, visit):
    visit("a")
    reader.read()
    visit()
    reader.read()
    visit("a")
    reader.read()
    assert len(reader.asked) == 2


def test_another_mark_begins_with_nothing(reader, visit):
    for mark in ("a", "b", "a"):
        visit(mark)
        reader.read()
    assert len(reader.asked) == 3


def test_a_change_is_read_at_once(reader, visit, db):
    forget_when_saved(ContactPoint)
    visit("a")
    reader.read()
    ContactPoint.objects.create(name="Stadhuis")
    reader.read()
    visit("a")
    reader.read()
    assert len(reader.asked) == 2


def test_does_not_grow_without_end(reader, visit):
    visit("a")
    reader.read()
    for number in range(MOST_REMEMBERED):
        remember(number, lambda: None)
    visit("a")
    reader.read()
    assert len(reader.asked) == 2
