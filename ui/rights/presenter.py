"""Presenter of the rights tab."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Answer, Correction, Withheld
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.office import policy
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.record_copy.record_copy import Choice
from counsel_desk.services.rights import corrections, erasure, retention
from counsel_desk.services.rights.retention import Clock
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.rights.rights_tab import RightsTab

Found = tuple[Choice, list[Filed[Correction]], Clock | None, int]


class RightsPresenter(Presenter):
    """Makes copies, records corrections, keeps files longer and seals them.

    Args:
        context: The context of the signed-in person.
        tab: The tab.
        client: The client.
        leave: Goes back to the list of clients after sealing.
    """

    def __init__(
        self, context: DeskContext, tab: RightsTab, client: Filed[Client], leave: Callable[[], None]
    ) -> None:
        super().__init__(context, tab)
        self._leave = leave
        self._tab, self._client = tab, client.record
        typed = {
            "record_copy": tab.copy.typed,
            "correction": tab.corrections.typed,
            "correction_answer": tab.corrections.answer_typed,
            "keeping": tab.keeping.typed,
        }
        self._drafts = {
            page: self.keep_typed(each, Place(VaultKind.COUNSELLING, page, client.record))
            for page, each in typed.items()
        }
        tab.copy.sheet_requested.connect(self._show_copy)
        tab.copy.file_requested.connect(self._save_copy)
        tab.corrections.wish_given.connect(self._ask)
        tab.corrections.answer_given.connect(self._answer)
        tab.keeping.longer_requested.connect(self._keep_longer)
        tab.keeping.seal_requested.connect(self._seal)

    def refresh(self) -> None:
        """Show the current state."""
        self.context.run(self._find, self._show, self.page)

    def _find(self) -> Found:
        session, client = self.session, self._client
        return (
            record_copy.choice(session, client, self.context.languages.current),
            corrections.of_client(session, client),
            retention.of_client(session, client),
            policy.read(session).retention_days_after_sealing,
        )

    def _show(self, found: Found) -> None:
        choice, asked, clock, days = found
        self._tab.copy.show_choice(choice)
        self._tab.corrections.show_corrections(asked)
        self._tab.keeping.show_clock(clock, days)
        # Drafts go on top of the saved state.
        for each in self._pending:
            each.look()

    def _show_copy(self, withheld: Sequence[Withheld]) -> None:
        self.context.show_sheet(lambda: record_copy.sheet(self.session, self._client, withheld))
        self._settle_copy()

    def _save_copy(self, path: Path, withheld: Sequence[Withheld]) -> None:
        def saved(_nothing: None) -> None:
            self.context.say(
                "success",
                self.tr("The copy is saved. Outside the desk nothing protects it any more."),
            )
            self._settle_copy()

        self.context.run(
            lambda: record_copy.save_fhir(self.session, self._client, path, withheld),
            saved,
            self.page,
        )

    def _settle_copy(self) -> None:
        self._tab.copy.typed.settle()
        self.refresh()

    def _ask(self, wish: str, day: date) -> None:
        def saved(_record: str) -> None:
            self._tab.corrections.clear()
            self.refresh()
            self.context.say("success", self.tr("Her wish is kept beside the record."))

        self.context.run(
            self._drafts["correction"].saving(
                lambda: corrections.ask(self.session, self._client, wish, day)
            ),
            saved,
            self.page,
        )

    def _answer(self, record: str, given: Answer, reason: str, statement: str) -> None:
        def saved(_nothing: None) -> None:
            self._tab.corrections.settle_answer()
            self.refresh()
            self.context.say("success", self.tr("The answer is saved."))

        self.context.run(
            self._drafts["correction_answer"].saving(
                lambda: corrections.answer(self.session, record, given, reason, statement)
            ),
            saved,
            self.page,
        )

    def _keep_longer(self, until: date, reason: str) -> None:
        def saved(_nothing: None) -> None:
            self._tab.keeping.clear()
            self.refresh()
            self.context.say("success", self.tr("The file is kept longer."))

        self.context.run(
            self._drafts["keeping"].saving(
                lambda: retention.keep_longer(self.session, self._client, until, reason)
            ),
            saved,
            self.page,
        )

    def _seal(self) -> None:
        self.flush()
        self.context.run(
            lambda: erasure.seal(self.session, self._client, Ground.CLIENTS_WISH),
            lambda _seal: self._on_sealed(),
            self.page,
        )

    def _on_sealed(self) -> None:
        self.context.say(
            "success",
            self.tr("The file is sealed. Until when it is kept stands under Kept files."),
        )
        self._leave()
