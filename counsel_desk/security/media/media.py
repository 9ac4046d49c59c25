"""Recognises files from outside by their content, checks them and rewrites them."""

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.security.media.errors import MediaTypeError
from counsel_desk.security.media.papers import clean_paper
from counsel_desk.security.media.pictures import clean_picture

_BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": MediaType.PNG,
    b"\xff\xd8\xff": MediaType.JPEG,
    b"%PDF-": MediaType.PDF,
}


def kind_of(content: bytes) -> MediaType | None:
    """Return what a file is by how it begins, or None if it is nothing that may be attached."""
    return next((kind for begin, kind in _BEGINNINGS.items() if content.startswith(begin)), None)


def clean(content: bytes) -> Cleaned:
    """Check a picture or a PDF and rewrite it, in memory only.

    To be called in a confined child; `confined.clean` is for the desk.

    Raises:
        MediaTypeError: It is neither.
        MediaRefusedError: It is damaged, locked or too large.
    """
    found = kind_of(content)
    if found is None:
        raise MediaTypeError
    return clean_paper(content) if found is MediaType.PDF else clean_picture(content, found)
