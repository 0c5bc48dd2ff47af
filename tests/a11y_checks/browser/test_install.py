"""How does a browser get onto this machine?"""

import os
import subprocess
import sys

from a11y_checks.browser import install
from a11y_checks.browser.find import WRONG_CHROMIUM, Browser, Missing


def test_installs_nothing_when_there_is_a_browser(monkeypatch):
    monkeypatch.setattr(install, "DEBIAN", (("false",),))
    assert isinstance(install.install_browser(), Browser)


def test_does_not_replace_a_browser_that_the_environment_names(monkeypatch):
    monkeypatch.setenv("A11Y_CHROMIUM", "/nowhere/at/all")
    assert install.install_browser() == Missing(WRONG_CHROMIUM)


def run(**environment):
    return subprocess.run(
        [sys.executable, "-m", "a11y_checks.browser"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


def test_the_command_prints_the_browser():
    done = run()
    assert done.returncode == 0
    assert "chrom" in done.stdout


def test_the_command_says_what_to_install():
    done = run(A11Y_CHROMIUM="/nowhere/at/all")
    assert done.returncode == 1
    assert "apt-get install chromium chromium-driver" in done.stdout
    assert len(done.stdout.splitlines()) == 1
