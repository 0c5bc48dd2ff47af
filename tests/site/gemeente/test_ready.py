"""Is a piece of a template made once for the same values, and again for others?"""

from itertools import count

import pytest
from django.core.signals import request_finished, request_started
from django.template import Context, Template
from django.utils.translation import override

from tests.content.facts.conftest import connection_stays_open  # noqa: F401 - a fixture

PIECE = "{% load ready %}{% ready page.pk audience %}{{ page.pk }}:{{ number }}{% endready %}"


@pytest.fixture
def shown():
    template, numbers = Template(PIECE), count(1)

    def show(**page):
        context = {"page": page, "number": lambda: next(numbers)}
        return template.render(Context(context))

    request_started.send(sender=None)
    yield show
    request_finished.send(sender=None)


def test_a_piece_is_made_once(shown):
    assert [shown(pk=1), shown(pk=1)] == ["1:1", "1:1"]


def test_a_piece_is_made_for_each_value(shown):
    assert [shown(pk=1), shown(pk=2), shown(pk=1)] == ["1:1", "2:2", "1:1"]


def test_a_piece_is_made_for_each_language(shown):
    dutch = shown(pk=1)
    with override("en"):
        assert shown(pk=1) != dutch


def test_another_piece_with_the_same_values_is_its_own(shown):
    shown(pk=1)
    other = Template("{% load ready %}{% ready 1 None %}other{% endready %}")
    assert other.render(Context()) == "other"


def test_nothing_is_kept_outside_a_request(shown):
    request_finished.send(sender=None)
    assert [shown(pk=1), shown(pk=1)] == ["1:1", "1:2"]
