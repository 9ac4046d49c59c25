"""Recognises files from outside by their content, checks them and rewrites them."""

from counsel_desk.domain.attachments import Cleaned, MediaType, type_of
from counsel_desk.security.media.errors import MediaTypeError
from counsel_desk.security.media.papers import clean_paper
from counsel_desk.security.media.pictures import clean_picture


def clean(content: bytes) -> Cleaned:
    """Check a picture or a PDF and rewrite it, in memory only.

    To be called in a confined child; `confined.clean` is for the desk.

    Raises:
        MediaTypeError: It is neither.
        MediaRefusedError: It is damaged, locked or too large.
    """
    found = type_of(content)
    if found is None:
        raise MediaTypeError
    return clean_paper(content) if found is MediaType.PDF else clean_picture(content, found)
