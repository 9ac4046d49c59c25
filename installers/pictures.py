"""Draws the program's icon in the sizes that menus want."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "program" / "program.svg"


def draw(size: int) -> bytes:
    """Return the icon as a PNG of so many pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub is wrong
    return bytes(buffer.data().data())


def ico(sizes: Sequence[int]) -> bytes:
    """Return an icon of Windows that holds the drawing in several sizes, each as a PNG."""
    pictures = [draw(size) for size in sizes]
    head = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(sizes).to_bytes(2, "little")
    entries, at = b"", len(head) + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        side = (size % 256).to_bytes(1, "little")
        entries += side + side + b"\0\0" + b"\1\0" + b"\x20\0"
        entries += len(picture).to_bytes(4, "little") + at.to_bytes(4, "little")
        at += len(picture)
    return head + entries + b"".join(pictures)
