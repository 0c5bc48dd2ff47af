"""Is every text of the interface there in Dutch?"""

import pytest

from tests.architecture.message_catalogue import calls, catalogue, places, shown_messages
from tests.architecture.source_files import short


def entries():
    return [message for message in catalogue() if message.id]


def key(message):
    return message.context, message.id


def strings(message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def ids(message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def test_every_message_has_dutch():
    translated = {key(message) for message in entries() if all(strings(message))}
    missing = shown_messages().keys() - translated
    assert not missing, "\n".join(f"{short(shown_messages()[m])}: {m[1]!r}" for m in missing)


def test_no_message_is_a_guess():
    assert [message.id for message in entries() if message.fuzzy] == []
    assert not catalogue().fuzzy


def test_no_message_is_left_over():
    assert [message.id for message in entries() if key(message) not in shown_messages()] == []
    assert list(catalogue().obsolete) == []


def test_dutch_fills_the_same_places_with_values():
    """A singular may leave a place out ("een punt"); the plural and a plain text may not."""
    wrong = [
        message.id
        for message in entries()
        if places(strings(message)[-1]) != places(ids(message)[-1])
        or not places(strings(message)[0]) <= places(ids(message)[-1])
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "template",
    [
        '{% translate "Pay" %}',
        "<p>don't</p>\n   {% translate 'Pay' %}\n<b>",
        "{% blocktranslate %}Pay{% endblocktranslate %}",
        '{{ _("Pay") }}',
    ],
)
def test_finds_a_message_in_a_template(template):
    assert "Pay" in calls(template)
