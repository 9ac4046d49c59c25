"""The steps of a design, so that each can be undone."""

from typing import Final

from forms.designing.document import Document

MOST_STEPS: Final = 200


class History:
    """A form's document as it is, with the steps that led there.

    Args:
        document: How it begins.
    """

    def __init__(self, document: Document) -> None:
        self._done, self._undone = [document], list[Document]()
        self._mark = ""

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self._done[-1]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return len(self._done) > 1

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step."""
        return bool(self._undone)

    def put(self, document: Document, mark: str = "") -> None:
        """Add a step.

        Args:
            document: The document after it.
            mark: What is being typed: steps with one mark that follow each other are one step.
        """
        if document == self.document:
            return
        if mark and mark == self._mark and self.can_undo:
            self._done[-1] = document
        else:
            self._done = [*self._done[-MOST_STEPS:], document]
        self._undone, self._mark = [], mark

    def undo(self) -> None:
        """Go a step back."""
        if self.can_undo:
            self._undone.append(self._done.pop())
        self._mark = ""

    def redo(self) -> None:
        """Take an undone step again."""
        if self._undone:
            self._done.append(self._undone.pop())
        self._mark = ""
