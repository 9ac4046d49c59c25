"""The base class of the editors of notes."""

from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from counsel_desk.domain.appointments.group_session import GroupDraft
from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.domain.office_time import local
from ui.design.buttons import danger_button, plain_button, primary_button, set_button_text
from ui.design.countdown import countdown
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.saved_state_line import SavedStateLine
from ui.design.styling import label
from ui.design.translated import Translated

PAUSE_MS = 800
"""Idle time after typing before the draft is saved."""
MOST_MS = 4000
"""Longest time without saving while somebody keeps typing."""

D = TypeVar("D", NoteDraft, GroupDraft)


class DraftEditor(Translated, Generic[D]):
    """Saves a draft while it is typed, and asks before it is discarded.

    Args:
        prefix: The object names of the buttons begin with it.
        parent: Its parent, if any.

    Signals:
        draft_changed(str, draft): Save the draft with this name.
        sign_requested(str): Sign the note.
        discard_requested(str): Discard the draft; already confirmed.
    """

    draft_changed = Signal(str, object)
    sign_requested = Signal(str)
    discard_requested = Signal(str)

    def __init__(self, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._unsaved = "", False
        self._draft: D | None = None
        self._timer = countdown(self, PAUSE_MS, self.flush)
        self._most = countdown(self, MOST_MS, self.flush)
        self._heading, self._reason = label("", "heading"), label("", "muted")
        self._saved = SavedStateLine()
        self._build_bar(prefix)

    def _build_bar(self, prefix: str) -> None:
        self._sign, self._discard = primary_button(""), plain_button("")
        self._sign.setObjectName(f"{prefix}sign_note")
        self._discard.setObjectName(f"{prefix}discard_draft")
        self._sure = label("", "body")
        self._keep, self._really = plain_button(""), danger_button("")
        self._keep.setObjectName(f"{prefix}keep_draft")
        self._really.setObjectName(f"{prefix}discard_for_good")
        asking = QWidget()
        asking.setLayout(column(self._sure, FittingRow(self._keep, self._really, apart=True)))
        self._bar = CurrentStack(lines=0)
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._bar.addWidget(FittingRow(self._discard, self._sign, apart=True))
        self._bar.addWidget(asking)
        self._sign.clicked.connect(self._on_sign_clicked)
        self._discard.clicked.connect(lambda: self._ask(True))
        self._keep.clicked.connect(lambda: self._ask(False))
        self._really.clicked.connect(self._on_really_clicked)

    def _show(self, draft: D) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def _edited(self, draft: D) -> D:
        """Return the draft with what the fields hold."""
        raise NotImplementedError

    def _look(self) -> bool:
        """Return whether the fields are valid; show what is not and focus it."""
        raise NotImplementedError

    def open_draft(self, name: str, draft: D) -> None:
        """Open a new or saved draft."""
        self._name, self._draft = "", None
        self._show(draft)
        self._name, self._draft = name, draft
        self._unsaved = False
        self._saved.set_saved(local(draft.saved))
        self._ask(False)
        self.retranslate()

    def mark_saved(self, moment: datetime) -> None:
        """Show that the draft is saved, unless it was edited since."""
        if not self._unsaved:
            self._saved.set_saved(local(moment))

    def mark_unsaved(self) -> None:
        """Show that saving failed; the next change tries again."""
        if self._draft is not None:
            self._unsaved = True
            self._saved.set_unsaved()

    def flush(self) -> None:
        """Save unsaved changes now."""
        self._stop()
        if self._draft is None or not self._unsaved:
            return
        self._unsaved = False
        self._draft = self._edited(self._draft)
        self._saved.set_saving()
        self.draft_changed.emit(self._name, self._draft)

    def _stop(self) -> None:
        self._timer.stop()
        self._most.stop()

    def close_draft(self) -> None:
        """Save the draft and close it."""
        self.flush()
        self._name, self._draft = "", None

    def _on_edited(self) -> None:
        self.mark_unsaved()
        if self._draft is not None:
            self._timer.start()
            if not self._most.isActive():
                self._most.start()

    def _on_sign_clicked(self) -> None:
        if self._look():
            self.flush()
            self.sign_requested.emit(self._name)

    def _ask(self, asking: bool) -> None:
        self._bar.setCurrentIndex(1 if asking else 0)
        if asking:
            self._keep.setFocus()

    def _on_really_clicked(self) -> None:
        self._stop()
        self._unsaved = False
        self._ask(False)
        self.discard_requested.emit(self._name)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        reason = self._draft.amendment if self._draft else ""
        self._reason.setText(self.tr("Reason: {reason}").format(reason=reason))
        self._reason.setVisible(bool(reason))
        set_button_text(self._discard, self.tr("Discard…"))
        self._sure.setText(self.tr("Delete this draft for good?"))
        set_button_text(self._keep, self.tr("Keep it"))
        set_button_text(self._really, self.tr("Discard it"))
