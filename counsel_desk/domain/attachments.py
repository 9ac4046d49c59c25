"""Pictures and papers that belong to a client's file."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

MEGABYTE = 1_000_000
MOST_BYTES = 10 * MEGABYTE
"""Limit for one file: enough for a scanned order of many pages, or a telephone's photograph."""
MOST_BYTES_TOGETHER = 200 * MEGABYTE
"""Limit for a whole vault, which is copied for every backup and every change of key."""
MOST_PIXELS = 25_000_000
"""Limit for one picture: more than an A4 page at 400 dots per inch.

A picture is unpacked to be checked, which takes four bytes a pixel.
"""
MOST_SIDE = 2000
"""Longest side of a picture or page as it is shown, in pixels."""
MOST_PAGES = 200
"""Limit for one PDF."""
MOST_UNPACKED = 256 * MEGABYTE
"""Limit for everything in one PDF or scan together; more is meant to exhaust the computer."""


class MediaType(StrEnum):
    """The file types of attachments."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    PDF = "application/pdf"


PAPER = b"%PDF-"
BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": MediaType.PNG,
    b"\xff\xd8\xff": MediaType.JPEG,
    PAPER: MediaType.PDF,
}
"""How the content of each type begins."""
SUFFIXES = {MediaType.PNG: ".png", MediaType.JPEG: ".jpg", MediaType.PDF: ".pdf"}
PICTURE_PATTERNS = (
    "*.jpg *.jpeg *.jpe *.jfif *.mpo *.png *.heic *.heif *.webp *.tif *.tiff *.gif *.bmp"
)
"""Names of files that are offered as pictures; what a file is, its content says."""
PAPER_PATTERN = "*.pdf"


@dataclass(frozen=True)
class Cleaned:
    """A picture or a paper that was checked and rewritten.

    Attributes:
        media_type: What it is, by its content.
        content: The bytes.
        pages: How many pages it has; 1 for a picture.
        stripped: Whether something that could run or open by itself was left out.
        first_only: Whether it moved, and only its first picture was kept.
    """

    media_type: MediaType
    content: bytes
    pages: int = 1
    stripped: bool = False
    first_only: bool = False


@dataclass(frozen=True)
class Pixels:
    """A picture or page drawn to be shown.

    Attributes:
        width: In pixels.
        height: In pixels.
        content: Red, green, blue and alpha of each, a byte each, row by row.
    """

    width: int
    height: int
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Attachment:
    """The record of a picture or a paper; its bytes are kept beside the chain.

    Attributes:
        title: The counsellor's own title; may be empty. The name of the file is not kept.
        media_type: What it is.
        size: In bytes.
        digest: SHA-256 of the bytes, in hexadecimal digits.
        added: The day it was attached.
        pages: How many pages it has; 1 for a picture.
        stripped: Whether something that could run or open by itself was left out.
    """

    title: str
    media_type: MediaType
    size: int
    digest: str
    added: date
    pages: int = 1
    stripped: bool = False


def type_of(content: bytes) -> MediaType | None:
    """Return what a file is by its content, or `None` if it is none of these."""
    return next((kind for begin, kind in BEGINNINGS.items() if content.startswith(begin)), None)


def name_outside(media_type: MediaType) -> str:
    """Return the file name for a copy outside the desk, which reveals nothing of the client."""
    return f"copy{SUFFIXES[media_type]}"
