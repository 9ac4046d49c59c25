"""A77: a picture that may be a stranger's is not decoded by the desk as it came."""

import pytest

from counsel_desk.domain.documents import Document, Picture, Text
from counsel_desk.reports.writer import PdfWriter
from counsel_desk.security.media import confined
from counsel_desk.security.media.errors import NotShownError
from tests.faults import bombs
from tests.helpers.office import english
from tests.helpers.values import media_files


def sheet(picture: bytes) -> Document:
    """Return a sheet with a picture."""
    return Document("A sheet", "", "en", (Text("Signed."), Picture(picture)), "")


def test_a77_a_picture_in_a_sheet_is_rewritten_before_it_is_decoded() -> None:
    given: list[bytes] = []

    def rewritten(picture: bytes) -> bytes:
        given.append(picture)
        return media_files.png()

    bomb = bombs.PICTURES["900 million pixels"]()
    assert PdfWriter(rewritten, english).render(sheet(bomb)).startswith(b"%PDF")
    assert given == [bomb]
    with pytest.raises(NotShownError):
        PdfWriter(confined.rewritten, english).render(sheet(bomb))
    assert (
        PdfWriter(confined.rewritten, english).render(sheet(media_files.jpeg())).startswith(b"%PDF")
    )
