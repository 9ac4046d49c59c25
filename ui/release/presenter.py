"""Presenter of the summary tab."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from counsel_desk.domain.consent.consent import Consent, Part
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.identifying.identifying import Known
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import identifying_details
from counsel_desk.services.consent import consent
from counsel_desk.services.release import release, release_outside
from counsel_desk.services.release.release import Draft, NotCoveredError
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.release.summary_builder import SummaryDraft
from ui.release.summary_tab import SummaryTab
from ui.sheets.print_job import PrintJob
from ui.sheets.printing import ask_printer
from ui.sheets.sheet_preview import SheetPreview

Found = tuple[list[Filed[Consent]], Known]


class SummaryPresenter(Presenter):
    """Builds a summary from consented parts, previews it for the client, and releases it."""

    def __init__(self, context: DeskContext, tab: SummaryTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._consents: dict[str, Consent] = {}
        self._digest = ""
        self._noted: tuple[str, bytes] = ("", b"")
        self._printing_for = ""
        place = Place(VaultKind.COUNSELLING, "summary", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        tab.suggestion_requested.connect(self._suggest)
        tab.preview_requested.connect(self._preview)
        tab.release_requested.connect(self._release)
        tab.file_requested.connect(self._save)
        tab.print_requested.connect(self._print)
        tab.noted.connect(context.noted)

    def refresh(self) -> None:
        """Show the consents that a summary can be based on."""

        def find() -> Found:
            consents = consent.of_client(self.session, self._client)
            return consents, identifying_details.known(self.session, self._client)

        self.context.run(find, self._show, self.page)

    def _show(self, found: Found) -> None:
        consents, known = found
        self._consents = {filed.record: filed.body for filed in consents}
        self._tab.look_for(known)
        self._tab.show_consents(consents)
        self._typed.look()

    def _suggest(self, record: str, part: Part) -> None:
        agreed = self._consents.get(record)
        if agreed is None:
            return
        self.context.run(
            lambda: release.suggest(self.session, self._client, part, agreed.language),
            lambda text: self._tab.set_suggestion(part, text),
            self.page,
        )

    def _draft(self, draft: SummaryDraft) -> Draft:
        agreed = self._consents[draft.consent]
        assert agreed.recipient is not None  # noqa: S101 - a consent to share names one
        return Draft(
            draft.consent,
            draft.type,
            agreed.purpose,
            agreed.recipient,
            draft.about,
            draft.language,
            draft.sections,
        )

    def _preview(self, draft: SummaryDraft) -> None:
        wanted = self._draft(draft)
        documents = self.session.data.tools.documents

        def render() -> tuple[bytes, str]:
            seen = release.preview(self.session, wanted)
            return documents.render(seen.document), seen.digest

        self.context.run(
            render,
            lambda seen: self._show_preview(*seen, outside=not wanted.recipient.at_desk),
            self.page,
            self._refuse,
        )

    def _show_preview(self, pdf: bytes, digest: str, *, outside: bool) -> None:
        self._digest = digest
        pages = SheetPreview(self.tr("What the recipient will read"), only_reading=True)
        pages.load(pdf)
        self._tab.show_preview(pages, outside=outside)

    def _release(self, draft: SummaryDraft, reading: Reading) -> None:
        wanted, digest = self._draft(draft), self._digest
        self.context.run(
            self._typed.saving(lambda: release.release(self.session, wanted, digest, reading)),
            self._tab.show_released,
            self.page,
            self._refuse,
        )

    def _save(self, draft: SummaryDraft, reading: Reading, path: Path) -> None:
        wanted, digest = self._draft(draft), self._digest
        self.context.run(
            self._typed.saving(
                lambda: release_outside.save(self.session, wanted, digest, reading, path)
            ),
            lambda passphrase: self._tab.show_saved(wanted.recipient.name, passphrase),
            self.page,
            self._refuse,
        )

    def _print(self, draft: SummaryDraft, reading: Reading) -> None:
        """Ask for a printer first, so that what the ledger notes as printed is printed at once."""
        try:
            printer = ask_printer(self._tab)
        except KnownError as error:
            self._refuse(error)
            return
        if printer is None:
            self._tab.stay()
            return
        wanted, digest = self._draft(draft), self._digest
        documents = self.session.data.tools.documents

        def render() -> bytes:
            if self._noted[0] == digest:
                # The printer refused it the first time; the ledger has the entry already.
                return self._noted[1]
            return documents.render(
                release_outside.print_out(self.session, wanted, digest, reading)
            )

        self.context.run(
            render,
            lambda pdf: self._hand_over(wanted.recipient.name, digest, pdf, printer),
            self.page,
            self._refuse,
        )

    def _hand_over(self, name: str, digest: str, pdf: bytes, printer: QPrinter) -> None:
        self._noted, self._printing_for = (digest, pdf), name
        app = QCoreApplication.instance()
        if app is not None:
            job = PrintJob(app)
            job.printed.connect(self._on_printed)
            job.refused.connect(self._refuse)
            job.begin(pdf, printer)

    def _on_printed(self) -> None:
        self._noted = ("", b"")
        self._tab.show_printed(self._printing_for)

    def _refuse(self, error: KnownError) -> None:
        self._tab.stay()
        if isinstance(error, NotCoveredError):
            self._tab.show_refusals(list(error.refusals))
        self.context.say_error(error)
