"""One line on how she may be reached, wherever contact is offered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counsel_desk.domain.intake import Contact, Use
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.styling import label
from ui.design.translated import Translated
from ui.intake import said


class ContactLine(Translated):
    """The ways that are never to be used, and, if wanted, the safe ones; no number, no address.

    Hidden while there is nothing to say.

    Args:
        full: Whether safe ways and times are said as well.
        never: Whether the ways that are never to be used are said.
        parent: Its parent, if any.
    """

    def __init__(
        self, *, full: bool = False, never: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("contact_line")
        self._full, self._never = full, never
        self._contacts: tuple[Contact, ...] = ()
        self._times = ""
        self._glyph, self._words = Glyph("warning"), label("", "body")
        self._words.setObjectName("contact_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        layout.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.retranslate()

    def show_contacts(self, contacts: tuple[Contact, ...], times: str) -> None:
        """Say how she may be reached.

        Args:
            contacts: As they stand in her intake.
            times: Safe times, in words.
        """
        self._contacts, self._times = contacts, times
        self.retranslate()

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        never = said.channels(self._contacts, Use.NEVER) if self._never else ""
        told = [self.tr("Never reach her by: {ways}.").format(ways=never)] if never else []
        if self._full:
            told += self._say_safe()
        self._glyph.setVisible(bool(never))
        self._words.setText("\n".join(told))
        self.setAccessibleName(" ".join(told))
        self.setVisible(bool(told))

    def _say_safe(self) -> list[str]:
        safe = said.channels(self._contacts, Use.SAFE)
        at_times = said.channels(self._contacts, Use.AT_TIMES)
        return [
            *([self.tr("Safe: {ways}.").format(ways=safe)] if safe else []),
            *(
                [self.tr("Only at certain times: {ways}.").format(ways=at_times)]
                if at_times
                else []
            ),
            *([self.tr("Safe times: {words}").format(words=self._times)] if self._times else []),
        ]
