"""Pictures and papers that belong to a client's file."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MEGABYTE = 1_000_000
MOST_BYTES = 10 * MEGABYTE
"""Of one file: a scanned order of many pages, or a photograph as a telephone takes it."""
MOST_BYTES_TOGETHER = 200 * MEGABYTE
"""Of all in one vault, which is copied whole for every backup and every change of key."""
MOST_PIXELS = 25_000_000
"""Of one picture: more than an A4 page at 400 dots an inch. A picture is unpacked to be checked,
and takes four bytes for each of them."""
MOST_PAGES = 200
"""Of one PDF."""
MOST_UNPACKED = 256 * MEGABYTE
"""Of everything packed in one PDF: what grows beyond is made to bring a machine to its knees."""


class MediaType(StrEnum):
    """What an attachment can be."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    PDF = "application/pdf"


SUFFIXES = {MediaType.PNG: ".png", MediaType.JPEG: ".jpg", MediaType.PDF: ".pdf"}


@dataclass(frozen=True)
class Cleaned:
    """A picture or a paper after it was checked and written anew.

    Attributes:
        media_type: What it is, by its content.
        content: The bytes.
        pages: How many pages it has; 1 for a picture.
        stripped: Whether something that could run or open by itself was left out.
    """

    media_type: MediaType
    content: bytes
    pages: int = 1
    stripped: bool = False


@dataclass(frozen=True)
class Attachment:
    """The record of a picture or a paper; its bytes are kept beside the chain.

    Attributes:
        title: In the counsellor's words; may be empty. The name of the file is not kept.
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


def name_outside(media_type: MediaType) -> str:
    """Return the name that a copy outside the desk is given: it tells nothing of the client."""
    return f"copy{SUFFIXES[media_type]}"
