"""Pictures and PDFs made for tests; they show nobody."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image

from counsel_desk.domain.attachments import Cleaned
from counsel_desk.security.media.media import clean

PLACE = b"22.5726N 88.3639E canary"


def cleaned(content: bytes) -> Cleaned:
    """Return a file as the desk takes it in, without a process of its own."""
    return clean(content)


def drawn(size: tuple[int, int] = (60, 40), mode: str = "RGB") -> Image.Image:
    """Return a picture whose left half differs from its right."""
    made = Image.new(mode, size)
    colour = (200, 30, 60) if mode == "RGB" else 1
    for x in range(size[0] // 2):
        for y in range(size[1]):
            made.putpixel((x, y), colour)
    return made


def jpeg(
    size: tuple[int, int] = (60, 40), turned: int | None = None, place: bytes = PLACE
) -> bytes:
    """Return a JPEG with a place in its Exif; `turned` is its Exif orientation."""
    exif = Image.Exif()
    exif[0x010E] = place.decode()
    exif.get_ifd(0x8825)[29] = place.decode()
    if turned:
        exif[0x0112] = turned
    written = BytesIO()
    drawn(size).save(written, "JPEG", exif=exif.tobytes(), comment=place)
    return written.getvalue()


def png(size: tuple[int, int] = (60, 40), mode: str = "RGB", **more: Any) -> bytes:
    """Return a PNG."""
    written = BytesIO()
    drawn(size, mode).save(written, "PNG", **more)
    return written.getvalue()


def film() -> bytes:
    """Return a GIF of two pictures, red and blue."""
    written = BytesIO()
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue")]
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:])
    return written.getvalue()


def png_bomb(width: int, height: int) -> bytes:
    """Return a small PNG that unpacks to this many pixels, all of them black."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    packing, rows = zlib.compressobj(strategy=zlib.Z_RLE), b"\0" * (1 + width)
    packed = b"".join(packing.compress(rows) for _ in range(height)) + packing.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def pdf(
    pages: int = 1, change: Callable[[pikepdf.Pdf], object] | None = None, **saved: Any
) -> bytes:
    """Return a PDF with blank pages, after `change` if it is given."""
    made = pikepdf.new()
    for _ in range(pages):
        made.add_blank_page()
    if change:
        change(made)
    written = BytesIO()
    made.save(written, **saved)
    return written.getvalue()


def nested_pdf(first: str, second: str, **saved: Any) -> bytes:
    """Return a small PDF with a stream of 60 MB of zeros, packed twice.

    Args:
        first: Name of the filter that is undone first, such as ``/FlateDecode``.
        second: Name of the other one.
        saved: Options for saving it.
    """
    packed = zlib.compress(zlib.compress(bytes(60_000_000)))

    def change(made: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(made, packed)
        stream["/Filter"] = pikepdf.Array([pikepdf.Name(first), pikepdf.Name(second)])
        made.Root.Bomb = made.make_indirect(stream)

    kept = pikepdf.StreamDecodeLevel.none
    return pdf(change=change, compress_streams=False, stream_decode_level=kept, **saved)


def pdf_bomb(megabytes: int, **saved: Any) -> bytes:
    """Return a small PDF with a compressed stream of this many megabytes of zeros."""
    packing = zlib.compressobj(strategy=zlib.Z_RLE)
    piece = bytes(1_000_000)
    packed = b"".join(packing.compress(piece) for _ in range(megabytes)) + packing.flush()

    def change(made: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(made, packed)
        stream["/Filter"] = pikepdf.Name.FlateDecode
        made.Root.Bomb = made.make_indirect(stream)

    return pdf(change=change, **saved)


def page_drawn(content: bytes, page: int = 0) -> Image.Image:
    """Return a page of a PDF, a pixel a point."""
    document = pypdfium2.PdfDocument(content)
    try:
        found: Image.Image = document[page].render().to_pil().convert("RGB")
        return found
    finally:
        document.close()
