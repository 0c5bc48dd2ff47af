"""How does a person see in the terminal how far the run is?"""

from typing import TextIO

from django.utils.translation import gettext as _

from content.audits.runs.progress import Progress


class ProgressLine:
    """One line that renews itself; in a log file a new line now and then."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._last = -1

    def __call__(self, progress: Progress) -> None:
        """Show how far it is."""
        if self._out.isatty():
            self._out.write(f"\r\033[K{told(progress)}")
        elif progress.percentage // 10 != self._last:
            self._last = progress.percentage // 10
            self._out.write(f"{told(progress)}\n")
        self._out.flush()

    def close(self) -> None:
        """Leave the line as it is, and go to the next."""
        if self._out.isatty():
            self._out.write("\n")


def told(progress: Progress) -> str:
    """Return the progress in words: pages, pages per second, time left."""
    pages = _("%(ready)d of %(listed)d pages") % {
        "ready": progress.ready,
        "listed": progress.listed,
    }
    parts = [pages]
    if progress.untested:
        parts.append(_("%(count)d not tested") % {"count": progress.untested})
    if progress.pages_per_second:
        parts.append(_("%(speed).1f pages a second") % {"speed": progress.pages_per_second})
    if progress.time_left:
        parts.append(_("%s left") % progress.time_left)
    return ", ".join(parts)
