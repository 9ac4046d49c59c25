"""Icons and pictures on paper."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from counsel_desk.domain.documents import Document, Picture, Symbol
from counsel_desk.reports.pdf import render
from counsel_desk.reports.symbols import SIDE, _path, _shapes
from resources.loader import icon_path

ICONS = sorted(path.stem for path in icon_path("lock").parent.glob("*.svg"))
EMPTY = Document("T", "", "en", (), "")


def page(*blocks: Picture | Symbol) -> Image.Image:
    """Print blocks and return the first page as a grey picture."""
    document = pypdfium2.PdfDocument(render(replace(EMPTY, blocks=blocks, large=True)))
    try:
        printed: Image.Image = document[0].render(scale=1).to_pil()
        return printed.convert("L")
    finally:
        document.close()


def ink(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    """Return how many points of a part of a picture are dark."""
    return sum(value < 128 for value in picture.crop(box).tobytes())


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_read_and_stays_in_its_square(name: str) -> None:
    shapes = _shapes(name)
    assert shapes
    for steps in shapes:
        assert steps[0][0] == "M"
        assert all(-0.5 <= value <= SIDE + 0.5 for _kind, to in steps for value in to)


def test_relative_steps_arcs_and_smooth_curves_end_where_they_should() -> None:
    assert _path("m1 1l2 0h3v-1z")[3][1] == (6, 0)
    arc = _path("M0 5A5 5 0 0 1 10 5")
    assert arc[-1][1][-2:] == pytest.approx((10, 5))
    # Half a circle upwards, with its top in the middle.
    assert arc[1][1][-2:] == pytest.approx((5, 0), abs=1e-9)
    smooth = _path("M0 0C0 1 1 2 2 2S4 3 4 4")
    assert smooth[-1][1][:2] == (3, 2)


def test_an_icon_is_printed_before_its_text_and_an_unknown_one_is_not() -> None:
    box = (66, 112, 96, 150)
    there, none = page(Symbol("printer", "Words.")), page(Symbol("../lock", "Words."))
    assert ink(there, box) > 20
    assert ink(none, box) == 0
    assert ink(none, (100, 112, 200, 150)) > 20


def test_a_picture_is_set_and_is_no_larger_than_its_place() -> None:
    content = BytesIO()
    Image.new("RGB", (4000, 100), "black").save(content, "PNG")
    found = page(Picture(content.getvalue()))
    assert ink(found, (68, 90, 527, 240)) > 400
    assert ink(found, (0, 90, 60, 240)) == ink(found, (535, 90, 595, 240)) == 0
