"""Are pages on disk what was kept, and is a full folder emptied in the end?"""

import pytest

from gemeente.page_cache import page_files
from gemeente.page_cache.kept_pages import KeptPage
from gemeente.page_cache.page_files import PageFiles

PAGE = KeptPage("<p>één</p>".encode() * 1000, (("Content-Type", "text/html"),), '"x"')


@pytest.fixture
def files(tmp_path):
    return PageFiles(str(tmp_path), {"OPTIONS": {"MAX_ENTRIES": 5}})


def test_a_page_comes_back_as_it_was(files):
    files.set("page", PAGE, 60)
    assert files.get("page") == PAGE


def test_a_page_is_gone_after_its_time(files):
    files.set("page", PAGE, -1)
    assert files.get("page") is None


def test_a_full_folder_is_seen_in_the_end(files, monkeypatch, tmp_path):
    monkeypatch.setattr(page_files, "randrange", lambda _stop: 1)
    for number in range(9):
        files.set(f"page-{number}", PAGE)
    assert len(list(tmp_path.iterdir())) == 9
    monkeypatch.setattr(page_files, "randrange", lambda _stop: 0)
    files.set("one-more", PAGE)
    assert len(list(tmp_path.iterdir())) < 9
