"""What does a visit to another site tell?"""

import pytest

from content.links.visit import Answer, State, visit


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("/200", State.WORKS),
        ("/204", State.WORKS),
        ("/404", State.GONE),
        ("/410", State.GONE),
        ("/403", State.UNSURE),
        ("/429", State.UNSURE),
        ("/500", State.UNSURE),
        ("/head-404", State.WORKS),
        ("/to//200", State.WORKS),
        ("/to//404", State.GONE),
        ("/to/ftp://127.0.0.1/", State.UNSURE),
        ("/kapot", State.UNSURE),
    ],
)
def test_only_a_firm_answer_counts(server, path, state):
    assert visit(server.url + path, loopback=True).state is state


def test_asks_for_the_head_and_only_then_for_the_page(server):
    visit(server.url + "/200", loopback=True)
    visit(server.url + "/head-404", loopback=True)
    assert server.seen == [("HEAD", "/200"), ("HEAD", "/head-404"), ("GET", "/head-404")]


def test_gives_up_in_a_circle(server):
    answer = visit(f"{server.url}/to/{server.url}/to/{server.url}", loopback=True)
    assert answer.state is State.UNSURE
    assert len(server.seen) <= 12


def test_never_knocks_at_our_own_door(server):
    assert visit(server.url + "/200") == Answer(State.UNSURE, "not-public")
    assert server.seen == []


def test_a_redirect_into_a_private_network_is_not_followed(server):
    answer = visit(f"{server.url}/to/http://10.0.0.8/geheim", loopback=True)
    assert answer == Answer(State.UNSURE, "not-public")


@pytest.mark.parametrize(
    "url",
    [
        "http://[::1",
        "http://",
        "http://a:99999/",
        "http://x@127.0.0.1/",
        "http://127.0.0.1/\r\nX: 1",
    ],
)
def test_a_strange_address_breaks_nothing(url):
    assert visit(url, loopback=True).state is State.UNSURE
