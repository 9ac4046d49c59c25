"""Brings a picture's colours to eight bits a channel, with every grey where it was."""

from typing import TYPE_CHECKING

from counsel_desk.domain.attachments import MediaType
from counsel_desk.security.media.errors import PictureShadesError

if TYPE_CHECKING:
    from PIL import Image

_KEPT = {MediaType.PNG: {"1", "L", "LA", "RGB", "RGBA"}, MediaType.JPEG: {"L", "RGB"}}
"""Colour modes that are kept; all others become RGB, or RGBA if they are transparent."""
_SHALLOW = {"I;16": 1, "I;16L": 1, "I;16N": 1, "I;16B": 0}
"""Of greys of two bytes, where the higher one stands."""
_WIDE = frozenset({"I", "F"})
_BITS, _INTERPRETATION = 0x0102, 0x0106
"""Tags of a TIFF."""


def bare(picture: "Image.Image", media_type: MediaType) -> "Image.Image":
    """Return a copy with nothing but the pixels, in a mode that is kept.

    Raises:
        PictureShadesError: Its shades have no common scale.
    """
    from PIL import Image

    plain = _eight_bits(picture)
    clear = media_type is MediaType.PNG and plain.has_transparency_data
    if plain.mode not in _KEPT[media_type] or (clear and plain.mode not in ("LA", "RGBA")):
        plain = plain.convert("RGBA" if clear else "RGB")
    made = Image.new(plain.mode, plain.size)
    made.paste(plain)
    return made


def on_white(picture: "Image.Image") -> "Image.Image":
    """Return a bare picture as it looks on paper."""
    from PIL import Image

    if picture.mode not in ("LA", "RGBA"):
        return picture
    paper = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(paper, picture.convert("RGBA")).convert("RGB")


def _eight_bits(picture: "Image.Image") -> "Image.Image":
    """Return greys of more than eight bits with eight; a plain conversion would cut them off."""
    from PIL import Image, ImageOps

    if picture.mode in _WIDE:
        raise PictureShadesError
    if picture.mode not in _SHALLOW:
        return picture
    tags = getattr(picture, "tag_v2", {})
    bits = int(tags.get(_BITS, (16,))[0])
    if bits == 16:
        # Taking every other byte needs far less memory than counting in between.
        grey = picture.tobytes()[_SHALLOW[picture.mode] :: 2]
        found = Image.frombytes("L", picture.size, grey)
    else:
        scale = 1 / (1 << (bits - 8))
        found = picture.convert("I").point(lambda value: value * scale + 0).convert("L")
    return ImageOps.invert(found) if tags.get(_INTERPRETATION) == 0 else found
