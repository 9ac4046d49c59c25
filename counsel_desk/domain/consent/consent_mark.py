"""The mark on a consent: a signature, a thumb impression, or a signed sheet."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.attachments import MediaType


@dataclass(frozen=True)
class Mark:
    """The record of a mark; its bytes are kept beside the chain, like those of an attachment.

    Attributes:
        media_type: What it is: a picture, never a PDF.
        size: In bytes.
        digest: SHA-256 of the bytes, in hexadecimal digits.
        added: The day it was added.
        drawn: Whether it was drawn at the desk; otherwise it is a picture of paper.
    """

    media_type: MediaType
    size: int
    digest: str
    added: date
    drawn: bool
