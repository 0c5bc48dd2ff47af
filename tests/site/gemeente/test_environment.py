"""Does the site say what is wrong with a setting, and never guess what was meant?"""

import pytest
from django.core.exceptions import ImproperlyConfigured

from gemeente.checks import visitors_are_told_apart
from gemeente.settings.environment import address, hosts, number, secret, switch, text

NAME = "A_SETTING"


def key(name):
    return secret(name, "a long text", shortest=5)


def names(name):
    return hosts(name, "the names")


@pytest.mark.parametrize(
    ("read", "told"),
    [
        (key, "kort"),
        (key, ""),
        (names, "https://voorbeeld.test"),
        (names, "voorbeeld.test, *"),
        (names, ".voorbeeld.test"),
        (names, "voorbeeld.test:8000"),
        (lambda name: number(name, 0), "een"),
        (lambda name: number(name, 0), "-1"),
        (lambda name: number(name, 0), "²"),
        (lambda name: switch(name, True), "false"),
        (lambda name: address(name), "voorbeeld.test"),
    ],
)
def test_says_which_setting_is_wrong(monkeypatch, read, told):
    monkeypatch.setenv(NAME, told)
    with pytest.raises(ImproperlyConfigured, match=f"nvironment variable {NAME}"):
        read(NAME)


@pytest.mark.parametrize(
    ("read", "told", "meant"),
    [
        (text, " x ", "x"),
        (lambda name: text(name, "anders"), "", "anders"),
        (names, "a.test, b.test ", ["a.test", "b.test"]),
        (lambda name: number(name, 7), " ", 7),
        (lambda name: number(name, 7), "0", 0),
        (lambda name: switch(name, True), "NO", False),
        (lambda name: switch(name, False), "", False),
        (address, "https://a.test", "https://a.test"),
        (address, "", ""),
    ],
)
def test_understands_what_is_meant(monkeypatch, read, told, meant):
    monkeypatch.setenv(NAME, told)
    assert read(NAME) == meant


@pytest.mark.parametrize(
    ("in_front", "count", "warnings"),
    [(("HTTP_X_FORWARDED_PROTO", "https"), 0, 1), (("X", "https"), 1, 0), (None, 0, 0)],
)
def test_misses_the_web_server_in_front(settings, in_front, count, warnings):
    settings.SECURE_PROXY_SSL_HEADER, settings.PROXY_COUNT = in_front, count
    assert len(visitors_are_told_apart()) == warnings
