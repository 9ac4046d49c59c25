"""One small line that says whether the text is saved."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.design.glyph import Glyph
from ui.design.layout.layouts import SPACE_SMALL
from ui.design.styling import label, restyle
from ui.design.translated import Translated

_ICONS = {"saved": "check", "saving": "info", "unsaved": "info"}


class SavedStateLine(Translated):
    """The saved state of an editor; empty until something has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saved_state")
        self._state = ""
        self._moment: datetime | None = None
        self._glyph = Glyph("check")
        self._glyph.setProperty("role", "saved-state-icon")
        self._label = label("", "saved-state")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_SMALL)
        layout.addWidget(self._glyph)
        layout.addWidget(self._label, 1)
        self._glyph.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._label.text()

    def set_saved(self, moment: datetime) -> None:
        """Say that everything was saved at `moment`, in local time."""
        self._moment = moment
        self._set_state("saved")

    def set_saving(self) -> None:
        """Say that it is being saved now."""
        self._set_state("saving")

    def set_unsaved(self) -> None:
        """Say that something is not saved yet."""
        self._set_state("unsaved")

    def _set_state(self, state: str) -> None:
        self._state = state
        self._glyph.set_icon(_ICONS[state])
        self._glyph.show()
        restyle(self._glyph, state=state)
        restyle(self._label, state=state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        sentence = ""
        if self._state == "saved" and self._moment is not None:
            sentence = self.tr("Saved at {time}").format(time=f"{self._moment:%H:%M}")
        elif self._state == "saving":
            sentence = self.tr("Saving…")
        elif self._state == "unsaved":
            sentence = self.tr("Not saved yet")
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
