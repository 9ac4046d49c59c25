"""Renders a picture or a PDF page from memory."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from counsel_desk.domain.attachments import MediaType

MOST_SIDE = 2000
"""Longest side of a rendered page in pixels; bounds the memory that any page takes."""


def picture_of(content: bytes, media_type: MediaType, page: int) -> QImage:
    """Return a page as an image; an empty image if it cannot be rendered.

    Args:
        content: The attachment.
        media_type: Its media type.
        page: Number of the page, counted from 0; a picture has one page.
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
