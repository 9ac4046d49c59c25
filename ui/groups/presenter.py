"""Presenter of the group notes."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal

from counsel_desk.domain.appointments.group_session import GroupDraft
from counsel_desk.errors import KnownError
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.appointments.group_sessions import GroupNote
from counsel_desk.services.clients import clients
from ui.desk.context import DeskContext
from ui.desk.drafts_presenter import DraftsPresenter
from ui.groups.groups_page import GroupsPage

Codes = dict[str, str]


class GroupsPresenter(DraftsPresenter[GroupDraft]):
    """Saves drafts while they are typed, and signs, amends and shows notes.

    Signals:
        closed: The person went back to the week.
    """

    closed = Signal()

    def __init__(self, context: DeskContext) -> None:
        self._groups = GroupsPage()
        editor, reader = self._groups.editor, self._groups.reader
        super().__init__(context, self._groups, editor)
        context.names.serve(self._groups.names, self._groups.show_names)
        self._groups.note_opened.connect(lambda note: self._open(lambda: note))
        self._groups.closed.connect(self._close)
        editor.draft_changed.connect(self._save)
        editor.sign_requested.connect(self._finish)
        editor.discard_requested.connect(self._discard)
        reader.amend_requested.connect(self._amend)
        reader.versions_requested.connect(self._show_versions)

    def refresh(self) -> None:
        """Show the current notes."""
        self.context.run(
            lambda: (group_sessions.listing(self.session), self._codes()),
            lambda found: self._groups.show_notes(*found),
            self.page,
        )

    def _codes(self) -> Codes:
        return {line.filed.record: line.filed.body.code for line in clients.listing(self.session)}

    def write(self, participants: tuple[str, ...], held: date, appointment: str) -> None:
        """Begin the note of a group appointment, or open the existing one."""
        self._open(lambda: group_sessions.begin(self.session, participants, held, appointment))

    def open_record(self, record: str) -> None:
        """Show a note, by the name of its draft or the id of its record."""
        self._open(lambda: group_sessions.get(self.session, record))

    def _open(self, find: Callable[[], GroupNote]) -> None:
        self.context.run(
            lambda: (find(), self._codes()),
            lambda found: self._groups.open_note(*found),
            self.page,
            self._on_not_opened,
        )

    def _on_not_opened(self, error: KnownError) -> None:
        self.refresh()
        self.context.say_error(error)

    def _close(self) -> None:
        """Go back to the week, unless something could not be saved."""
        self.flush()

        def saved(_nothing: None) -> None:
            if not self.context.unsaved:
                self._groups.editor.close_draft()
                self._groups.show_list()
                self.closed.emit()

        self.context.run(lambda: None, saved, self.page)

    def save_draft(self, name: str, draft: GroupDraft) -> datetime:
        """Save a draft."""
        return group_sessions.save(self.session, name, draft)

    def finish_draft(self, name: str) -> str:
        """Sign a draft."""
        return group_sessions.sign(self.session, name)

    def discard_draft(self, name: str) -> None:
        """Discard a draft."""
        group_sessions.discard(self.session, name)

    def finished(self, _record: str) -> None:
        """Show the list, and say where the note is."""
        self._groups.editor.close_draft()
        self._groups.show_list()
        self.refresh()
        self.context.say(
            "success",
            lambda: self.tr("The note is signed. It is in the file of everyone who took part."),
        )

    def discarded(self) -> None:
        """Show the list."""
        self._groups.show_list()
        self.refresh()

    def _amend(self, record: str, reason: str) -> None:
        self._open(lambda: group_sessions.begin_amendment(self.session, record, reason))

    def _show_versions(self, record: str) -> None:
        self.context.run(
            lambda: group_sessions.versions(self.session, record),
            self._groups.reader.show_versions,
            self.page,
        )
