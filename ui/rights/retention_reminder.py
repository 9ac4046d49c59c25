"""A quiet reminder of files whose retention period is over; it names no client."""

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.rights import retention_due
from counsel_desk.services.rights.retention_due import Due
from ui.desk.context import DeskContext


class RetentionReminder(QObject):
    """Checks once, after sign-in, whether a file's time is over.

    Args:
        context: The context of the signed-in person.
        parent: Its parent.

    Signals:
        text_changed(str, str): A sentence and the text of its button; ``""`` clears the reminder.
    """

    text_changed = Signal(str, str)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._due = context, Due(0, 0)

    def start(self) -> None:
        """Check for due files, if the person has a counselling vault."""
        if VaultKind.COUNSELLING in self._context.session.vaults:
            self._context.run(
                lambda: retention_due.due(self._context.session), self._on_found, self
            )

    def stop(self) -> None:
        """Clear the reminder."""
        self._on_found(Due(0, 0))

    def retranslate(self) -> None:
        """Emit the reminder again in the current language."""
        if self._due != Due(0, 0):
            self._on_found(self._due)

    def _on_found(self, found: Due) -> None:
        self._due = found
        text = self._text(found)
        self.text_changed.emit(text, self.tr("Open Kept files") if text else "")

    def _text(self, found: Due) -> str:
        """Return one short sentence, since large type takes space from the page."""
        if not found.destructions and not found.reviews:
            return ""
        if not found.reviews:
            text = self.tr("Sealed files whose time is over: {sealed}.")
        elif not found.destructions:
            text = self.tr("Closed files whose time is over: {closed}.")
        else:
            text = self.tr("Files whose time is over: {sealed} sealed, {closed} closed.")
        return text.format(sealed=found.destructions, closed=found.reviews)
