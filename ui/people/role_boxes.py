"""Check boxes for a person's roles."""

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.office.roles import apart
from counsel_desk.domain.trust import Role
from ui import words
from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.styling import label
from ui.design.translated import Translated


class RoleBoxes(Translated):
    """One box for each role, and a line for roles that exclude each other.

    Args:
        prefix: Prefix of the object names of the boxes.
    """

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._error = label("", "label"), label("", "error")
        self._error.hide()
        self._boxes = {each: QCheckBox() for each in Role}
        for each, box in self._boxes.items():
            box.setObjectName(f"{prefix}_{each}")
            box.toggled.connect(self._error.hide)
        boxes = column(self._label, *self._boxes.values(), self._error, spacing=SPACE_SMALL)
        self.setLayout(boxes)
        self.setFocusProxy(next(iter(self._boxes.values())))
        self.retranslate()

    def set_roles(self, roles: Collection[Role]) -> None:
        """Tick exactly these roles."""
        for each, box in self._boxes.items():
            box.setChecked(each in roles)
        self._error.hide()

    def roles(self) -> tuple[Role, ...] | None:
        """Return the ticked roles; show an error and return `None` if they are not allowed."""
        roles = tuple(each for each, box in self._boxes.items() if box.isChecked())
        problem = "" if roles else self.tr("Please choose at least one.")
        if not apart(roles):
            problem = self.tr("Counselling and casework are kept apart: one person, one of them.")
        self._error.setText(problem)
        self._error.setVisible(bool(problem))
        return None if problem else roles

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._label.setText(self.tr("Role"))
        for each, box in self._boxes.items():
            box.setText(words.role(each))
