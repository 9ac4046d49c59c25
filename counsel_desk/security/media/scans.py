"""Turns a scan, which may have many pages in one TIFF, into a picture or a PDF."""

import numbers
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from counsel_desk.domain.attachments import MOST_PAGES, MOST_UNPACKED, Cleaned, MediaType
from counsel_desk.security.media.errors import (
    MediaTypeError,
    ScanTooLargeError,
    TooManyPagesError,
)
from counsel_desk.security.media.kinds import Kind
from counsel_desk.security.media.opening import Opened, refusals, require_small
from counsel_desk.security.media.pictures import QUALITY, written
from counsel_desk.security.media.shades import bare, on_white

if TYPE_CHECKING:
    from PIL import Image

_SUBFILE, _COMPRESSION = 0x00FE, 0x0103
_WIDTH, _LENGTH, _TURNED = 0x0100, 0x0101, 0x0112
_ACROSS, _DOWN, _UNIT = 0x011A, 0x011B, 0x0128
_INCH, _CENTIMETRE = 2, 3
_SIDEWAYS = range(5, 9)
"""Tags of a TIFF, and what they may say."""
_REDUCED = 1
"""Marks a small copy of another page."""
_JPEG = frozenset({6, 7})
_POINTS, _A4 = 72, 595
_UNLIKE = 1.1
"""From here on it is seen that a page has more dots one way than the other."""
_BITS = {"1": 1, "L": 8, "I;16": 8, "I;16B": 8}
"""Bits that a pixel takes once it is kept, where it is not of three colours."""
_COLOURS = {"1": (1, "/DeviceGray"), "L": (8, "/DeviceGray"), "RGB": (8, "/DeviceRGB")}


@dataclass(frozen=True)
class _Page:
    """A page of a scan.

    Attributes:
        picture: Its pixels, upright.
        photograph: Whether it was packed with loss.
        density: Dots per inch across and down.
    """

    picture: "Image.Image"
    photograph: bool
    density: tuple[float, float]


def clean_scan(content: bytes) -> Cleaned:
    """Return a scan of one page as a picture, and one of several as a PDF.

    Raises:
        PictureTooLargeError: A page has more than `MOST_PIXELS`; it was not unpacked.
        TooManyPagesError: It has more than `MOST_PAGES`.
        ScanTooLargeError: The pages are too large together.
        MediaRefusedError: It cannot be read.
    """
    from PIL import Image, TiffImagePlugin

    # Pillow knows these greys only with their bytes in the other order.
    TiffImagePlugin.OPEN_INFO[b"MM", 0, (1,), 1, (16,), ()] = ("I;16B", "I;16B")
    with refusals():
        opened = Image.open(BytesIO(content), formats=[Kind.TIFF.value])
        places = _places(opened)
        if not places:
            raise MediaTypeError
        if len(places) > 1:
            return _paper(opened, places)
        page = next(_pages(opened, places))
        kept_as = MediaType.JPEG if page.photograph else MediaType.PNG
        square = _square(bare(page.picture, kept_as), page.density)
        return written(Opened(square, page.photograph), kept_as)


def _places(opened: Any) -> list[int]:
    """Return the numbers of the pages, without small copies of them.

    Raises:
        MediaRefusedError: A page is too large, or all of them are together; none was unpacked.
    """
    places: list[int] = []
    total = 0
    for number in range(2 * MOST_PAGES + 1):
        try:
            opened.seek(number)
        except EOFError:
            return places
        if not int(_number(opened.tag_v2.get(_SUBFILE))) & _REDUCED:
            require_small(opened.size)
            total += opened.height * -(-opened.width * _BITS.get(opened.mode, 24) // 8)
            places.append(number)
        if total > MOST_UNPACKED:
            raise ScanTooLargeError
        if len(places) > MOST_PAGES:
            break
    raise TooManyPagesError(pages=MOST_PAGES)


def _pages(opened: Any, places: list[int]) -> Iterator[_Page]:
    for number in places:
        opened.seek(number)
        tags = opened.tag_v2
        photograph, density = tags.get(_COMPRESSION) in _JPEG, _density(tags)
        opened.load()
        yield _Page(opened, photograph, density)


def _density(tags: Any) -> tuple[float, float]:
    """Return dots per inch across and down, once the page is upright.

    Where a scan says only how they compare, or nothing, the page is taken to be as wide as A4.
    """
    across, down = (_number(tags.get(tag)) for tag in (_ACROSS, _DOWN))
    if tags.get(_TURNED) in _SIDEWAYS:
        across, down = down, across
    unit = tags.get(_UNIT, _INCH)
    if unit == _CENTIMETRE:
        across, down = across * 2.54, down * 2.54
    if unit in (_INCH, _CENTIMETRE) and all(50 <= one <= 2_400 for one in (across, down)):
        return across, down
    width = tags[_LENGTH if tags.get(_TURNED) in _SIDEWAYS else _WIDTH]
    compared = down / across if across > 0 and 0.25 <= down / across <= 4 else 1.0
    usual = width * _POINTS / _A4
    return usual, usual * compared


def _number(value: Any) -> float:
    """Return the value of a tag; 0 for what is no number, as damage makes it."""
    return float(value) if isinstance(value, numbers.Real) else 0.0


def _square(page: "Image.Image", density: tuple[float, float]) -> "Image.Image":
    """Return a page with as many dots down as across, as a picture has them; a fax often has not.

    Raises:
        PictureTooLargeError: It would be too large.
    """
    from PIL import Image

    (width, height), (across, down) = page.size, density
    if max(across, down) < min(across, down) * _UNLIKE:
        return page
    most = max(across, down)
    size = round(width * most / across), round(height * most / down)
    require_small(size)
    return page.resize(size, Image.Resampling.NEAREST)


def _paper(opened: Any, places: list[int]) -> Cleaned:
    import pikepdf

    made = pikepdf.new()
    for page in _pages(opened, places):
        size = [
            dots * _POINTS / density
            for dots, density in zip(page.picture.size, page.density, strict=True)
        ]
        plain = on_white(bare(page.picture, MediaType.PNG))
        _add(made, plain, page.photograph, (size[0], size[1]))
    written_out = BytesIO()
    made.save(written_out, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return Cleaned(MediaType.PDF, written_out.getvalue(), len(places))


def _add(made: Any, page: "Image.Image", photograph: bool, size: tuple[float, float]) -> None:
    """Add a page that shows nothing but a picture."""
    import pikepdf

    bits, colours = _COLOURS[page.mode]
    photograph = photograph and bits > 1
    picture = pikepdf.Stream(made, _packed(page, photograph))
    picture.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=page.width,
        Height=page.height,
        ColorSpace=pikepdf.Name(colours),
        BitsPerComponent=bits,
        Filter=pikepdf.Name.DCTDecode if photograph else pikepdf.Name.FlateDecode,
    )
    added = made.add_blank_page(page_size=size)
    added.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=picture))
    added.Contents = pikepdf.Stream(made, b"%f 0 0 %f 0 0 cm /Scan Do" % size)


def _packed(page: "Image.Image", photograph: bool) -> bytes:
    if not photograph:
        return zlib.compress(page.tobytes())
    packed = BytesIO()
    page.save(packed, "JPEG", quality=QUALITY)
    return packed.getvalue()
