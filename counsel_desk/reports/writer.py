"""The document writer that the services use."""

from counsel_desk.domain.documents import Document
from counsel_desk.reports import pdf, protected


class PdfWriter:
    """Writes documents as PDF and locks them."""

    def render(self, document: Document) -> bytes:
        """Return `document` as PDF."""
        return pdf.render(document)

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return `pdf` encrypted, so that it opens with `passphrase` only."""
        return protected.protect(pdf, passphrase)
