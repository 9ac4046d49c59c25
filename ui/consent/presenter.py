"""Answers the consents of a client."""

from collections.abc import Collection
from datetime import date

from counsel_desk.domain.consent import Consent, Part, Purpose, Recipient
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import consent
from counsel_desk.services.client_sheets import consent_sheet
from counsel_desk.services.consent import Terms
from counsel_desk.services.drafts import Place
from ui.consent.consent_form import ConsentDraft
from ui.consent.consents_tab import ConsentsTab
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter
from ui.errors import sentence

Found = tuple[list[Filed[Consent]], list[Recipient]]


class ConsentsPresenter(Presenter):
    """Explaining, recording, printing and taking back."""

    def __init__(self, at: AtDesk, tab: ConsentsTab, client: Filed[Client]) -> None:
        super().__init__(at, tab)
        self._tab, self._client = tab, client.record
        place = Place(VaultKind.COUNSELLING, "consent", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        tab.set_language(client.body.language)
        tab.explanation_requested.connect(self._explain)
        tab.record_requested.connect(self._record)
        tab.withdraw_requested.connect(self._withdraw)
        tab.print_requested.connect(self._print)

    def refresh(self) -> None:
        """Show the consents as they are now."""
        self.at.run(self._find, self._show, self.page)

    def _find(self) -> Found:
        return (
            consent.of_client(self.session, self._client),
            consent.recipients(self.session),
        )

    def _show(self, found: Found) -> None:
        consents, recipients = found
        self._tab.set_recipients(recipients)
        self._tab.show_consents(consents)
        # A caseworker who was chosen can be shown only now.
        self._typed.look()

    def _explain(
        self,
        language: str,
        purpose: Purpose,
        parts: Collection[Part],
        recipient: Recipient | None,
        until: date,
    ) -> None:
        self.at.run(
            lambda: consent.explain(self.session, language, purpose, parts, recipient, until),
            self._tab.set_explanation,
            self.page,
        )

    def _record(self, draft: ConsentDraft) -> None:
        terms = Terms(
            draft.purpose,
            draft.parts,
            draft.recipient,
            draft.language,
            draft.starts,
            draft.ends,
            draft.giving,
        )
        self.at.run(
            self._typed.saving(lambda: consent.record(self.session, self._client, terms)),
            self._on_recorded,
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        """Say beside what was asked why it could not be done."""
        self._tab.show_message(sentence(error), "attention")

    def _on_recorded(self, _record: str) -> None:
        self._tab.close_form()
        self.refresh()
        self.at.say("success", self.tr("The consent is recorded. It can be printed for her."))

    def _withdraw(self, record: str) -> None:
        self.at.run(lambda: consent.withdraw(self.session, record), self._on_withdrawn, self.page)

    def _on_withdrawn(self, recalled: int) -> None:
        self.refresh()
        said = self.tr("The consent is taken back. Nothing more leaves under it.")
        if recalled:
            said = self.tr(
                "The consent is taken back, and what was sent is being called back. What was "
                "already printed or saved cannot be called back."
            )
        self.at.say("success", said)

    def _print(self, record: str) -> None:
        self.at.show_sheet(lambda: consent_sheet(self.session, record))
