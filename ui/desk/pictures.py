"""Draws pictures and pages that came from outside, without reading them in this process."""

from PySide6.QtGui import QImage

from counsel_desk.services.work.session import Session


def drawn(session: Session, content: bytes, page: int = 0) -> QImage:
    """Return a picture, or a page of a PDF counted from 0, as an image.

    It may take ten seconds, so it is to be run aside.

    Raises:
        KnownError: It cannot be read, or only with too much work.
    """
    pixels = session.data.tools.look(content, page)
    across = pixels.width * 4
    shape = QImage.Format.Format_RGBA8888
    # The copy outlives the bytes.
    return QImage(pixels.content, pixels.width, pixels.height, across, shape).copy()
