"""Is every dependency explained and pinned, and does no file name a package index?"""

import re
import tomllib

from tests.architecture.source_files import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
NAME = re.compile(r"[A-Za-z0-9._-]+")
ROW = re.compile(r"^\| `([a-z0-9-]+)` \|", re.MULTILINE)
PIN = re.compile(r"[a-z0-9-]+==[\w.]+( ; [\w.<>=!'() ]+)?")


def declared() -> set[str]:
    extras = PROJECT["optional-dependencies"].values()
    wanted = [PROJECT["dependencies"], *extras]
    return {NAME.match(requirement)[0].lower() for group in wanted for requirement in group}


def test_every_dependency_has_its_reason_in_the_documentation():
    assert set(ROW.findall((ROOT / "docs/dependencies.md").read_text())) == declared()


def test_every_dependency_is_pinned():
    pins = (ROOT / "constraints.txt").read_text().splitlines()
    assert declared() - {pin.split("==")[0] for pin in pins} == set()


def test_constraints_hold_names_and_versions_only():
    pins = (ROOT / "constraints.txt").read_text().splitlines()
    assert [pin for pin in pins if not PIN.fullmatch(pin)] == []


def test_git_does_not_ignore_the_source_root():
    ignored = (ROOT / ".gitignore").read_text().split()
    assert not {"site", "site/", "/site", "/site/"} & set(ignored)
