"""How does a whole site run beside the benchmark, in processes and a folder of its own?"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from socket import socket
from subprocess import DEVNULL, PIPE
from time import sleep
from typing import Any

ROOT = Path(__file__).parents[3]
SETUP = "import django; django.setup(); from tests.benchmarks.{module} import main; main()"
LOAD = Path(__file__).with_name("load.py")
SECONDS_TO_START = 60


@dataclass(frozen=True)
class SiteProcess:
    """A Django site: its settings and WSGI module, and what these read from the environment."""

    name: str
    settings: str
    wsgi: str
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, module: str, *arguments: str) -> None:
        """Run `main` of a module with this site. Raises CalledProcessError when it fails."""
        command = [sys.executable, "-c", SETUP.format(module=module), *arguments]
        subprocess.run(command, cwd=ROOT, env=self._env, stdout=DEVNULL, check=True)

    @contextmanager
    def visits(self) -> Iterator[Any]:
        """Give a function that visits an address after something happened, and says the cost."""
        command = [sys.executable, "-c", SETUP.format(module="visitors.visits")]
        process = subprocess.Popen(
            command, cwd=ROOT, env=self._env, stdin=PIPE, stdout=PIPE, text=True, bufsize=1
        )

        def visit(address: str, after: str = "forgetting") -> dict[str, float]:
            print(after, address, file=process.stdin)
            return json.loads(process.stdout.readline())

        try:
            yield visit
        finally:
            process.stdin.close()
            process.wait()

    @contextmanager
    def served(self, *options: str) -> Iterator[int]:
        """Serve the site with gunicorn and give the port."""
        with socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "gunicorn", self.wsgi, *options]
        command += ["--bind", f"127.0.0.1:{port}", "--log-level", "warning"]
        process = subprocess.Popen(command, cwd=ROOT, env=self._env, stdout=DEVNULL)
        try:
            _wait_for_answer(port)
            yield port
        finally:
            process.terminate()
            process.wait()

    @property
    def _env(self) -> dict[str, str]:
        path = os.pathsep.join([str(ROOT), str(ROOT / "site")])
        own = {"DJANGO_SETTINGS_MODULE": self.settings, "PYTHONPATH": path, "LOG_LEVEL": "WARNING"}
        return os.environ | own | self.environment


def requests_a_second(port: int, address: str, seconds: float, connections: int) -> float:
    """Return how many whole answers came in a second, asked for by another process."""
    command = [sys.executable, LOAD, str(port), address, str(seconds), str(connections)]
    counted = json.loads(subprocess.run(command, stdout=PIPE, check=True).stdout)
    return counted["answers"] / counted["seconds"]


def _wait_for_answer(port: int) -> None:
    for _attempt in range(SECONDS_TO_START * 10):
        try:
            line = HTTPConnection("127.0.0.1", port, timeout=SECONDS_TO_START)
            line.request("GET", "/robots.txt")
            line.getresponse()
            return
        except OSError:
            sleep(0.1)
        finally:
            line.close()
    raise TimeoutError(f"no web server at port {port}")
