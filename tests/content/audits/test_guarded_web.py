"""Can a page of another website lead our browser into a private network?"""

import socket
import struct
from urllib.parse import urlsplit

import pytest
from wagtail.models import Site

from a11y_checks.browser.pool import Pool
from a11y_checks.browser.stage import BROWSER_CHECK, browser_report_at
from a11y_checks.outcome import PASSED
from content.audits.runs.guarded_web import proxy_address
from tests.content.audits.sites import page_html, served

pytestmark = pytest.mark.django_db
GRANTED, NOT_ALLOWED, NOT_DONE = 0, 2, 7


@pytest.fixture(autouse=True)
def outside(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = False


def own(address):
    """Make this the address of our own website."""
    parts = urlsplit(address)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": parts.hostname, "port": parts.port, "root_page_id": 1},
    )


def answer_to(destination, port=8080, command=1):
    """Return what the proxy says to a browser that wants to go there, by SOCKS 5."""
    proxy = urlsplit(proxy_address())
    with socket.create_connection((proxy.hostname, proxy.port), 10) as browser:
        browser.sendall(b"\x05\x01\x00")
        assert browser.recv(2) == b"\x05\x00"
        browser.sendall(bytes((5, command, 0)) + destination + struct.pack("!H", port))
        return browser.recv(10)[1]


def name(text):
    return bytes((3, len(text))) + text.encode()


@pytest.mark.parametrize(
    "destination",
    [
        name("localhost"),
        name("127.0.0.1"),
        name("2130706433"),
        b"\x01" + socket.inet_aton("169.254.169.254"),
        b"\x04" + socket.inet_pton(socket.AF_INET6, "::1"),
        b"\x04" + socket.inet_pton(socket.AF_INET6, "::ffff:10.0.0.8"),
    ],
)
def test_refuses_every_way_to_write_a_private_address(destination):
    assert answer_to(destination) == NOT_ALLOWED


def test_does_nothing_but_connect():
    assert answer_to(name("localhost"), command=2) == NOT_DONE


def test_leads_to_our_own_website_and_to_no_other_port_of_this_machine():
    with served({}) as (address, _asked), served({}) as (inside, _secrets):
        own(address)
        host = name("127.0.0.1")
        assert answer_to(host, urlsplit(address).port) == GRANTED
        assert answer_to(host, urlsplit(inside).port) == NOT_ALLOWED


def test_who_allows_private_addresses_needs_no_proxy(settings):
    settings.AUDIT_PRIVATE_ADDRESSES = True
    assert proxy_address() == ""


def test_a_browser_on_another_machine_has_a_network_of_its_own(monkeypatch):
    monkeypatch.setenv("A11Y_WEBDRIVER_URL", "http://grid:4444")
    assert proxy_address() == ""


@pytest.mark.parametrize("is_guarded", [True, False])
def test_a_frame_a_picture_and_a_script_reach_nothing_inside(is_guarded):
    pages = {}
    with served(pages) as (address, asked), served({}) as (inside, secrets):
        own(address)
        pages["/"] = page_html(
            "Van buiten",
            f'<iframe src="{inside}/frame" title="Binnen"></iframe><img src="{inside}/image">'
            f'<script>fetch("{inside}/script", {{mode: "no-cors"}})</script>',
        )
        browsers = Pool(1)
        report = browser_report_at(
            f"{address}/", browsers=browsers, proxy=proxy_address() if is_guarded else ""
        )
        browsers.close()
    assert report.outcomes[BROWSER_CHECK] is PASSED
    assert asked[0] == "/"
    assert bool(secrets) is not is_guarded
