"""The program's icon, in the sizes that menus want."""

from io import BytesIO

from PIL import Image, ImageChops
from pytestqt.qtbot import QtBot

from installers.pictures import draw, ico
from resources.loader import program_icon


def test_the_icon_of_the_windows_is_the_drawing(qtbot: QtBot) -> None:
    with Image.open(program_icon()) as kept, Image.open(BytesIO(draw(128))) as drawn:
        apart = ImageChops.difference(kept.convert("RGBA"), drawn.convert("RGBA"))
        assert sum(apart.convert("L").histogram()[16:]) == 0


def test_an_icon_of_windows_holds_every_size(qtbot: QtBot) -> None:
    with Image.open(BytesIO(ico((16, 32, 256)))) as read:
        assert read.format == "ICO"
        assert read.info["sizes"] == {(16, 16), (32, 32), (256, 256)}
