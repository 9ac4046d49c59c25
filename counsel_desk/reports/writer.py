"""The document writer that the services use."""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.documents import Document, Picture
from counsel_desk.reports import pdf, protected


class PdfWriter:
    """Writes documents as PDF and locks them.

    Args:
        rewritten: Returns a picture, which may be a stranger's, as one that is safe to decode.
    """

    def __init__(self, rewritten: Callable[[bytes], bytes]) -> None:
        self._rewritten = rewritten

    def render(self, document: Document) -> bytes:
        """Return `document` as PDF."""
        blocks = tuple(
            Picture(self._rewritten(block.content)) if isinstance(block, Picture) else block
            for block in document.blocks
        )
        return pdf.render(replace(document, blocks=blocks))

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return `pdf` encrypted, so that it opens with `passphrase` only."""
        return protected.protect(pdf, passphrase)
