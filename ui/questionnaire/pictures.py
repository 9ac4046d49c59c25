"""The pictures of a form, each drawn once and only when it is shown."""

from collections.abc import Callable
from hashlib import sha256
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from counsel_desk.domain.attachments import Pixels
from forms.fhir import Json, as_text
from forms.pictures import content_of
from ui.design.layout.layouts import hide_unless
from ui.design.tokens import scaled

Draw = Callable[[bytes, QObject, Callable[[QImage], None]], None]
"""Draws foreign bytes outside this process; calls back unless the owner is gone, or it failed."""
MOST_PICTURES: Final = 60
"""Of one form; each is read in a process of its own."""
_LINES, _LINES_LARGE = 6, 12
"""Height of a picture beside an answer, and of one with a question, in lines of text."""


def image_of(pixels: Pixels) -> QImage:
    """Return what was drawn outside this process as an image."""
    across = pixels.width * 4
    shape = QImage.Format.Format_RGBA8888
    # The copy outlives the bytes.
    return QImage(pixels.content, pixels.width, pixels.height, across, shape).copy()


class PictureLabel(QLabel):
    """A picture of a form; hidden until it is drawn, and for good if it cannot be.

    Args:
        name: What it shows, for a screen reader; may be empty.
        large: Whether it belongs to a question and not to one of the answers on offer.
        parent: Its parent, if any.
    """

    def __init__(self, name: str, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form_picture")
        self.setAccessibleName(name)
        self._large = large

    def take(self, image: QImage) -> None:
        """Show a picture, no larger than it is and than there is room for."""
        if image.isNull():
            return
        ratio = self.devicePixelRatioF()
        high = self.fontMetrics().lineSpacing() * (_LINES_LARGE if self._large else _LINES)
        room = QSize(scaled("width_text" if self._large else "width_choice"), high) * ratio
        if image.width() > room.width() or image.height() > room.height():
            image = image.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
        # Before it is in its page it would be a window; it is then shown with the page.
        if self.parentWidget() is not None:
            self.show()


class Pictures:
    """Draws the pictures of one form.

    Args:
        draw: Draws one; without it none is shown.
    """

    def __init__(self, draw: Draw | None = None) -> None:
        self._draw = draw
        self._drawn: dict[bytes, QImage] = {}

    def label(self, picture: Json, name: str, *, large: bool = False) -> PictureLabel | None:
        """Return where a picture appears once it is drawn; None if there is none to show.

        Args:
            picture: The FHIR Attachment.
            name: The words that it belongs to.
            large: Whether it belongs to a question.
        """
        content = content_of(picture) if picture and self._draw is not None else b""
        if not content:
            return None
        made = PictureLabel(as_text(picture.get("title")) or name, large=large)
        self._show(content, made)
        return made

    def _show(self, content: bytes, place: PictureLabel) -> None:
        digest = sha256(content).digest()
        if digest in self._drawn:
            place.take(self._drawn[digest])
        elif self._draw is not None and len(self._drawn) < MOST_PICTURES:

            def drawn(image: QImage) -> None:
                self._drawn[digest] = image
                place.take(image)

            self._draw(content, place, drawn)
        hide_unless(not place.pixmap().isNull(), place)
