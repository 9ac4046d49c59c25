"""Takes a screenshot of a widget, with or without a display."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from counsel_desk.files import write_anew


def save(widget: QWidget, path: Path, scale: float = 1.0) -> None:
    """Save a screenshot of a widget as PNG.

    Args:
        widget: The widget; it is shown first if it is hidden.
        path: The file; its folder is created if missing.
        scale: Pixels of the picture per pixel of the widget.

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
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    write_anew(path, [bytes(content.data())])
