"""Fills boxes with the ways of reaching a client."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from counsel_desk.domain.intake import Channel
from ui import words


def offer_ways(box: QComboBox, ways: Sequence[Channel]) -> None:
    """Offer these ways after an empty choice; keep the chosen one if it is still offered."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        box.addItem("–", "")
        for way in ways:
            box.addItem(words.channel(way), way.value)
        box.setCurrentIndex(max(box.findData(chosen), 0))


def translate_ways(box: QComboBox) -> None:
    """Set the texts of a box again in the current language."""
    for place in range(1, box.count()):
        box.setItemText(place, words.channel(str(box.itemData(place))))
