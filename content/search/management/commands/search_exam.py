"""Print where pages stand in the search results for what people type."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import translation

from content.search.exam import read_exam, results, table


class Command(BaseCommand):
    """Run an exam over the site as it is now."""

    help = "Print a table: which questions of an exam file find their page among the first three?"

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the exam, and the language in which it asks."""
        parser.add_argument("exam", type=Path, help="for example tests/content/search/exam.toml")
        parser.add_argument("--language", default=settings.LANGUAGE_CODE)

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the table in Markdown."""
        language = options["language"]
        with translation.override(language):
            for line in table(list(results(read_exam(options["exam"]), language))):
                self.stdout.write(line)
