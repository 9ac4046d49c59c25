"""Renders the pages of a PDF held in memory as images."""

from collections.abc import Iterator

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


def page_images(pdf: bytes, pixels_per_inch: float) -> Iterator[QImage]:
    """Yield an image of each page, in order.

    Args:
        pdf: The document.
        pixels_per_inch: The resolution of the images.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            bitmap = page.render(scale=pixels_per_inch / POINTS_PER_INCH, rev_byteorder=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB888
                if bitmap.n_channels == 3
                else QImage.Format.Format_RGBA8888,
            )
            yield image.copy()
            bitmap.close()
            page.close()
    finally:
        document.close()
