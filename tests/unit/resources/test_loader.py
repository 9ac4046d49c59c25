"""The themes are complete and refer to files that exist."""

import re
import xml.etree.ElementTree as ET

import pytest

from resources.loader import icon_path, stylesheet, themes, tokens, translation_path

ICONS = sorted(path.stem for path in icon_path("lock").parent.glob("*.svg"))


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
