"""Turns a picture or a page of a paper, held in memory, into something to look at."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from counsel_desk.domain.attachments import MediaType

MOST_SIDE = 2000
"""Pixels: a page of any size takes no more memory than this is wide and high."""


def picture_of(content: bytes, media_type: MediaType, page: int) -> QImage:
    """Return what is to be seen; an empty image where it cannot be shown.

    Args:
        content: The attachment.
        media_type: What it is.
        page: Counted from 0; a picture has one.
    """
    image = _page(content, page) if media_type is MediaType.PDF else QImage.fromData(content)
    if max(image.width(), image.height()) <= MOST_SIDE:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(MOST_SIDE, MOST_SIDE, keep, smooth)


def _page(content: bytes, number: int) -> QImage:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return QImage()
    try:
        page = document[number]
        scale = MOST_SIDE / max(1.0, *page.get_size())
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBX8888,
        ).copy()
        bitmap.close()
        page.close()
    finally:
        document.close()
    return image
