"""What is wrong on the whole website, or on another one?"""

import signal
import sys
from threading import Event
from types import FrameType
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from content.audits.command.exit_codes import ExitCode, exit_code
from content.audits.command.options import add_options, check_together, run_for, told
from content.audits.command.output import check_files, write_files
from content.audits.command.progress_line import ProgressLine
from content.audits.models import AuditRun
from content.audits.models.audit_run import RunState
from content.audits.models.run_page import PageState
from content.audits.runs.progress import progress_of
from content.audits.runs.schedule import due_runs
from content.audits.runs.work import nobody, work_on

MOST_TOLD = 10


class Command(BaseCommand):
    """Does an audit run, or goes on with one. docs/audits.md tells of the exit codes."""

    help = "Look at many pages with the rule books and in a browser. Ctrl+C pauses the run."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add the options."""
        add_options(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        """Do the run. Ends with an exit code when that is not 0."""
        self.stop = Event()
        _stop_at_signals(self.stop)
        try:
            check_together(options)
            check_files(options)
            runs = due_runs() if options["due"] else iter([run_for(options)])
            codes = [self._do(run, options) for run in runs]
        except (ValidationError, OSError) as problem:
            lines = told(problem) if isinstance(problem, ValidationError) else [str(problem)]
            self.stderr.write("\n".join(lines))
            sys.exit(ExitCode.WRONG_USE)
        worst = next((code for code in codes if code), ExitCode.NOTHING_FOUND)
        if worst:
            sys.exit(worst)

    def _do(self, run: AuditRun, options: dict[str, Any]) -> ExitCode:
        """Work on one run, write its files and say how it went."""
        if self.stop.is_set():
            return ExitCode.PAUSED
        line = ProgressLine(sys.stderr)
        work_on(run, self.stop, nobody if options["quiet"] else line)
        if not options["quiet"]:
            line.close()
        run.refresh_from_db()
        write_files(run, options)
        self._tell(run)
        return exit_code(run, options["fail_on"], interrupted=self.stop.is_set())

    def _tell(self, run: AuditRun) -> None:
        progress = progress_of(run.pk)
        numbers = {"run": run.pk, "done": progress.done, "untested": progress.untested}
        self.stdout.write(
            _("Run %(run)d: %(done)d pages tested, %(untested)d pages not tested.") % numbers
        )
        faults = run.pages.filter(places__isnull=False).values("places__audit_finding").distinct()
        self.stdout.write(_("%(count)d findings.") % {"count": faults.count()})
        self._tell_untested(run)
        if run.state not in (RunState.FINISHED, RunState.CANCELLED):
            how = _("The run is paused. Go on with: manage.py audit --resume %d") % run.pk
            self.stderr.write(how)

    def _tell_untested(self, run: AuditRun) -> None:
        untested = run.pages.filter(state=PageState.UNTESTED).values_list("url", "problem")
        for url, problem in untested[:MOST_TOLD]:
            self.stderr.write(f"{url}: {_(problem)}" if problem else url)
        if (more := untested.count() - MOST_TOLD) > 0:
            self.stderr.write(_("and %d more") % more)


def _stop_at_signals(stop: Event) -> None:
    """Let Ctrl+C, and the system that shuts down, pause the run; a second Ctrl+C ends it."""

    def pause(number: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(number, signal.default_int_handler)

    signal.signal(signal.SIGINT, pause)
    signal.signal(signal.SIGTERM, pause)
