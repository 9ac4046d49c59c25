"""Every rule of the style sheet, in every state, can be read and seen (WCAG 2.2 AA)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from resources.loader import stylesheet, themes, tokens
from tests.helpers.contrast import contrast

TEXT, PART, READABLE = 4.5, 3.0, 3.0
"""What text needs, what borders and icons need, and what is asked of a disabled text."""
GROUNDS = ("background", "surface", "sidebar")
"""What something without a background of its own can lie on."""
EDGED = re.compile(
    r"^(QLineEdit|QTextEdit|QPlainTextEdit|QComboBox|QDateEdit|QSpinBox|QDoubleSpinBox"
    r"|QCheckBox::indicator|QRadioButton::indicator|QPushButton)(?![\w-])"
)
"""What is known as a control by its edge."""
SELECTOR = re.compile(
    r"(?P<name>\w+)(?P<attributes>(?:\[[^]]*\])*)(?P<part>::[\w-]+)?(?P<states>(?::[\w-]+)*)"
)

TEXTLESS = frozenset({"::indicator", '[role="rule"]'})


@dataclass(frozen=True)
class Rule:
    """One selector of the sheet and what it sets.

    Attributes:
        name: The class of the widget.
        marks: Its attributes, its part and its states.
        within: What the selector asks of the widgets around it.
        sets: The values, by property.
    """

    name: str
    marks: frozenset[str]
    within: str
    sets: dict[str, str]

    def covers(self, other: "Rule") -> bool:
        """Return whether it holds wherever the other one does."""
        around = self.within in ("", other.within)
        return self.name in (other.name, "QWidget") and self.marks <= other.marks and around

    @property
    def selector(self) -> str:
        """Return the selector, about as the sheet writes it."""
        return f"{self.within} {self.name}{''.join(sorted(self.marks))}".strip()


@cache
def rules(theme: str) -> tuple[Rule, ...]:
    """Return the rules of a theme's sheet, in order."""
    sheet = re.sub(r"/\*.*?\*/", "", stylesheet(theme, 1.0), flags=re.DOTALL)
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (each.split(":", 1) for each in body.split(";") if ":" in each)
        sets = {name.strip(): value.strip() for name, value in pairs}
        found += [_rule(each.strip(), sets) for each in selectors.split(",")]
    return tuple(found)


def _rule(selector: str, sets: dict[str, str]) -> Rule:
    *within, last = selector.replace(">", " ").split()
    match = SELECTOR.fullmatch(last)
    assert match, selector
    marks = [
        *re.findall(r"\[[^]]*\]", match["attributes"]),
        *re.findall(r":[\w-]+", match["states"]),
    ]
    part = [match["part"]] if match["part"] else []
    return Rule(match["name"], frozenset(marks + part), " ".join(within), sets)


def looks(theme: str) -> Iterator[tuple[Rule, dict[str, str]]]:
    """Yield every selector with all that holds for it, the more special and the later ones last."""
    known = rules(theme)
    for rule in known:
        seen = {each.selector: each for each in known}
        if seen[rule.selector] is not rule:
            continue
        part = {mark for mark in rule.marks if mark.startswith("::")}
        holding = [
            each
            for each in known
            if each.covers(rule) and part == {mark for mark in each.marks if mark.startswith("::")}
        ]
        holding.sort(key=lambda each: (each.name != "QWidget", len(each.marks) + bool(each.within)))
        merged: dict[str, str] = {}
        for each in holding:
            merged |= each.sets
        yield rule, merged


def _colour(value: str) -> str:
    found = re.search(r"#[0-9a-f]{6}", value)
    return found[0] if found else ""


def grounds(theme: str, look: dict[str, str]) -> list[str]:
    """Return the colours that a text of this look can lie on."""
    own = _colour(look.get("background", "")) or _colour(look.get("background-color", ""))
    return [own] if own else [tokens(theme)[name] for name in GROUNDS]


@pytest.mark.parametrize("theme", themes())
def test_every_text_can_be_read(theme: str) -> None:
    failed = []
    for rule, look in looks(theme):
        text = _colour(look.get("color", ""))
        if not text or rule.marks & TEXTLESS:
            continue
        least = READABLE if ":disabled" in rule.marks else TEXT
        failed += [
            (rule.selector, text, ground, round(contrast(text, ground), 2))
            for ground in grounds(theme, look)
            if contrast(text, ground) < least
        ]
    assert not failed


@pytest.mark.parametrize("theme", themes())
def test_every_selection_can_be_read(theme: str) -> None:
    failed = [
        rule.selector
        for rule, look in looks(theme)
        if "selection-color" in look
        and contrast(look["selection-color"], look["selection-background-color"]) < TEXT
    ]
    assert not failed


def _edges(theme: str) -> Iterator[tuple[Rule, str]]:
    for rule, look in looks(theme):
        edge = _colour(look.get("border-color", "")) or _colour(look.get("border", ""))
        if edge:
            yield rule, edge


@pytest.mark.parametrize("theme", themes())
def test_the_edge_of_every_control_can_be_seen_on_a_page_and_on_a_card(theme: str) -> None:
    colours, failed, seen = tokens(theme), [], 0
    for rule, edge in _edges(theme):
        off = {":disabled", ":read-only", '[readOnly="true"]'} & rule.marks
        if off or not EDGED.match(rule.name + "".join(m for m in rule.marks if "::" in m)):
            continue
        seen += 1
        for ground in ("background", "surface"):
            if contrast(edge, colours[ground]) < PART:
                failed.append((rule.selector, edge, ground))
    assert seen > 20
    assert not failed


@pytest.mark.parametrize("theme", themes())
def test_focus_can_be_seen_on_every_ground_and_is_two_pixels_wide(theme: str) -> None:
    colours, focused = tokens(theme), 0
    for rule, look in looks(theme):
        if ":focus" not in rule.marks:
            continue
        focused += 1
        # A text with the focus has a bar beside it; a control has an edge all around.
        assert "2px" in look.get("border", look.get("border-left", "")), rule.selector
        assert all(contrast(colours["focus"], colours[ground]) >= PART for ground in GROUNDS)
    assert focused > 10


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(
    ("part", "ground"),
    [
        ("accent", "surface"),
        ("accent", "background"),
        ("selection_edge", "selection"),
        ("border_strong", "surface"),
        ("border_strong", "today"),
        *((f"{kind}_border", "background") for kind in ("info", "success", "attention", "problem")),
    ],
)
def test_what_is_drawn_in_python_can_be_seen(theme: str, part: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[part], colours[ground]) >= PART


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(
    ("text", "ground"),
    [("text_muted", "surface"), ("text_muted", "today"), ("on_selection", "selection")],
)
def test_what_is_written_in_python_can_be_read(theme: str, text: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[text], colours[ground]) >= TEXT


def test_the_edge_of_a_control_is_the_one_of_the_design() -> None:
    assert tokens("light")["border_strong"] == "#8f8677"
    assert contrast("#8f8677", tokens("light")["background"]) == pytest.approx(3.25, abs=0.01)
