"""Does the site start and serve residents with the settings of production?"""

import http.client
import os
import re
import socket
import subprocess
import sys
import time

import pytest

from gemeente.free_port import free_port
from tests.architecture.source_files import ROOT

SECRETS = {
    "SECRET_KEY": "q7Zk-Vb2!xN_e9LwR4pT+s6Yh8Jc3Gm5Du1Fa0Ki%oXiBzQtE_W",
    "ALLOWED_HOSTS": "voorbeeld.test",
}
STARTS_WITHIN = 30


def production(tmp_path, **changed) -> dict[str, str]:
    """Return an environment for production: nothing of ours but what a server must have."""
    ours = {"DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "ADMIN_BASE_URL"}
    inherited = {name: value for name, value in os.environ.items() if name not in ours}
    path = os.pathsep.join([str(ROOT), str(ROOT / "site")])
    chosen = {"DJANGO_SETTINGS_MODULE": "gemeente.settings.production", "VAR_DIR": str(tmp_path)}
    return inherited | chosen | {"PYTHONPATH": path} | SECRETS | changed


def manage(environment, *arguments) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "manage.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, cwd="/")


def test_djangos_deployment_check_is_clean(tmp_path):
    ran = manage(
        production(tmp_path, PROXY_COUNT="1"), "check", "--deploy", "--fail-level", "WARNING"
    )
    assert ran.returncode == 0, ran.stderr
    assert "no issues" in ran.stdout


@pytest.mark.parametrize("name", SECRETS)
def test_says_in_one_sentence_which_setting_is_missing(tmp_path, name):
    ran = manage(production(tmp_path, **{name: " "}), "check")
    assert ran.returncode != 0
    assert f"Set the environment variable {name}:" in ran.stderr.splitlines()[-1]


def test_says_in_one_sentence_which_setting_is_wrong(tmp_path):
    ran = manage(production(tmp_path, SECRET_KEY="kort"), "check")
    assert ran.returncode != 0
    assert "The environment variable SECRET_KEY " in ran.stderr.splitlines()[-1]


def test_never_shows_how_it_works_inside(tmp_path):
    ran = manage(production(tmp_path), "diffsettings", "--all")
    assert "DEBUG = False" in ran.stdout


@pytest.fixture(scope="module")
def visit(tmp_path_factory):
    """Yield a function that asks gunicorn for an address, as the web server in front does."""
    environment = production(tmp_path_factory.mktemp("var"))
    manage(environment, "migrate", "--verbosity", "0").check_returncode()
    manage(environment, "collectstatic", "--noinput", "--verbosity", "0").check_returncode()
    port = free_port(18_000)
    command = [sys.executable, "-m", "gunicorn", "gemeente.wsgi", "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, env=environment, cwd="/", stderr=subprocess.DEVNULL) as server:
        wait_until_somebody_answers(port, server)
        yield lambda path, **headers: answer(port, path, headers)
        server.terminate()


def wait_until_somebody_answers(port: int, server: subprocess.Popen) -> None:
    for _attempt in range(STARTS_WITHIN * 10):
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert server.poll() is None, "gunicorn stopped"
        time.sleep(0.1)
    raise AssertionError("gunicorn does not answer")


def answer(port: int, path: str, headers: dict[str, str]) -> tuple[http.client.HTTPResponse, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=STARTS_WITHIN)
    told = {"Host": SECRETS["ALLOWED_HOSTS"], "X-Forwarded-Proto": "https"} | headers
    connection.request("GET", path, headers=told)
    response = connection.getresponse()
    return response, response.read().decode()


def test_serves_the_sign_in_page_with_its_styles(visit):
    response, html = visit("/admin/login/")
    assert response.status == 200
    style = re.search(r'href="(/static/[^"]+\.css)"', html)[1]
    assert re.search(r"\.[0-9a-f]{12}\.css$", style)
    assert visit(style)[0].status == 200


def test_protects_the_visitor_with_its_headers(visit):
    headers = visit("/admin/login/")[0].headers
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains; preload"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Permissions-Policy"].startswith("camera=()")
    assert all("Secure" in cookie for cookie in headers.get_all("Set-Cookie", []))


def test_sends_a_visitor_without_https_to_https(visit):
    response, _html = visit("/admin/login/", **{"X-Forwarded-Proto": "http"})
    assert response.status == 301
    assert response.headers["Location"] == "https://voorbeeld.test/admin/login/"


def test_does_not_answer_for_another_host(visit):
    assert visit("/", Host="elders.test")[0].status == 400


def test_a_page_that_is_not_there_tells_nothing_about_the_inside(visit):
    response, html = visit("/deze-pagina-is-er-niet/")
    assert response.status == 404
    assert "gemeente.urls" not in html
    assert "Set-Cookie" not in response.headers
