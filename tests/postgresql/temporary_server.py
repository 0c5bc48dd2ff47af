"""How do the tests run on PostgreSQL? This starts a server, runs a command and removes it.

Usage: python temporary_server.py COMMAND... The command finds the server in DATABASE_URL.
The server lives in a temporary folder and only listens on a socket in that folder, so it
meets no other server. PostgreSQL refuses to run as root; root therefore starts it as the
user `postgres`. Root without PostgreSQL gets it from Debian's packages first.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

IS_ROOT = os.geteuid() == 0
SERVER_USER = "postgres" if IS_ROOT else None
LOST_ON_A_CRASH_IS_FINE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


def programs() -> Path:
    """Return the folder with initdb and pg_ctl, installing them when we may; else SystemExit."""
    found = _installed_programs()
    if not found and IS_ROOT and shutil.which("apt-get"):
        print("Installing PostgreSQL from Debian's packages")
        _run(["apt-get", "-qq", "update"])
        _run(["apt-get", "-qq", "install", "-y", "postgresql"])
        found = _installed_programs()
    if not found:
        raise SystemExit("Install PostgreSQL first (on Debian and Ubuntu: package postgresql).")
    return found


def _installed_programs() -> Path | None:
    on_path = shutil.which("initdb")
    candidates = [Path(on_path).resolve()] if on_path else []
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    return candidates[0].parent if candidates else None


@contextlib.contextmanager
def temporary_server() -> Iterator[str]:
    """Yield the DATABASE_URL of a new, empty server; stop and remove it afterwards."""
    bin_folder = programs()
    with tempfile.TemporaryDirectory(prefix="gemeente-postgresql-") as folder:
        data = Path(folder) / "data"
        if SERVER_USER:
            shutil.chown(folder, SERVER_USER)
        Path(folder).chmod(0o755)
        initdb = [bin_folder / "initdb", "--username=gemeente", "--auth=trust", "--encoding=UTF8"]
        _run([*initdb, "--no-sync", data], user=SERVER_USER)
        control = [bin_folder / "pg_ctl", "-D", data, "-w", "-s"]
        options = f"-k {folder} -c listen_addresses= {LOST_ON_A_CRASH_IS_FINE}"
        _run([*control, "-l", f"{folder}/log", "-o", options, "start"], user=SERVER_USER)
        try:
            yield f"postgresql://gemeente@{quote(folder, safe='')}/postgres"
        finally:
            _run([*control, "-m", "immediate", "stop"], user=SERVER_USER)


def _run(command: list[str | Path], user: str | None = None) -> None:
    quiet = {"stdout": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    subprocess.run(command, check=True, user=user, cwd="/", **quiet)


if __name__ == "__main__":
    with temporary_server() as url:
        print(f"PostgreSQL runs for these tests only, at {url}", flush=True)
        ended = subprocess.run(sys.argv[1:], env=os.environ | {"DATABASE_URL": url}, check=False)
    sys.exit(ended.returncode)
