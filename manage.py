#!/usr/bin/env python
"""Run an administrative command; puts site/ on the path and nothing else."""

import os
import sys
from pathlib import Path

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gemeente.settings.development")
    execute_from_command_line(sys.argv)
