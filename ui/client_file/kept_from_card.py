"""A card with the colleagues by whom a file must not be read."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.design.card import Card
from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.layout.prose import prose
from ui.design.messages.inline_message import InlineMessage
from ui.design.styling import label
from ui.design.translated import Phrase, Translated


class KeptFromCard(Translated):
    """One tick for each colleague; hidden where there is none.

    Signals:
        chosen(list): The file must not be read by the colleagues with these ids.
    """

    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kept_from")
        self._boxes: dict[str, QCheckBox] = {}
        self._card, self._what, self._message = Card(), label("", "body"), InlineMessage()
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(SPACE_SMALL)
        self._card.add(prose(self._what), self._ticks, self._message)
        self.setLayout(column(self._card))
        self.hide()
        self.retranslate()

    def show_people(self, people: Sequence[tuple[str, str]], ticked: Collection[str]) -> None:
        """Show the colleagues, pairs of id and name, and who is ticked."""
        self._message.clear()
        for box in self._boxes.values():
            self._ticks.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for place, (person, name) in enumerate(people):
            box = self._boxes[person] = QCheckBox(name)
            box.setObjectName(f"kept_from_{place}")
            box.setAccessibleName(name)
            box.setChecked(person in ticked)
            box.clicked.connect(lambda _on: self.chosen.emit(self._ticked()))
            self._ticks.addWidget(box)
        self.setVisible(bool(people))

    def _ticked(self) -> list[str]:
        return [person for person, box in self._boxes.items() if box.isChecked()]

    def show_refusal(self, text: Phrase) -> None:
        """Show why it could not be kept."""
        self._message.show_message("attention", text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Who must not read this file"))
        self._what.setText(
            self.tr(
                "A colleague who covers for you can read every file; a single one cannot be left "
                "out. If the client does not want somebody to read this one, please tick the "
                "name. Then that colleague cannot cover for you or be handed this file, until the "
                "tick is taken out. The office's recovery sheets can still open it."
            )
        )
