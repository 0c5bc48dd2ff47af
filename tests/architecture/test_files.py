"""Does every file keep to the house style: small, named for what it holds, explained?"""

import ast
import re

from tests.architecture.source_files import ROOT, files, functions, python_files, short

MAX_FILE_LINES = 250
MAX_FUNCTION_LINES = 30
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "misc"}
SILENCED = re.compile(r"#\s*(noqa|type: ignore)(?![^#\n]* - )(?!\[[^\]]*\]\s*# )[^#\n]*")


def function_lines(function) -> int:
    """Count from `def` to the last line; the docstring is free."""
    lines = function.end_lineno - function.lineno + 1
    first = function.body[0]
    has_docstring = ast.get_docstring(function, clean=False) is not None
    return lines - (first.end_lineno - first.lineno + 1 if has_docstring else 0)


def test_files_are_small():
    sizes = {short(path): len(path.read_text().splitlines()) for path in python_files()}
    assert {path: size for path, size in sizes.items() if size > MAX_FILE_LINES} == {}


def test_functions_are_small():
    sizes = {
        f"{short(path)}: {function.name}": function_lines(function)
        for path in python_files()
        for function in functions(path)
    }
    assert {name: size for name, size in sizes.items() if size > MAX_FUNCTION_LINES} == {}


def test_every_module_says_which_question_it_answers():
    written = [path for path in python_files() if path.stat().st_size]
    assert [short(path) for path in written if not ast.get_docstring(parse(path))] == []


def test_names_say_what_is_inside():
    named = [path for path in files("*") if path.stem in NAMES_THAT_SAY_NOTHING]
    assert [short(path) for path in named] == []


def test_every_silenced_warning_has_a_reason():
    silenced = [
        f"{short(path)}:{number}"
        for path in python_files()
        for number, line in enumerate(path.read_text().splitlines(), start=1)
        if SILENCED.search(line)
    ]
    assert silenced == []


def test_site_is_a_source_root_and_no_package():
    """The name `site` belongs to the standard library: site/README.md."""
    assert [short(path) for path in (ROOT / "site").glob("*.py")] == []


def parse(path):
    return ast.parse(path.read_text())
