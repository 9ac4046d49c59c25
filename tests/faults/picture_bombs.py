"""Small pictures of the less usual formats that would take a reader's time or memory."""

import struct
import zlib
from io import BytesIO

import pikepdf
from PIL import Image

from tests.faults import bombs
from tests.faults.bombs import MEGABYTE, Make, flated
from tests.helpers.foreign import heic_files
from tests.helpers.values import media_files

_SIDE = 5_000


def tiff(*tables: dict[int, int], following: tuple[int, ...] = (), data: bytes = b"") -> bytes:
    """Return a TIFF.

    Args:
        tables: The entries of each page; where one says 0 for its strip, that is `data`.
        following: For each page the number of the next; by default they follow each other.
        data: The strip.
    """
    sizes = [2 + 12 * len(table) + 4 for table in tables]
    places = [8 + sum(sizes[:number]) for number in range(len(tables) + 1)]
    nexts = following or (*range(1, len(tables)), -1)
    made = b"II*\0" + struct.pack("<I", 8)
    for table, after in zip(tables, nexts, strict=True):
        made += struct.pack("<H", len(table))
        for tag, value in sorted(table.items()):
            made += struct.pack("<HHII", tag, 4, 1, value or places[-1] * (tag == 273))
        made += struct.pack("<I", 0 if after < 0 else places[after])
    return made + data


def page(width: int, height: int, packing: int, packed: int) -> dict[int, int]:
    """Return the entries of a grey page."""
    tags = {256: width, 257: height, 258: 8, 259: packing, 262: 1, 273: 0}
    return tags | {277: 1, 278: height, 279: packed}


def _pages(count: int) -> bytes:
    data = zlib.compress(bytes(_SIDE * _SIDE), 9)
    return tiff(*[page(_SIDE, _SIDE, 8, len(data))] * count, data=data)


def _wide_webp() -> bytes:
    head = b"VP8L" + struct.pack("<IBI", 5, 0x2F, 16_382 | 16_382 << 14) + b"\0"
    return b"RIFF" + struct.pack("<I", len(head) + 4) + b"WEBP" + head


def _film() -> bytes:
    written = BytesIO()
    frames = [Image.new("RGB", (1_000, 1_000), (number, 0, 0)) for number in range(20)]
    frames[0].save(written, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    return written.getvalue()


def _saved(kind: str) -> bytes:
    written = BytesIO()
    Image.new("RGB" if kind == "WEBP" else "L", (_SIDE, _SIDE)).save(written, kind)
    return written.getvalue()


def _locked_object_stream() -> bytes:
    def change(made: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(made, flated(300))
        stream.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.ObjStm, N=MEGABYTE, First=100, Filter=pikepdf.Name.FlateDecode
        )
        made.Root.Bomb = made.make_indirect(stream)

    return media_files.pdf(change=change, encryption=pikepdf.Encryption(owner="o", user="", R=6))


BOMBS: dict[str, Make] = {
    "a wide heic": lambda: heic_files.LARGE,
    "a heic of two sizes": lambda: heic_files.sized(64, 48, heic_files.LARGE),
    "a wide webp": _wide_webp,
    "a large webp": lambda: _saved("WEBP"),
    "a film": _film,
    "a large gif": lambda: _saved("GIF"),
    "a wide tiff": lambda: tiff(page(60_000, 60_000, 4, 9), data=bytes(9)),
    "a large tiff": lambda: _pages(1),
    "a tiff of large pages": lambda: _pages(100),
    "a tiff of thousands of pages": lambda: tiff(*[page(9, 9, 1, 81)] * 5_000, data=bytes(81)),
    "a tiff in a circle": lambda: tiff(*[page(9, 9, 1, 81)] * 2, following=(1, 0), data=bytes(81)),
    "a tiff of a huge table": lambda: tiff(
        page(9, 9, 1, 81) | dict.fromkeys(range(1_000, 60_000), 1), data=bytes(81)
    ),
    "a locked object stream": _locked_object_stream,
    "a locked flate": lambda: media_files.pdf_bomb(
        300, encryption=pikepdf.Encryption(owner="o", user="", R=6)
    ),
    "pictures among instructions": lambda: bombs.page(
        bombs.stream(b"BI /W 1 /H 1 /F /DCT ID \xff\xd8 EI " * 250_000)
    ),
    "a jbig2 of remarks": lambda: bombs.picture_of(
        b"/JBIG2Decode", b"\0\0\0\1\x3e\0\1\0\0\0\0" * 900_000, 50
    ),
    "a jpeg 2000 in itself": lambda: bombs.picture_of(
        b"/JPXDecode", b"\0\0\0\0jp2h" * 1_200_000, 50
    ),
    "many exif markers": lambda: b"\xff\xd8" + b"\xff\xe1\0\x08Exif\0\0" * 900_000,
    "markers of a wrong length": lambda: b"\xff\xd8" + b"\xff\xe1\xff\xf0\xff" * 1_900_000,
}
"""By format and trick."""
