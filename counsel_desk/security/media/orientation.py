"""Reads from a picture's Exif how it is to be turned, and nothing else, however damaged it is."""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PIL import Image

_TAG, _SHORT = 0x0112, 3
_ENTRY = 12
_MOST_ENTRIES = 1_000
_ORDERS: dict[bytes, Literal["little", "big"]] = {b"II*\0": "little", b"MM\0*": "big"}
UPRIGHT = 1
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""Of the Exif orientations 2 to 8, how Pillow calls what undoes them."""


def orientation(exif: bytes) -> int:
    """Return an Exif orientation from 1 to 8; 1 where there is none to be read.

    Args:
        exif: Its content after its name, perhaps cut short or with wrong counts.
    """
    order = _ORDERS.get(exif[:4])
    if order is None:
        return UPRIGHT

    def number(at: int, size: int) -> int:
        return int.from_bytes(exif[at : at + size], order)

    begin = number(4, 4)
    for count in range(min(number(begin, 2), _MOST_ENTRIES)):
        at = begin + 2 + count * _ENTRY
        if at + _ENTRY - 2 > len(exif):
            break
        if number(at, 2) == _TAG and number(at + 2, 2) == _SHORT:
            found = number(at + 8, 2)
            return found if found in _TURNS else UPRIGHT
    return UPRIGHT


def upright(picture: "Image.Image", orientation: int) -> "Image.Image":
    """Return a picture as it is to be seen."""
    from PIL import Image

    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(Image.Transpose[turn])
