"""Shows one picture or document from memory."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.records import Filed
from ui.design.buttons import danger_button, plain_button, quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.layout.layouts import PAGE_MARGIN, column, row
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.question import Question
from ui.design.styling import label
from ui.design.translated import Translated

COPY, REMOVE = "copy", "remove"
_LINES = 14
"""Minimum height of the page, in lines of text."""


class AttachmentViewer(Translated):
    """The current page, its title, and the actions on it.

    Signals:
        back_requested: Go back to the list.
        page_requested(int): Show another page, counted from 0.
        title_changed(str, str): The record id of the attachment and its new title.
        copy_requested: Save a copy; already confirmed.
        remove_requested: Remove the attachment; already confirmed.
    """

    back_requested = Signal()
    page_requested = Signal(int)
    title_changed = Signal(str, str)
    copy_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filed: Filed[Attachment] | None = None
        self._image, self._page = QImage(), 0
        self._title = QLineEdit()
        self._title.setObjectName("attachment_title")
        self._field = Field("", self._title)
        self._before, self._after = plain_button(""), plain_button("")
        self._before.setObjectName("page_before")
        self._after.setObjectName("page_after")
        self._where = label("", "muted")
        self._copy, self._remove = plain_button(""), danger_button("")
        self._copy.setObjectName("save_copy")
        self._remove.setObjectName("remove_attachment")
        self._back = quiet_button("")
        self._back.setObjectName("back_to_attachments")
        self._note, self._question = InlineMessage(), Question()
        self._picture = QLabel()
        self._picture.setObjectName("attachment_picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("attachment")
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._picture)
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._scroll)
        self.retranslate()

    def _build_layout(self) -> None:
        self._pages = QWidget()
        self._pages.setLayout(row(self._before, self._where, self._after, None))
        self._seen = QWidget()
        seen = column(self._field, self._note, self._pages, self._scroll)
        seen.addLayout(row(self._copy, self._remove, None))
        seen.setStretchFactor(self._scroll, 1)
        self._seen.setLayout(seen)
        self._scroll.setMinimumHeight(self.fontMetrics().height() * _LINES)
        layout = column(row(self._back, None), self._question, self._seen)
        layout.setStretchFactor(self._seen, 1)
        self.setLayout(layout)

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._after.clicked.connect(lambda: self._turn(1))
        self._title.editingFinished.connect(self.flush)
        self._copy.clicked.connect(lambda: self._ask(COPY, self._about_copy))
        self._remove.clicked.connect(lambda: self._ask(REMOVE, self._about_removing))
        self._question.agreed.connect(self._on_agreed)
        self._question.declined.connect(self._seen.show)
        self._question.declined.connect(self.setFocus)

    def _ask(self, what: str, about: Callable[[], tuple[str, str]]) -> None:
        """Ask in place of the page, so that there is room at any text size."""
        self._seen.hide()
        self._question.ask(what, lambda: about()[0], lambda: about()[1])

    def _on_agreed(self, what: str) -> None:
        self._seen.show()
        (self.copy_requested if what == COPY else self.remove_requested).emit()

    @property
    def record(self) -> str:
        """Record id of the attachment, or ``""``."""
        return self._filed.record if self._filed else ""

    def open_attachment(self, filed: Filed[Attachment]) -> None:
        """Show an attachment; its first page follows with `show_page`."""
        self._filed = filed
        self._title.setText(filed.body.title)
        self._question.clear()
        self._seen.show()
        self.show_page(0, QImage())
        self._say()

    def close_attachment(self) -> None:
        """Save a changed title and clear the view."""
        self.flush()
        self._filed = None
        self.show_page(0, QImage())

    def show_page(self, page: int, image: QImage) -> None:
        """Show a page, counted from 0."""
        self._page, self._image = page, image
        pages = self._filed.body.pages if self._filed else 1
        self._pages.setVisible(pages > 1)
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page + 1 < pages)
        self._say_where()
        self._fit()

    def _turn(self, step: int) -> None:
        self.page_requested.emit(self._page + step)

    def flush(self) -> None:
        """Emit `title_changed` if the title was changed."""
        if self._filed is not None and self._title.text().strip() != self._filed.body.title:
            self.title_changed.emit(self._filed.record, self._title.text().strip())

    def _fit(self) -> None:
        """Scale the picture to the available width, but never beyond its own."""
        if self._image.isNull():
            self._picture.clear()
            return
        ratio = self.devicePixelRatioF()
        width = max(200, self._scroll.viewport().width() - PAGE_MARGIN) * ratio
        size = QSize(round(min(width, self._image.width())), self._image.height())
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(self._image.scaled(size, keep, smooth))
        picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _about_copy(self) -> tuple[str, str]:
        return (
            self.tr(
                "A copy outside the desk is not protected any more: whoever has the file can open "
                "it, and it cannot be called back. The activity log says that it was saved."
            ),
            self.tr("Save the copy…"),
        )

    def _about_removing(self) -> tuple[str, str]:
        text = self.tr("Delete this picture or paper from the client's file for good?")
        if title := self._title.text().strip():
            text = self.tr("Delete “{title}” from the client's file for good?").format(title=title)
        return text, self.tr("Delete it for good")

    def _say_where(self) -> None:
        pages = self._filed.body.pages if self._filed else 1
        text = self.tr("Page {number} of {pages}")
        self._where.setText(text.format(number=self._page + 1, pages=pages))
        self._picture.setAccessibleName(self._where.text())

    def _say(self) -> None:
        if self._filed is not None and self._filed.body.stripped:
            self._note.show_message(
                "info",
                lambda: self.tr(
                    "Something in this PDF could run or open by itself. It was left out when the "
                    "paper was attached; the pages are all here."
                ),
            )
        else:
            self._note.clear()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(
            self.tr("Title"), self.tr("In your words; may be left empty. It is saved as you go on.")
        )
        set_button_text(self._before, self.tr("Previous page"))
        set_button_text(self._after, self.tr("Next page"))
        set_button_text(self._copy, self.tr("Save a copy…"))
        set_button_text(self._remove, self.tr("Remove…"))
        set_button_text(self._back, self.tr("Back to pictures and papers"))
        self._scroll.setAccessibleName(self.tr("The picture or paper"))
        self._say_where()
        self._say()
