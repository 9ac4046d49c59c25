"""Presenter of the notes of the record."""

from datetime import UTC, date, datetime
from pathlib import Path

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.notes.note import Note, NoteDraft, NoteTemplate
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.appointments.group_sessions import GroupEntry
from counsel_desk.services.law import law
from counsel_desk.services.notes import note_templates, notes
from counsel_desk.services.notes.notes_sheet import notes_sheet
from counsel_desk.services.office import policy
from counsel_desk.services.people import people
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.notes.note_drafts_presenter import NoteDraftsPresenter
from ui.notes.notes_tab import NotesTab
from ui.notes.print_notes_dialog import PrintNotesDialog

Templates = list[tuple[str, NoteTemplate]]
Found = tuple[
    list[Filed[Note]],
    list[tuple[str, NoteDraft]],
    list[GroupEntry],
    list[NoteDraft],
    Templates,
    list[date],
    list[Shown],
]


class NotesPresenter(NoteDraftsPresenter):
    """Saves drafts while they are typed, and signs, amends and shows notes."""

    def __init__(self, context: DeskContext, tab: NotesTab, client: Filed[Client]) -> None:
        super().__init__(context, tab, tab, client)
        place = Place(VaultKind.COUNSELLING, "amendment", client.record)
        self._reasons = self.keep_typed(tab.typed, place)
        tab.new_note_requested.connect(self._begin_today)
        tab.unwritten.write_requested.connect(self._begin)
        tab.amend_requested.connect(self._amend)
        tab.versions_requested.connect(self._show_versions)
        tab.template_load_requested.connect(self._load_template)
        tab.print_requested.connect(self._choose_to_print)

    def refresh(self) -> None:
        """Show the current notes and drafts."""
        self.context.run(self._find, self._show, self.page)
        self._reasons.look()

    def begin_new(self) -> None:
        """Go on with the note on a session of today, or begin it."""
        today = local_day(datetime.now(UTC))

        def found(drafts: list[tuple[str, NoteDraft]]) -> None:
            begun = [one for one in drafts if one[1].held == today and not one[1].note]
            self._open(begun[0]) if begun else self._begin(today)

        self.context.run(lambda: notes.drafts_of(self.session, self._client), found, self.page)

    def _begin_today(self) -> None:
        self._begin(local_day(datetime.now(UTC)))

    def _find(self) -> Found:
        language = self.context.languages.current
        return (
            notes.of_client(self.session, self._client),
            notes.drafts_of(self.session, self._client),
            group_sessions.of_client(self.session, self._client),
            notes.waiting(self.session),
            note_templates.listing(self.session, language),
            notes.unwritten(self.session, self._client),
            law.show(policy.read(self.session).law, language, "no_privilege"),
        )

    def _show(self, found: Found) -> None:
        signed, drafts, groups, waiting, templates, unwritten, says = found
        self._tab.show_law(says)
        self._tab.unwritten.show_days(unwritten)
        self._tab.set_templates(templates)
        self._tab.show_notes(signed, drafts, groups)
        names = [name for each in waiting for name, draft in drafts if draft == each]
        self._tab.show_waiting(names)

    def _load_template(self, path: Path) -> None:
        language = self.context.languages.current

        def loaded(found: tuple[str, Templates]) -> None:
            self._tab.set_templates(found[1])
            self._tab.choose_template(found[0])

        def load() -> tuple[str, Templates]:
            record = note_templates.load(self.session, path, language)
            return record, note_templates.listing(self.session, language)

        self.context.run(load, loaded, self.page)

    def _choose_to_print(self, record: str, signed: list[Filed[Note]]) -> None:
        dialog = PrintNotesDialog(signed, record, self.page.window())
        dialog.print_requested.connect(self._print)
        dialog.open()

    def _print(self, records: list[str]) -> None:
        language = self.context.languages.current
        self.context.show_sheet(lambda: notes_sheet(self.session, self._client, records, language))

    def _begin(self, held: date) -> None:
        language = self.context.languages.current
        self.context.run(
            lambda: notes.begin(self.session, self._client, held, language=language),
            self._open,
            self.page,
        )

    def save_draft(self, name: str, draft: NoteDraft) -> datetime:
        """Save a draft."""
        return notes.save(self.session, name, draft)

    def finish_draft(self, name: str) -> str:
        """Sign a draft."""
        return notes.sign(self.session, name)

    def finished(self, record: str) -> None:
        """Show the note, and say that it is signed."""
        super().finished(record)
        self.context.say(
            "success",
            lambda: self.tr("The note is signed. It can no longer be changed, only amended."),
        )

    def _amend(self, record: str, reason: str) -> None:
        def begun(found: tuple[str, NoteDraft]) -> None:
            self._tab.clear_reason(record)
            self._open(found)

        self.context.run(
            lambda: notes.begin_amendment(self.session, record, reason), begun, self.page
        )

    def _show_versions(self, record: str) -> None:
        self.context.run(
            lambda: (
                notes.versions(self.session, record),
                dict(people.colleagues(self.session, Role.COUNSELLOR)),
            ),
            lambda found: self._tab.show_versions(*found),
            self.page,
        )
