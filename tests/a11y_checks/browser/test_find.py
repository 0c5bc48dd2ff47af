"""Where are Chromium and its driver on this machine?"""

import pytest

from a11y_checks.browser import find
from a11y_checks.browser.find import Browser, Missing, find_browser


def executable(folder, name):
    program = folder / name
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return str(program)


@pytest.fixture
def bare_machine(monkeypatch, tmp_path):
    """A machine with an empty path and nothing in the cache of Selenium Manager."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("SE_CACHE_PATH", str(tmp_path / "cache"))
    for variable in ("A11Y_CHROMIUM", "A11Y_CHROMEDRIVER"):
        monkeypatch.delenv(variable, raising=False)
    for name in ("CHROMIUMS", "CHROMEDRIVERS"):
        on_path = tuple(each for each in getattr(find, name) if not each.startswith("/"))
        monkeypatch.setattr(find, name, on_path)
    return tmp_path


def test_finds_what_the_environment_names(monkeypatch, bare_machine):
    monkeypatch.setenv("A11Y_CHROMIUM", executable(bare_machine, "mine"))
    monkeypatch.setenv("A11Y_CHROMEDRIVER", executable(bare_machine, "driver"))
    assert find_browser() == Browser(str(bare_machine / "mine"), str(bare_machine / "driver"))


def test_prefers_the_headless_shell(bare_machine):
    for name in ("chromium", "chromium-headless-shell", "chromedriver"):
        executable(bare_machine, name)
    found = find_browser()
    assert found.is_headless_shell


def test_takes_chromium_when_there_is_no_headless_shell(bare_machine):
    for name in ("chromium", "google-chrome", "chromedriver"):
        executable(bare_machine, name)
    found = find_browser()
    assert found.chromium == str(bare_machine / "chromium")
    assert not found.is_headless_shell


@pytest.mark.parametrize(
    ("variable", "reason"),
    [("A11Y_CHROMIUM", find.WRONG_CHROMIUM), ("A11Y_CHROMEDRIVER", find.WRONG_DRIVER)],
)
def test_says_which_name_in_the_environment_is_wrong(monkeypatch, variable, reason):
    monkeypatch.setenv(variable, "/nowhere/at/all")
    assert find_browser() == Missing(reason)


def test_says_that_there_is_no_browser(bare_machine):
    assert find_browser() == Missing(find.NO_CHROMIUM)


def test_says_that_only_the_driver_is_missing(bare_machine):
    executable(bare_machine, "chromium")
    assert find_browser() == Missing(find.NO_DRIVER)
