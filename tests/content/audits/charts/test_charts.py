"""Can everybody read a chart: with eyes, without colours, and with a screen reader?"""

import re
from xml.etree import ElementTree

import pytest

from content.audits.charts.bars import Part, bar_chart
from content.audits.charts.lines import Series, _round_up, line_chart

HOSTILE = '<script>"&'


def bars(*numbers, names="abcdefgh"):
    parts = [Part(name, number) for name, number in zip(names, numbers, strict=False)]
    return bar_chart("proef", "Niveaus", ("Niveau", "Pagina’s"), parts)


def lines(*series, moments=("1 jan", "2 jan")):
    return line_chart("lijn", "Verloop", moments, series, "Onderzoek")


def widths(chart):
    svg = ElementTree.fromstring(chart.svg)
    found = svg.findall(".//*[@class='chart-edge']")
    return [float(bar.get("width")) for bar in found]


def test_a_bar_is_as_long_as_its_number():
    first, second, none = widths(bars(10, 5, 0))
    assert (first / second, none) == (2, 0)


def test_the_table_holds_every_figure_of_the_picture():
    chart = bars(3, 1)
    assert chart.rows == (("a", "3", "75%"), ("b", "1", "25%"))
    assert chart.headings == ("Niveau", "Pagina’s", "%")
    assert all(cell in chart.svg for row in chart.rows for cell in row)


@pytest.mark.parametrize("chart", [bars(3, 1), lines(Series("x", (1, 2)))])
def test_a_screen_reader_gets_a_picture_with_a_title_and_the_figures(chart):
    svg = ElementTree.fromstring(chart.svg)
    assert svg.get("role") == "img"
    told = {node.get("id"): node.text for node in svg}
    title, description = (told[key] for key in svg.get("aria-labelledby").split())
    assert title == chart.title
    assert all(row[-1] in description for row in chart.rows)


def test_no_two_bars_look_the_same_without_colours():
    fills = re.findall(r'fill="url\(#(.+?)\)"', bars(1, 2, 3, 4, 5, 6).svg)
    patterns = dict(
        re.findall(r'<pattern id="(.+?)".+?<g class="chart-lines">(.*?)</g>', bars().svg)
    )
    assert len(set(fills)) == 6
    assert len({patterns[fill] for fill in fills}) == 6


def test_no_two_lines_have_the_same_dash():
    drawn = re.findall(r"<polyline[^>]*>", lines(*(Series(n, (1, 2)) for n in "abcdef")).svg)
    dashes = [re.findall(r'dasharray="(.+?)"', each) for each in drawn]
    assert len({tuple(dash) for dash in dashes}) == len(drawn) == 6


def test_where_nobody_looked_the_line_has_a_gap_and_the_table_says_so():
    moments = ("jan", "feb", "mrt", "apr")
    chart = lines(Series("x", (3, None, 0, 2)), moments=moments)
    pieces = [piece.split() for piece in re.findall(r'points="(.*?)"', chart.svg)]
    assert [len(piece) for piece in pieces] == [1, 2]
    assert chart.svg.count('class="chart-dot-a"') == 3
    assert [row[1] for row in chart.rows] == ["3", "niet bekeken", "0", "2"]
    assert "feb: niet bekeken" in chart.svg


@pytest.mark.parametrize("chart", [bars(), bars(0, 0), lines(), lines(Series("x", ()), moments=())])
def test_nothing_to_show_is_still_a_picture(chart):
    ElementTree.fromstring(chart.svg)


def test_what_people_wrote_does_not_become_markup():
    for chart in (bars(1, names=[HOSTILE]), lines(Series(HOSTILE, (1, 2)), moments=(HOSTILE, "b"))):
        assert ElementTree.fromstring(chart.svg).find(".//{*}script") is None
        assert "<script>" not in chart.svg


def test_a_series_that_misses_a_moment_is_refused():
    with pytest.raises(ValueError, match="every moment"):
        lines(Series("x", (1,)))


@pytest.mark.parametrize(
    ("number", "top"), [(0, 4), (4, 4), (5, 8), (9, 20), (21, 40), (900, 2000)]
)
def test_the_axis_ends_above_every_number_and_divides_by_four(number, top):
    assert _round_up(number) == top
