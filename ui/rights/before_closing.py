"""What a counsellor should see before closing a file."""

from PySide6.QtWidgets import QFrame, QWidget

from counsel_desk.domain.rights.rights import LOST, Why
from counsel_desk.services.clients.closing_rules import BeforeClosing
from ui.design.layout.layouts import SPACE_MEDIUM, SPACE_SMALL, column
from ui.design.styling import label
from ui.design.translated import Translated


class BeforeClosingPart(Translated):
    """The client's own wishes for the case, and why a supervisor's word is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known, self._why = BeforeClosing(), ""
        self._frame, self._text = QFrame(), label("", "body")
        self._frame.setProperty("role", "message")
        self._text.setObjectName("before_closing")
        inside = column(self._text)
        inside.setContentsMargins(SPACE_MEDIUM, SPACE_SMALL, SPACE_MEDIUM, SPACE_SMALL)
        self._frame.setLayout(inside)
        self.setLayout(column(self._frame))
        self.retranslate()

    def show_known(self, known: BeforeClosing, why: str) -> None:
        """Show what is known of the client, for a reason of closing; empty if none is chosen."""
        self._known, self._why = known, why
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        lines = [*self._wishes(), *self._held()]
        # A label that grows while it is visible keeps its height.
        self._text.hide()
        self._text.setText("\n".join(lines))
        self._text.show()
        self.setVisible(bool(lines))

    def _wishes(self) -> list[str]:
        wishes = self._known.wishes
        allowed = {
            Why.NO_CONTACT: (wishes.stops_ask, wishes.stops_say),
            Why.MISSING: (wishes.missing_ask, wishes.missing_say),
            Why.DIED: (wishes.dies_ask, wishes.dies_say),
        }
        if self._why not in allowed:
            return []
        ask, say = (text.strip() for text in allowed[Why(self._why)])
        if not ask and not say:
            return [
                self.tr(
                    "The client has not said whom you may ask. Please ask and tell nobody"
                    " outside the office."
                )
            ]
        return [
            *([self.tr("You may turn to: {whom}").format(whom=ask)] if ask else []),
            *([self.tr("You may say: {what}").format(what=say)] if say else []),
        ]

    def _held(self) -> list[str]:
        lines = []
        if self._why in LOST and not self._known.safe:
            lines.append(
                self.tr("The intake names no safe way to reach the client, so you need not try.")
            )
        if self._why == Why.DIED:
            lines.append(
                self.tr("No day is kept for asking later. Any that were planned are removed.")
            )
        elif self._known.risk is not None:
            lines.append(
                self.tr("The worry is serious: please talk with a supervisor before closing.")
            )
        elif self._known.child:
            lines.append(
                self.tr("The client may be under 18: please talk with a supervisor before closing.")
            )
        return lines
