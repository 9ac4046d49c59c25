"""Recognises foreign files by their content, and says what each kind is kept as."""

from enum import StrEnum

from counsel_desk.domain.attachments import BEGINNINGS, PAPER, MediaType


class Kind(StrEnum):
    """The kinds of file that are taken; for a picture, as Pillow calls it."""

    PNG = "PNG"
    JPEG = "JPEG"
    HEIC = "HEIF"
    WEBP = "WEBP"
    TIFF = "TIFF"
    GIF = "GIF"
    BMP = "BMP"
    PDF = "PDF"


_DRAWN, _EITHER = frozenset({MediaType.PNG}), frozenset({MediaType.PNG, MediaType.JPEG})
BECOMES = {
    Kind.PNG: _DRAWN,
    Kind.JPEG: frozenset({MediaType.JPEG}),
    Kind.HEIC: _EITHER,
    Kind.WEBP: _EITHER,
    Kind.TIFF: _EITHER | {MediaType.PDF},
    Kind.GIF: _DRAWN,
    Kind.BMP: _DRAWN,
    Kind.PDF: frozenset({MediaType.PDF}),
}
"""What a file of each kind may be kept as."""
_BEGINNINGS = {
    **{begin: Kind[kept.name] for begin, kept in BEGINNINGS.items()},
    b"GIF87a": Kind.GIF,
    b"GIF89a": Kind.GIF,
    b"II*\0": Kind.TIFF,
    b"MM\0*": Kind.TIFF,
    b"II+\0\x08\0": Kind.TIFF,
    b"MM\0+\0\x08": Kind.TIFF,
}
_LAST_PAPER = 1024
"""Other readers look for a PDF's beginning this far in, so writers are careless before it."""
_CARRIERS = (b"PK", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"MZ", b"\x7fELF", b"MSCF")
"""Archives and programs, which may carry a PDF among other things."""
_BITMAP_HEADS = frozenset({12, 40, 52, 56, 64, 108, 124})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_OTHER_BRANDS = frozenset({b"avif", b"avis"})
"""Pictures in the same container, packed by something else."""


def kind_of(content: bytes) -> Kind | None:
    """Return what a file is by its content, or `None` if it is nothing that is taken."""
    for begin, kind in _BEGINNINGS.items():
        if content.startswith(begin):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Kind.WEBP
    if content[4:8] == b"ftyp" and _is_heic(content):
        return Kind.HEIC
    if content[:2] == b"BM" and int.from_bytes(content[14:18], "little") in _BITMAP_HEADS:
        return Kind.BMP
    return Kind.PDF if _is_paper(content) else None


def _is_heic(content: bytes) -> bool:
    end = min(int.from_bytes(content[:4], "big"), 256)
    brands = {content[8:12], *(content[at : at + 4] for at in range(16, end, 4))}
    return bool(brands & _HEIC_BRANDS) and not brands & _OTHER_BRANDS


def _is_paper(content: bytes) -> bool:
    """Return whether a PDF begins behind other bytes."""
    at = content.find(PAPER, 0, _LAST_PAPER + len(PAPER))
    return at > 0 and not content.startswith(_CARRIERS)
