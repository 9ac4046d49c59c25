"""One line on how a client may be reached, wherever contact is offered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counsel_desk.domain.intake import Contact, Use
from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.styling import label
from ui.design.translated import Translated
from ui.intake import intake_words


class ContactLine(Translated):
    """The ways that must never be used, the safe ones and the safe times; no number or address.

    Hidden while there is nothing to say.

    Args:
        never: Whether to show the ways that must never be used.
        parent: Its parent, if any.
    """

    def __init__(self, *, never: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contact_line")
        self._never = never
        self._contacts: tuple[Contact, ...] = ()
        self._times = ""
        self._glyph, self._words = Glyph("warning"), label("", "body")
        self._words.setObjectName("contact_words")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        layout.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.retranslate()

    def show_contacts(self, contacts: tuple[Contact, ...], times: str) -> None:
        """Show how a client may be reached.

        Args:
            contacts: As recorded in the client's intake.
            times: Safe times, in words.
        """
        self._contacts, self._times = contacts, times
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        never = intake_words.channels(self._contacts, Use.NEVER) if self._never else ""
        lines = [self.tr("Never reach the client by: {ways}.").format(ways=never)] if never else []
        lines += self._safe_lines()
        self._glyph.setVisible(bool(never))
        self._words.setText("\n".join(lines))
        self.setAccessibleName(" ".join(lines))
        self.setVisible(bool(lines))

    def _safe_lines(self) -> list[str]:
        safe = intake_words.channels(self._contacts, Use.SAFE)
        at_times = intake_words.channels(self._contacts, Use.AT_TIMES)
        return [
            *([self.tr("Safe: {ways}.").format(ways=safe)] if safe else []),
            *(
                [self.tr("Only at certain times: {ways}.").format(ways=at_times)]
                if at_times
                else []
            ),
            *([self.tr("Safe times: {words}").format(words=self._times)] if self._times else []),
        ]
