"""Deletes a page together with what Qt would keep of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.design.choice_box import ChoiceBox


def delete_page(page: QWidget) -> None:
    """Delete a page that is no longer shown, at the next turn of the event loop.

    Qt makes the list that drops down from a choice with the choice. While that is its parent, Qt
    remembers for good what the style sheet says of the list, 700 bytes of each: it only looks for
    the end of widgets that can be styled. As a child of the page it can.
    """
    for box in page.findChildren(ChoiceBox):
        listed = box.findChild(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if listed is not None:
            listed.setParent(page)
            listed.style().polish(listed)
    page.deleteLater()
