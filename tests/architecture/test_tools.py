"""Do style, types, import contracts and migrations agree with the source?"""

import os
import subprocess
import sys

import pytest
from django.core.management import call_command

from tests.architecture.source_files import ROOT, files, short

TOOLS = {
    "ruff-check": ["-m", "ruff", "check", "--quiet", "--output-format=concise", "."],
    "ruff-format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy", "--no-error-summary"],
    "import-contracts": ["-c", "from importlinter.cli import lint_imports_command as c; c()"],
}
BLOCK_DEFINITIONS = ("wagtail.blocks", "content.blocks", "block_lookup={0")


@pytest.mark.parametrize("tool", TOOLS)
def test_has_nothing_to_say(tool):
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "site")])}
    ran = subprocess.run(
        [sys.executable, *TOOLS[tool]], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.django_db
def test_every_model_change_has_a_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=1)


def test_migrations_hold_no_block_definitions():
    heavy = [
        short(path)
        for path in files("migrations/*.py")
        if any(definition in path.read_text() for definition in BLOCK_DEFINITIONS)
    ]
    assert heavy == []
