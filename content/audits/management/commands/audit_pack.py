"""Which command gives an auditor everything in one folder?"""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation
from django.utils.translation import gettext as _

from a11y_checks.browser.fault import BrowserFault
from content.audits.exports.pack import FILES, pack_of, write_pack
from content.audits.exports.report_pdf import pdf_of
from content.audits.models import AuditRun
from content.audits.models.audit_run import RunState


class Command(BaseCommand):
    """Writes the files of one run; docs/audits.md tells what each of them holds."""

    help = "Write the pages, EARL, WCAG-EM JSON, workbook, report, draft statement and to-do list."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add the options."""
        parser.add_argument("--to", required=True, metavar="FOLDER", help="made when it is missing")
        parser.add_argument(
            "--run", type=int, metavar="N", help="without it: the last finished run"
        )
        parser.add_argument("--pdf", action="store_true", help="also the report as a tagged PDF")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the files and say where they are. Raises CommandError."""
        run = self._run(options["run"])
        with translation.override("nl"):
            pack = pack_of(run)
            try:
                for path in write_pack(pack, Path(options["to"])):
                    self.stdout.write(str(path))
                if options["pdf"]:
                    self.stdout.write(str(self._pdf(Path(options["to"]))))
            except OSError as problem:
                raise CommandError(str(problem)) from problem
        self.stdout.write(_("Run %(run)d: %(name)s") % {"run": run.pk, "name": run.name})

    def _run(self, number: int | None) -> AuditRun:
        runs = AuditRun.objects.all()
        chosen = runs.filter(pk=number) if number else runs.filter(state=RunState.FINISHED)
        run = chosen.order_by("-pk").first()
        if run is None:
            raise CommandError(_("There is no such run. Start one with: manage.py audit"))
        return run

    def _pdf(self, folder: Path) -> Path:
        """Print the report beside itself. Raises CommandError without a browser."""
        html = (folder / FILES["report"]).read_text("utf-8")
        try:
            content = pdf_of(html)
        except BrowserFault as fault:
            raise CommandError(_(fault.fault.message)) from fault
        path = folder / "report.pdf"
        path.write_bytes(content)
        return path
