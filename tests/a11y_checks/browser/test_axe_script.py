"""Which axe-core runs in the page, and is it recent enough?"""

import subprocess
import sys

import pytest

from a11y_checks.browser.axe_script import AxeMissing, axe_script


def test_is_recent():
    version = tuple(map(int, axe_script().version.split(".")[:2]))
    assert version >= (4, 12)


def test_can_be_replaced_by_a_newer_one(monkeypatch, tmp_path):
    newer = tmp_path / "axe.js"
    newer.write_text("/*! axe v5.1.0\n */")
    monkeypatch.setenv("A11Y_AXE_SCRIPT", str(newer))
    assert axe_script().version == "5.1.0"


@pytest.mark.parametrize("text", ["/*! axe v4.9.1\n */", "/*! axe v3.1.1 */", "alert(1)", ""])
def test_refuses_an_old_or_unknown_one(monkeypatch, tmp_path, text):
    old = tmp_path / "axe.js"
    old.write_text(text)
    monkeypatch.setenv("A11Y_AXE_SCRIPT", str(old))
    with pytest.raises(AxeMissing):
        axe_script()


def test_refuses_one_that_is_not_there(monkeypatch, tmp_path):
    monkeypatch.setenv("A11Y_AXE_SCRIPT", str(tmp_path / "axe.js"))
    with pytest.raises(AxeMissing):
        axe_script()


def test_does_not_wake_playwright():
    asked = "import sys, a11y_checks.browser.stage as stage; from a11y_checks.browser.axe_script"
    asked += " import axe_script; axe_script(); print('playwright' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True)
    assert done.stdout.strip() == "False", done.stderr
