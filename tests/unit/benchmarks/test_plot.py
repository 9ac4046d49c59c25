"""The plot of growth shows each measure with a point for each size."""

from xml.etree import ElementTree

import pytest

from benchmarks import plot
from benchmarks.measuring.measure import within
from benchmarks.plot import NothingMeasuredError

_SVG = "{http://www.w3.org/2000/svg}"
_FOUND = [
    {"name": "growth, durable save, 1,000 notes", "value": 12.0, "ratio": 1.0},
    {"name": "growth, durable save, 100,000 notes", "value": 13.2, "ratio": 1.1},
    {"name": "growth, durable save, 10,000 notes", "value": 12.6, "ratio": 1.05},
    {"name": "growth, search, 1,000 notes", "value": 2.0, "ratio": 1.0},
    {"name": "growth, search, 10,000 notes", "value": 8.0, "ratio": 4.0},
    {"name": "growth, search, 100,000 notes", "value": 40.0, "ratio": 20.0},
    {"name": "first page", "value": 9.0, "ratio": None},
]


def test_each_measure_has_a_line_with_a_point_for_each_size() -> None:
    root = ElementTree.fromstring(plot.drawn(plot.lines(_FOUND)))
    heights = [
        [float(point.split(",")[1]) for point in str(line.get("points")).split()]
        for line in root.iter(f"{_SVG}polyline")
    ]
    search, save = heights
    assert search[0] == save[0]
    assert search[2] < search[1] < search[0]
    assert save[2] < save[1] < save[0]
    assert search[2] < save[2]
    texts = [text.text for text in root.iter(f"{_SVG}text")]
    assert {"1,000", "10,000", "100,000"} <= set(texts)
    assert {"search, 40.0 ms", "durable save, 13.2 ms"} <= set(texts)


def test_names_of_lines_that_end_together_do_not_cover_each_other() -> None:
    near = [{**one, "name": str(one["name"]).replace("save", "list")} for one in _FOUND[:3]]
    root = ElementTree.fromstring(plot.drawn(plot.lines([*_FOUND, *near])))
    ends = [
        float(str(text.get("y"))) for text in root.iter(f"{_SVG}text") if "ms" in str(text.text)
    ]
    apart = [below - above for above, below in zip(sorted(ends), sorted(ends)[1:], strict=False)]
    assert min(apart) >= 15


def test_without_growth_in_the_report_there_is_nothing_to_draw() -> None:
    others = [{"name": within("first page", 9.0, "ms", None, 50).name, "value": 9.0, "ratio": None}]
    with pytest.raises(NothingMeasuredError):
        plot.drawn(plot.lines(others))
