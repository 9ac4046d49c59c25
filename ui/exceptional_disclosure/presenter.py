"""Presenter of the tab of releases without consent."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease
from counsel_desk.domain.exceptional.proposal import at_once
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.exceptional_disclosure import (
    exceptional,
    exceptional_answers,
    exceptional_release,
)
from counsel_desk.services.exceptional_disclosure.exceptional import Wanted
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    LackingError,
    NotCoSignedError,
)
from counsel_desk.services.exceptional_disclosure.ground_statements import Statements, of_grounds
from counsel_desk.services.work.drafts import Place
from ui.design.messages.file_dialog import Guard, file_to_write
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.exceptional_form import content_of
from ui.exceptional_disclosure.exceptional_tab import ExceptionalTab
from ui.sheets.print_job import PrintJob
from ui.sheets.printing import ask_printer
from ui.sheets.sheet_preview import SheetPreview

Found = tuple[list[Filed[ExceptionalRelease]], list[str], list[str], Statements]


class ExceptionalPresenter(Presenter):
    """Asks a supervisor to co-sign, and sends what was signed."""

    def __init__(self, context: DeskContext, tab: ExceptionalTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._filed: Filed[ExceptionalRelease] | None = None
        self._supervisors: list[str] = []
        place = Place(VaultKind.COUNSELLING, "exceptional", client.record)
        self._typed = self.keep_typed(tab.form.typed, place)
        tab.new_requested.connect(self._begin)
        tab.opened.connect(self._then_open)
        tab.form.submitted.connect(self._ask)
        tab.form.cancelled.connect(self._leave_form)
        self._connect_reader()

    def _connect_reader(self) -> None:
        reader, leaving = self._tab.reader, self._tab.reader.leaving
        reader.sheet_requested.connect(self._look)
        reader.again_requested.connect(self._ask_again)
        reader.anew_requested.connect(self._write_anew)
        reader.give_up_requested.connect(self._give_up)
        reader.may_be_told.connect(self._may_be_told)
        reader.client_told.connect(self._client_told)
        leaving.send_requested.connect(self._send)
        leaving.save_requested.connect(self._save)
        leaving.print_requested.connect(self._print)
        leaving.told.connect(self._note_told)
        leaving.noted.connect(self.context.noted)

    def refresh(self) -> None:
        """Receive answers, and show the current releases."""

        def show(found: Found) -> None:
            self._show(found)
            self._typed.look()
            if self._filed is not None:
                self._open(self._filed.record)

        self.context.run(self._find, show, self.page)

    def open_record(self, record: str) -> None:
        """Show a release, unless the form holds unsaved input."""
        self.context.run(lambda: record, self._open_unless_typed, self.page)

    def opened(self) -> dict[str, str]:
        """Return the release that is shown."""
        shown = self._filed if self._tab.reading else None
        return {"record": shown.record if shown is not None else ""}

    def _open_unless_typed(self, record: str) -> None:
        if self._tab.form.typed.pending() is None:
            self._then_open(record)

    def _find(self) -> Found:
        exceptional_answers.receive(self.session)
        return (
            exceptional.of_client(self.session, self._client),
            exceptional.supervisors(self.session),
            exceptional.caseworkers(self.session),
            of_grounds(self.session, self.context.languages.current),
        )

    def _show(self, found: Found) -> None:
        releases, self._supervisors, caseworkers, statements = found
        self._tab.form.show_law(statements)
        self._tab.show_releases(releases)
        self._tab.form.show_people(self._supervisors, caseworkers)

    def _begin(self) -> None:
        self._filed = None
        self._tab.form.begin()
        self._tab.show_part(self._tab.form)

    def _write_anew(self) -> None:
        if self._filed is not None:
            self._tab.form.begin(content_of(self._filed.body.proposal))
            self._tab.show_part(self._tab.form)

    def _leave_form(self) -> None:
        self._tab.form.typed.discard()
        if self._filed is None:
            self._tab.show_list()
        else:
            self._tab.show_part(self._tab.reader)

    def _ask(self, wanted: Wanted) -> None:
        def asked(record: str) -> None:
            self._tab.form.typed.settle()
            self._tab.form.begin()
            self._then_open(record)
            self.context.say("success", lambda: self._after_asking(wanted))

        def refused(error: KnownError) -> None:
            if isinstance(error, LackingError):
                self._tab.form.show_lacks(error.lacks)
            else:
                self.context.say_error(error, self._tab.form.show_refusal)

        self.context.run(
            self._typed.saving(lambda: exceptional.ask(self.session, self._client, wanted)),
            asked,
            self.page,
            refused,
        )

    def _after_asking(self, wanted: Wanted) -> str:
        if not at_once(wanted.proposal):
            return self.tr("The supervisor is asked. Nothing has left yet.")
        if wanted.before is not None:
            return self.tr("Noted. It is listed under “4 Sent”.")
        return self.tr("Saved. Please tell it or print it now; the desk does not do it.")

    def _open(self, record: str) -> None:
        def show(releases: list[Filed[ExceptionalRelease]]) -> None:
            self._filed = next(filed for filed in releases if filed.record == record)
            self._tab.reader.show_release(self._filed, self._supervisors)

        self.context.run(lambda: exceptional.of_client(self.session, self._client), show, self.page)

    def _then_open(self, record: str, after: Callable[[], None] = lambda: None) -> None:
        """Load everything, show a release in place of the list, then call `after`."""

        def show(found: Found) -> None:
            self._show(found)
            self._filed = next(filed for filed in found[0] if filed.record == record)
            self._tab.reader.show_release(self._filed, self._supervisors)
            self._tab.show_part(self._tab.reader)
            after()

        self.context.run(self._find, show, self.page)

    def _act(self, act: Callable[[str], object], text: Phrase) -> None:
        """Act on the open release, show it again, and report success with a text."""
        if self._filed is None:
            return
        record = self._filed.record

        def done(_result: object) -> None:
            self._then_open(record)
            self.context.say("success", text)

        self.context.run(lambda: act(record), done, self.page, self._refuse)

    def _refuse(self, error: KnownError) -> None:
        if isinstance(error, NotCoSignedError):
            self._tab.reader.show_refusals(error.refusals)
        self.context.say_error(error)

    def _ask_again(self, supervisor: str) -> None:
        self._act(
            lambda record: exceptional.ask_again(self.session, record, supervisor),
            lambda: self.tr("The supervisor is asked."),
        )

    def _give_up(self) -> None:
        self._act(
            lambda record: exceptional.give_up(self.session, record),
            lambda: self.tr("It is cancelled. Nothing of it leaves."),
        )

    def _may_be_told(self) -> None:
        self._act(
            lambda record: exceptional_release.may_be_told(self.session, record),
            lambda: self.tr("Noted. A copy for the client shows it from now on."),
        )

    def _client_told(self) -> None:
        self._act(
            lambda record: exceptional_release.client_told(self.session, record),
            lambda: self.tr("Noted: the client was told."),
        )

    def _send(self) -> None:
        self._act(
            lambda record: exceptional_release.send(self.session, record),
            lambda: self.tr("Sent. It is listed under “4 Sent”."),
        )

    def _note_told(self, when: datetime) -> None:
        self._act(
            lambda record: exceptional_release.note_told(self.session, record, when),
            lambda: self.tr("Noted. It is listed under “4 Sent”."),
        )

    def _save(self) -> None:
        if self._filed is None:
            return
        record = self._filed.record
        path = file_to_write(
            self._tab,
            self.tr("Save as a locked PDF"),
            "page.pdf",
            self.tr("PDF (*.pdf)"),
            Guard.LOCKED,
        )
        if path is None:
            return

        def saved(passphrase: str) -> None:
            show_passphrase = self._tab.reader.leaving.show_passphrase
            self._then_open(record, lambda: show_passphrase(passphrase))

        self.context.run(
            lambda: exceptional_release.save(self.session, record, path),
            saved,
            self.page,
            self._refuse,
        )

    def _print(self) -> None:
        """Ask for the printer first, so that cancelling does not record a release."""
        if self._filed is None:
            return
        record, documents = self._filed.record, self.session.data.tools.documents
        try:
            printer = ask_printer(self._tab)
        except KnownError as error:
            self.context.say_error(error)
            return
        app = QCoreApplication.instance()
        if printer is None or app is None:
            return

        def recorded(pdf: bytes) -> None:
            self._then_open(record)
            job = PrintJob(app)
            job.refused.connect(self.context.say_error)
            job.begin(pdf, printer)

        self.context.run(
            lambda: documents.render(exceptional_release.print_sheet(self.session, record)),
            recorded,
            self.page,
            self._refuse,
        )

    def _look(self) -> None:
        if self._filed is None:
            return
        record, documents = self._filed.record, self.session.data.tools.documents

        def rendered(pdf: bytes) -> None:
            preview = SheetPreview(self.tr("What the recipient reads"), only_reading=True)
            preview.load(pdf)
            self._tab.reader.show_sheet(preview)

        self.context.run(
            lambda: documents.render(exceptional_release.sheet(self.session, record)),
            rendered,
            self.page,
        )
