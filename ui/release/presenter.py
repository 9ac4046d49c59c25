"""Presenter of the summary tab."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import Consent, Part
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.identifying.identifying import Known
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.summary import SCHEME_LAW, Scheme
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import identifying_details
from counsel_desk.services.consent import consent
from counsel_desk.services.documents.reading_together import reading_words, statements
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.release import release, release_outside
from counsel_desk.services.release.release import Draft, NotCoveredError
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.reading.step import place_in, step_of
from ui.release.read_together import ReadTogether, Rendered
from ui.release.summary_builder import SummaryDraft
from ui.release.summary_tab import SummaryTab
from ui.sheets.print_job import PrintJob
from ui.sheets.printing import ask_printer

Law = dict[Scheme, list[Shown]]
Found = tuple[list[Filed[Consent]], Known, AboutClient, Scheme | None, Law]


class SummaryPresenter(Presenter):
    """Builds a summary from consented parts, previews it for the client, and releases it."""

    def __init__(self, context: DeskContext, tab: SummaryTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._consents: dict[str, Consent] = {}
        self._resume_at: int | None = None
        self._noted: tuple[str, bytes] = ("", b"")
        self._printing_for = ""
        place = Place(VaultKind.COUNSELLING, "summary", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        tab.suggestion_requested.connect(self._suggest)
        tab.preview_requested.connect(self._preview)
        tab.typed.resumed.connect(self._read_again)
        self._reading = ReadTogether(context, self)
        self._reading.left.connect(lambda: tab.set_read_together(False))
        self._reading.released.connect(self._release)
        self._reading.file_requested.connect(self._save)
        self._reading.print_requested.connect(self._print)
        tab.noted.connect(context.noted)

    def refresh(self) -> None:
        """Show the consents that a summary can be based on."""

        def find() -> Found:
            consents = consent.of_client(self.session, self._client)
            known = identifying_details.known(self.session, self._client)
            answers, language = policy.read(self.session).law, self.context.languages.current
            says = {one: law.show(answers, language, *keys) for one, keys in SCHEME_LAW.items()}
            fitting = release.suggested_scheme(self.session, self._client)
            about = consent.about(self.session, self._client)
            return consents, known, about, fitting, says

        self.context.run(find, self._show, self.page)
        self.say_who_waits()

    def _show(self, found: Found) -> None:
        consents, known, about, fitting, says = found
        self._consents = {filed.record: filed.body for filed in consents}
        self._tab.look_for(known)
        self._tab.show_scheme(fitting, says)
        self._tab.show_consents(consents, about)
        self._typed.look()

    def _suggest(self, part: Part, language: str) -> None:
        self.context.run(
            lambda: release.suggest(self.session, self._client, part, language),
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
            draft.scheme,
        )

    def _preview(self, draft: SummaryDraft) -> None:
        wanted, tools = self._draft(draft), self.session.data.tools
        place, self._resume_at = self._resume_at or 0, None

        def render() -> Rendered:
            seen = release.preview(self.session, wanted)
            read = statements(seen.document)
            return Rendered(
                seen.document.title,
                read,
                reading_words(tools, draft.language, len(read)),
                tools.documents.render(seen.document),
                seen.digest,
                not wanted.recipient.at_desk,
            )

        def show(seen: Rendered) -> None:
            self._tab.set_read_together(True)
            self._reading.show(draft, seen, place)

        self.context.run(render, show, self.page, self._refuse)

    def opened(self) -> dict[str, str]:
        """Return the statement that is being read."""
        return step_of(self._reading.place)

    def open_again(self, opened: Mapping[str, str]) -> None:
        """Read on at the statement that was left, once the draft is there."""
        self._resume_at = place_in(opened)

    def begin_new(self) -> None:
        """Read with the client what is written, once the wordings that are suggested are there."""

        def read(_nothing: None) -> None:
            self.context.run(lambda: None, lambda _nothing: self._tab.read_again(), self.page)

        self.context.run(lambda: None, read, self.page)

    def _read_again(self) -> None:
        if self._resume_at is not None:
            # The wordings that are suggested come first.
            self.context.run(lambda: None, lambda _nothing: self._tab.read_again(), self.page)

    def _release(self, draft: SummaryDraft, digest: str, reading: Reading) -> None:
        wanted = self._draft(draft)
        self.context.run(
            self._typed.saving(lambda: release.release(self.session, wanted, digest, reading)),
            self._settled(self._tab.show_released),
            self.page,
            self._refuse,
        )

    def _settled(self, show: Callable[[str], None]) -> Callable[[str], None]:
        """Return a function that shows the desk again, and then what came of it."""

        def settled(text: str) -> None:
            self._reading.close()
            show(text)

        return settled

    def _save(self, draft: SummaryDraft, digest: str, reading: Reading, path: Path) -> None:
        wanted = self._draft(draft)
        self.context.run(
            self._typed.saving(
                lambda: release_outside.save(self.session, wanted, digest, reading, path)
            ),
            self._settled(
                lambda passphrase: self._tab.show_saved(wanted.recipient.name, passphrase)
            ),
            self.page,
            self._refuse,
        )

    def _print(self, draft: SummaryDraft, digest: str, reading: Reading) -> None:
        """Ask for a printer first, so that what the ledger notes as printed is printed at once."""
        try:
            printer = ask_printer(self.context.shell)
        except KnownError as error:
            self._refuse(error)
            return
        if printer is None:
            self._reading.stay()
            return
        wanted = self._draft(draft)
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
        self._reading.close()
        self._tab.show_printed(self._printing_for)

    def _refuse(self, error: KnownError) -> None:
        self._reading.stay()
        if isinstance(error, NotCoveredError):
            self._reading.close()
            self._tab.show_refusals(list(error.refusals))
        self.context.say_error(error)
