"""The document writer that the services use."""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.documents import Document, Picture
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.reports import pdf, protected

_CONTEXT = "documents"
_PAGE_OF = QT_TRANSLATE_NOOP("documents", "Page {number} of {count}")


class PdfWriter:
    """Writes documents as PDF and locks them.

    Args:
        rewritten: Returns a picture, which may be a stranger's, as one that is safe to decode.
        texts: Returns a text of a context in a language.
    """

    def __init__(
        self, rewritten: Callable[[bytes], bytes], texts: Callable[[str, str, str], str]
    ) -> None:
        self._rewritten, self._texts = rewritten, texts

    def render(self, document: Document) -> bytes:
        """Return `document` as PDF."""
        blocks = tuple(
            Picture(self._rewritten(block.content)) if isinstance(block, Picture) else block
            for block in document.blocks
        )
        page_of = self._texts(_CONTEXT, _PAGE_OF, document.language)
        return pdf.render(replace(document, blocks=blocks), page_of)

    def protect(self, pdf: bytes, passphrase: str) -> bytes:
        """Return `pdf` encrypted, so that it opens with `passphrase` only."""
        return protected.protect(pdf, passphrase)
