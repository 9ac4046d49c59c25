"""Renders the pages of a PDF held in memory as images."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


def get_ready() -> None:
    """Load what draws pages, so that the window need not wait for it when the first is shown."""
    import pypdfium2  # noqa: F401


def page_images(pdf: bytes, pixels_per_inch: float) -> Iterator[QImage]:
    """Yield an image of each page, in order.

    Args:
        pdf: The document.
        pixels_per_inch: The resolution of the images.
    """
    return _images(pdf, lambda _points: pixels_per_inch / POINTS_PER_INCH)


def page_images_of_width(pdf: bytes, pixels: int) -> Iterator[QImage]:
    """Yield an image of each page, in order, all of them as wide as that."""
    return _images(pdf, lambda points: pixels / points)


def _images(pdf: bytes, scale_of: Callable[[float], float]) -> Iterator[QImage]:
    """Yield an image of each page, its scale chosen by its width in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=scale_of(page.get_width()), rev_byteorder=True)
            image = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB888
                if bitmap.n_channels == 3
                else QImage.Format.Format_RGBA8888,
            )
            # The buffer goes with the bitmap.
            yield image.copy()
            bitmap.close()
            page.close()
    finally:
        document.close()
