"""Recognises files from outside by their content, checks them and rewrites them."""

from counsel_desk.domain.attachments import Cleaned
from counsel_desk.security.media.errors import MediaTypeError
from counsel_desk.security.media.kinds import Kind, kind_of
from counsel_desk.security.media.papers import clean_paper
from counsel_desk.security.media.pictures import clean_picture
from counsel_desk.security.media.scans import clean_scan


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
    if found is Kind.PDF:
        return clean_paper(content)
    return clean_scan(content) if found is Kind.TIFF else clean_picture(content, found)
