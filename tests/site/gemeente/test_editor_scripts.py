"""Does the policy know Wagtail's own lines of script, and no others?"""

import base64
import hashlib

import pytest

from gemeente.editor_scripts import MOST_NEW_ROWS, script_sources

DATE = 'initDateTimeChooser("id_go_live_at", {"format": "Y-m-d H:i"});'
DATE_IN_ROW = 'initDateChooser("id_days\\u002D0\\u002Dday", {"format": "Y-m-d"});'
CHOOSER = 'new ImageChooser("id_photo", {"modalUrl": "/admin/images/chooser/"});'
PANEL = """
        (function() {
            var panel = new InlinePanel(JSON.parse("{\\u0022a\\u0022: \\u0022__prefix__\\u0022}"));
        })();
    """


def sources(script: str) -> list[str]:
    return list(script_sources(f"<p>Tekst</p><script>{script}</script><p>Meer</p>"))


@pytest.mark.parametrize(
    "script", [DATE, DATE_IN_ROW, CHOOSER, PANEL, 'createTaskChooser("id_task");']
)
def test_allows_a_line_that_starts_a_widget(script):
    digest = hashlib.sha256(script.encode()).digest()
    assert sources(script) == [f"'sha256-{base64.b64encode(digest).decode()}'"]


@pytest.mark.parametrize(
    "script",
    [
        "alert(1)",
        DATE + "alert(1)",
        'initDateChooser("id", {"a": alert(1)});',
        'initDateChooser("id", {}); alert({});',
        'new ImageChooser("id" + alert(1));',
        'initDateChooser("id\\u0022+alert(1)+\\u0022", {});',
        'new Image("id_photo");',
        'fetch("https://elders.test")',
        PANEL.replace("JSON.parse(", "alert("),
        PANEL + "alert(1)",
        "",
    ],
)
def test_refuses_any_other_script(script):
    assert sources(script) == []


def test_allows_the_rows_that_an_editor_adds_to_a_panel():
    assert len(set(sources('createTaskChooser("id_tasks-__prefix__-task");'))) == MOST_NEW_ROWS + 1


def test_finds_nothing_in_a_page_without_scripts():
    assert list(script_sources("<script src='/static/a.js'></script>")) == []
