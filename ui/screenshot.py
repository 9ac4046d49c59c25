"""Takes a picture of a window, also where there is no display."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget


def save(widget: QWidget, path: Path, scale: float = 1.0) -> None:
    """Save a picture of a widget as PNG.

    Args:
        widget: What to show; it is shown if it is not yet.
        path: The file; its folder is made if it is missing.
        scale: Pixels of the picture for one of the widget.

    Raises:
        OSError: The file could not be written.
    """
    widget.show()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    size = widget.size()
    picture = QPixmap(QSize(round(size.width() * scale), round(size.height() * scale)))
    picture.setDevicePixelRatio(scale)
    picture.fill(widget.palette().window().color())
    painter = QPainter(picture)
    widget.render(painter, QPoint())
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(path), "PNG"):
        raise OSError(f"The picture could not be written: {path}")
