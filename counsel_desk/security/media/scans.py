"""Turns a scan, which may have many pages in one TIFF, into a picture or a PDF."""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from counsel_desk.domain.attachments import MOST_PAGES, MOST_UNPACKED, Cleaned, MediaType
from counsel_desk.security.media.errors import (
    MediaTypeError,
    TooManyPagesError,
    UnpacksTooLargeError,
)
from counsel_desk.security.media.kinds import Kind
from counsel_desk.security.media.opening import Opened, refusals, require_small
from counsel_desk.security.media.pictures import QUALITY, written
from counsel_desk.security.media.shades import bare, on_white

if TYPE_CHECKING:
    from PIL import Image

_SUBFILE, _COMPRESSION = 0x00FE, 0x0103
_REDUCED = 1
"""Marks a small copy of another page."""
_JPEG = frozenset({6, 7})
_POINTS, _A4 = 72, 595
_DENSITIES = range(50, 2_401)
"""Dots per inch that a scanner may mean."""
_COLOURS = {"1": (1, "/DeviceGray"), "L": (8, "/DeviceGray"), "RGB": (8, "/DeviceRGB")}


def clean_scan(content: bytes) -> Cleaned:
    """Return a scan of one page as a picture, and one of several as a PDF.

    Raises:
        PictureTooLargeError: A page has more than `MOST_PIXELS`; it was not unpacked.
        TooManyPagesError: It has more than `MOST_PAGES`.
        UnpacksTooLargeError: The pages are too large together.
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
        page, photograph = next(_pages(opened, places))
        kept_as = MediaType.JPEG if photograph else MediaType.PNG
        return written(Opened(page, photograph), kept_as)


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
        if not opened.tag_v2.get(_SUBFILE, 0) & _REDUCED:
            require_small(opened.size)
            total += opened.width * opened.height * len(opened.getbands())
            places.append(number)
        if total > MOST_UNPACKED:
            raise UnpacksTooLargeError
        if len(places) > MOST_PAGES:
            break
    raise TooManyPagesError(pages=MOST_PAGES)


def _pages(opened: Any, places: list[int]) -> Iterator[tuple["Image.Image", bool]]:
    """Yield each page, and whether it was packed with loss."""
    for number in places:
        opened.seek(number)
        opened.load()
        yield opened, opened.tag_v2.get(_COMPRESSION) in _JPEG


def _paper(opened: Any, places: list[int]) -> Cleaned:
    import pikepdf

    made = pikepdf.new()
    for page, photograph in _pages(opened, places):
        width, height = page.size
        points = _width_in_points(page)
        plain = on_white(bare(page, MediaType.PNG))
        _add(made, plain, photograph, (points, points * height / width))
    written_out = BytesIO()
    made.save(written_out, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return Cleaned(MediaType.PDF, written_out.getvalue(), len(places))


def _width_in_points(page: Any) -> float:
    density = page.info.get("dpi", (0, 0))[0]
    usual = _DENSITIES.start <= density < _DENSITIES.stop
    return float(page.width * _POINTS / density) if usual else float(_A4)


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
