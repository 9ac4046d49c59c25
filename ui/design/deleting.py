"""Deletes a page together with what Qt would keep of it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.design.choice_box import ChoiceBox
from ui.design.layout.unfolding import Turns


def delete_page(page: QWidget) -> None:
    """Delete a page that is no longer shown, in turns with the window's own work.

    Qt makes the list that drops down from a choice with the choice. While that is its parent, Qt
    remembers for good what the style sheet says of the list, 700 bytes of each: it only looks for
    the end of widgets that can be styled. As a child of the page it can.
    """
    Turns(page, _steps(page))


def _steps(page: QWidget) -> Iterator[bool]:
    """Free every list of its choice, then let the page go."""
    for box in page.findChildren(ChoiceBox):
        listed = box.findChild(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if listed is not None:
            listed.setParent(page)
            listed.style().polish(listed)
            yield False
    page.deleteLater()
