"""What is asked below each answer to a question that takes several."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.questionnaire.group_section import GroupSection


class AnswersBelow(QObject):
    """A section for each answer, with the answer as its heading.

    Args:
        layout: Where the sections are put.

    Signals:
        wanted(int, object): The items below the answer with this number belong in this section.
    """

    wanted = Signal(int, object)

    def __init__(self, layout: QVBoxLayout) -> None:
        super().__init__(layout)
        self._layout = layout
        self._sections: list[GroupSection] | None = None

    def rename(self, titles: Sequence[str]) -> bool:
        """Give the sections new headings; return whether there is one for each."""
        sections = self._sections
        if sections is None or len(sections) != len(titles):
            return False
        for section, title in zip(sections, titles, strict=True):
            section.set_title(title)
        return True

    def show_answers(self, titles: Sequence[str]) -> None:
        """Put a new section in place for each answer."""
        for section in self._sections or ():
            self._layout.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections = []
        for number, title in enumerate(titles):
            section = GroupSection(title, framed=False)
            section.setObjectName(f"answer_{number}")
            self._layout.addWidget(section)
            self._sections.append(section)
            self.wanted.emit(number, section)
            section.show()
