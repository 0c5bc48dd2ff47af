"""What does `python -m a11y_checks` say of a file, an address or thousands of lines?"""

import io
import json
import os
import random
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from a11y_checks.__main__ import main
from a11y_checks.interface_text import load_translation
from a11y_checks.jsonl import results

GOOD = (
    '<!doctype html><html lang="nl"><head><title>Paspoort aanvragen</title>'
    '<meta name="viewport" content="width=device-width">{head}</head><body><main>'
    "<h1>Paspoort aanvragen</h1><p>U vraagt een paspoort aan bij de balie.</p>{more}</main>"
    "</body></html>"
)
RESULT = {"id", "level", "verdict", "findings", "engines", "milliseconds"}
FINDING = {
    *("rule", "requirements", "outcome", "impact", "blocking", "pointer", "excerpt"),
    *("advice", "suggestion"),
}
ENGLISH = load_translation("en")
SYLLABLES = [a + b for a in "bdgklmnprstvwz" for b in "aeo"][:15]
WORDS = [one + two + three for one in SYLLABLES for two in SYLLABLES for three in SYLLABLES][:3000]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "style.css").write_text(".soft { color: #999; background: #fff }")
    (tmp_path / "good.html").write_text(GOOD.format(head="", more=""))
    (tmp_path / "bad.html").write_text(GOOD.format(head="", more='<img src="a.png">'))
    link = '<link rel="stylesheet" href="style.css">'
    (tmp_path / "soft.html").write_text(GOOD.format(head=link, more='<p class="soft">Grijs</p>'))
    (tmp_path / "plain.txt").write_text("U krijgt een brief.\n\nDaarin staat uw afspraak.")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.4\0\1\2")
    return tmp_path


@pytest.fixture
def address(folder):
    """The same folder behind a web server; returns its address."""
    handler = partial(Silent, directory=folder)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        """Keep the output of the tests clean."""


def answers(*objects, static=True):
    lines = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in objects]
    return list(results(io.BytesIO(b"\n".join(lines)), ENGLISH, static=static))


def verdicts(lines):
    return {answer["verdict"] for answer in results(lines, ENGLISH, static=True)}


def rules(answer):
    return {finding["rule"] for finding in answer["findings"]}


def test_exits_0_for_a_good_file(folder, capsys):
    assert main(["--static", str(folder / "good.html")]) == 0
    assert "good.html" in capsys.readouterr().out


def test_exits_1_for_a_blocking_finding(folder):
    assert main(["--static", str(folder / "good.html"), str(folder / "bad.html")]) == 1


@pytest.mark.parametrize(
    "name",
    ["nowhere.html", "letter.pdf", "", "a\0b", "ftp://a.example/b", "file://[", "http://["],
)
def test_exits_2_for_what_cannot_be_read(folder, name, capsys):
    given = name if ":" in name else str(folder / name)
    assert main(["--static", str(folder / "good.html"), given]) == 2
    assert name in capsys.readouterr().err


def test_exits_2_without_anything_to_do():
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2


def test_speaks_dutch_or_english(folder, capsys):
    main(["--static", "--messages", "nl", str(folder / "bad.html")])
    dutch = capsys.readouterr().out
    main(["--static", "--messages", "en", str(folder / "bad.html")])
    english = capsys.readouterr().out
    assert "Kan nog niet online." in dutch
    assert "Cannot go live yet." in english


def test_reads_plain_text(folder):
    assert main(["--static", str(folder / "plain.txt")]) == 0


def test_the_browser_applies_the_styles_in_the_folder(folder, capsys):
    assert main(["--json", str(folder / "soft.html")]) == 1
    (answer,) = json.loads(capsys.readouterr().out)
    assert "axe-color-contrast" in rules(answer)
    assert "chromium" in answer["engines"]


def test_exits_2_without_a_browser(folder):
    done = run(str(folder / "good.html"), A11Y_CHROMIUM="/nowhere/at/all")
    assert done.returncode == 2
    assert "A11Y_CHROMIUM" in done.stdout


def test_examines_an_address(address, capsys):
    assert main(["--json", f"{address}/soft.html"]) == 1
    assert "axe-color-contrast" in rules(json.loads(capsys.readouterr().out)[0])
    assert main(["--static", f"{address}/good.html"]) == 0


@pytest.mark.parametrize("path", ["/nowhere.html", "/letter.pdf"])
def test_exits_2_for_an_address_without_a_page(address, path):
    assert main(["--static", address + path]) == 2


def test_shows_what_a_machine_tests(capsys):
    assert main(["--coverage", "--messages", "en"]) == 0
    shown = capsys.readouterr().out
    assert "1.1.1 A Niet-tekstuele content (Non-text Content): " in shown
    assert "not tested by the computer" in shown


def test_a_line_in_is_a_line_out():
    good, bad = answers(
        {"id": "a", "text": "U krijgt een brief."},
        {"id": 2, "html": '<p>Zie de foto.</p><img src="a.png">', "lang": "nl"},
    )
    assert good.keys() >= RESULT
    assert (good["id"], good["verdict"], bad["id"], bad["verdict"]) == ("a", "live", 2, "refused")
    assert "image-alt" in rules(bad)
    assert bad["findings"][0].keys() >= FINDING
    assert json.dumps([good, bad], allow_nan=False)


@pytest.mark.parametrize(
    "line",
    [
        b"nonsense",
        b"[1, 2]",
        b'"text"',
        b'{"id": 1}',
        b'{"id": 1, "text": 5}',
        b'{"id": 1, "text": "a", "html": "b"}',
        b'{"id": 1, "text": "a", "lang": "../../etc"}',
        b'{"id": NaN, "text": "a"}',
        b'{"id": 1e999, "text": "a"}',
        b'{"id": {}, "text": "a"}',
        b'{"id": 1, "url": "ftp://a.example/"}',
        b'{"id": 1, "url": "file:///nowhere/at/all.html"}',
        b'{"id": 1, "url": "/etc/passwd"}',
        b"[" * 100_000,
        b"\xff\xfe\x00",
    ],
)
def test_a_bad_line_is_untested_and_stops_nothing(line):
    bad, good = answers(line, {"id": "next", "text": "Dit is goed."})
    assert bad["verdict"] == "untested"
    assert bad["error"]
    assert bad.keys() >= RESULT
    assert (good["id"], good["verdict"]) == ("next", "live")
    assert json.dumps([bad, good], allow_nan=False)


@pytest.mark.parametrize(
    "content",
    ["", "\ud800", "\0", "<" * 5000, "<div>" * 3000, "&#x110000;", "a" * 100_000, "\u202e abc"],
)
@pytest.mark.parametrize("kind", ["html", "text"])
def test_hostile_content_gives_a_result(kind, content):
    (answer,) = answers({"id": 1, kind: content})
    assert answer["verdict"] in {"live", "refused", "to-confirm", "untested"}
    assert json.dumps(answer, allow_nan=False)


def test_a_line_that_is_too_long_is_untested(monkeypatch):
    monkeypatch.setattr("a11y_checks.jsonl.LONGEST_LINE", 100)
    long, good = answers({"id": 1, "text": "a" * 1000}, {"id": 2, "text": "Goed."})
    assert (long["verdict"], good["id"]) == ("untested", 2)


def test_lines_use_the_browser_too(folder):
    page, fragment, located = answers(
        {"id": 1, "html": GOOD.format(head="", more='<p style="color:#999">Grijs</p>')},
        {"id": 2, "html": "<p>Een stukje van een pagina.</p>"},
        {"id": 3, "url": (folder / "soft.html").as_uri()},
        static=False,
    )
    assert "axe-color-contrast" in rules(page) & rules(located)
    assert not {rule for rule in rules(fragment) if rule.startswith("axe-")} - {
        "axe-page-has-heading-one"
    }


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads /proc")
def test_memory_stays_flat_over_many_lines():
    chance = random.Random(1)
    assert verdicts(many_lines(chance, 100)) <= {"live", "refused", "to-confirm"}
    before = resident_megabytes()
    verdicts(many_lines(chance, 300))
    # The caches of words fill up to their limit; a document that is kept costs a megabyte.
    assert resident_megabytes() - before < 80


def test_a_pipe_that_closes_is_no_crash():
    lines = b'{"id": 1, "text": "Dit is goed."}\n' * 200
    ran = subprocess.Popen(
        [sys.executable, "-m", "a11y_checks", "--jsonl", "--static"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    feeder = threading.Thread(target=ran.stdin.write, args=(lines,))
    feeder.start()
    ran.stdout.readline()
    ran.stdout.close()
    feeder.join()
    ran.stdin.close()
    assert b"Traceback" not in ran.stderr.read()
    assert ran.wait(30) == 2


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "a11y_checks", *arguments],
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


def many_lines(chance, count):
    """Return lines with texts that all differ, made of three thousand different words."""
    lines = []
    for number in range(count):
        words = chance.choices(WORDS, k=200)
        sentences = [
            " ".join(words[start : start + 10]).capitalize() for start in range(0, 200, 10)
        ]
        lines.append(json.dumps({"id": number, "text": ". ".join(sentences)}).encode())
    return io.BytesIO(b"\n".join(lines))


def resident_megabytes():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
