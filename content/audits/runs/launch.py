"""Where does a run go on that somebody started on a screen?"""

import os
import subprocess
import sys
from threading import Thread

from content.audits.models import AuditRun


def launch(run: AuditRun) -> None:
    """Start a process of its own that works on the run.

    An audit takes hours and its own browsers. In the process of the website it would slow down
    visitors, and end whenever the web server renews its workers.
    """
    paths = os.pathsep.join(path for path in sys.path if path)
    process = subprocess.Popen(
        [sys.executable, "-m", "django", "audit", "--resume", str(run.pk), "--quiet"],
        env={**os.environ, "PYTHONPATH": paths},
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    Thread(target=process.wait, name="audit-ended", daemon=True).start()
