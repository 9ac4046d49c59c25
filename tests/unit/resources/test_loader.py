"""The themes are complete, legible, and refer to files that exist."""

import re
import xml.etree.ElementTree as ET

import pytest

from resources.loader import icon_path, stylesheet, themes, tokens, translation_path

TEXT_PAIRS = (
    *(
        (text, ground)
        for text in ("text", "text_muted")
        for ground in ("background", "surface", "surface_sunken", "surface_hover", "sidebar")
    ),
    *(
        (f"{kind}_text", f"{kind}_background")
        for kind in ("info", "success", "attention", "problem")
    ),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_accent_soft", "accent_soft"),
    ("accent", "background"),
    ("accent", "surface"),
    ("accent", "sidebar"),
    ("problem_text", "surface"),
    ("problem_text", "background"),
    ("attention_text", "surface"),
    ("attention_text", "background"),
)
PART_PAIRS = tuple(
    (part, ground)
    for part in ("focus", "border_strong", "problem_border")
    for ground in ("background", "surface", "sidebar")
)
ICONS = [
    "desk",
    "people",
    "client",
    "note",
    "consent",
    "assessment",
    "form",
    "share",
    "inbox",
    "caseload",
    "checkin",
    "lock",
    "eye",
    "eye-off",
    "settings",
    "audit",
    "key",
    "plus",
    "check",
    "info",
    "warning",
    "search",
    "calendar",
    "document",
    "close",
    "undo",
    "speech",
    "printer",
    "camera-off",
    "same",
    "numbers",
    "pen",
]


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(theme: str, text: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", themes())
@pytest.mark.parametrize(("part", "ground"), PART_PAIRS)
def test_focus_and_edges_can_be_seen(theme: str, part: str, ground: str) -> None:
    colours = tokens(theme)
    assert contrast(colours[part], colours[ground]) >= 3


@pytest.mark.parametrize("theme", themes())
def test_the_ring_inside_a_primary_button_can_be_seen(theme: str) -> None:
    colours = tokens(theme)
    assert contrast(colours["on_accent"], colours["accent"]) >= 3


def test_every_theme_has_the_same_tokens() -> None:
    names = {theme: set(tokens(theme)) for theme in themes()}
    assert names["light"] == names["dark"] == names["high_contrast"]


@pytest.mark.parametrize("theme", themes())
def test_no_placeholder_is_left(theme: str) -> None:
    assert not re.search(r"\{[a-z_]+\}", stylesheet(theme, 1.0))


@pytest.mark.parametrize("theme", themes())
def test_every_picture_of_the_sheet_exists(theme: str) -> None:
    pictures = re.findall(r'url\("([^"]+)"\)', stylesheet(theme, 1.0))
    assert pictures
    for picture in pictures:
        ET.parse(picture)


def test_sizes_grow_with_the_text() -> None:
    body = int(tokens("light")["font_body"].removesuffix("px"))
    assert f"font-size: {body * 2}px" in stylesheet("light", 2.0)
    assert f"font-size: {body}px" not in stylesheet("light", 2.0)


def test_a_text_size_outside_the_range_is_brought_back() -> None:
    assert stylesheet("light", 9.0) == stylesheet("light", 2.0)
    assert stylesheet("light", 0.1) == stylesheet("light", 1.0)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="no theme"):
        tokens("../secrets")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_an_svg_in_one_colour(name: str) -> None:
    root = ET.parse(icon_path(name)).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"


def test_a_catalogue_is_named_after_its_language() -> None:
    assert translation_path("bn").name == "bn.qm"
