"""Answers the building and releasing of a summary."""

from counsel_desk.domain.consent import Consent, Part
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.release import PURPOSES, Reading, SummaryType
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import consent, release
from counsel_desk.services.drafts import Place
from counsel_desk.services.ports import Documents
from counsel_desk.services.release import Draft, NotCoveredError, Preview
from ui.desk.at_desk import AtDesk
from ui.desk.presenter import Presenter
from ui.release.summary_tab import SummaryDraft, SummaryTab
from ui.sheets.sheet_preview import SheetPreview


class SummaryPresenter(Presenter):
    """From consented categories to what leaves, past the client's own eyes."""

    def __init__(self, at: AtDesk, tab: SummaryTab, client: Filed[Client]) -> None:
        super().__init__(at, tab)
        self._tab, self._client = tab, client.record
        self._consents: dict[str, Consent] = {}
        self._digest = ""
        place = Place(VaultKind.COUNSELLING, "summary", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        tab.suggestion_requested.connect(self._suggest)
        tab.preview_requested.connect(self._preview)
        tab.release_requested.connect(self._release)

    def refresh(self) -> None:
        """Show the consents that a summary can rest on."""
        self.at.run(lambda: consent.of_client(self.session, self._client), self._show, self.page)

    def _show(self, consents: list[Filed[Consent]]) -> None:
        self._consents = {filed.record: filed.body for filed in consents}
        self._tab.show_consents(consents)
        self._typed.look()

    def _suggest(self, record: str, part: Part) -> None:
        agreed = self._consents.get(record)
        if agreed is None:
            return
        self.at.run(
            lambda: release.suggest(self.session, self._client, part, agreed.language),
            lambda text: self._tab.set_suggestion(part, text),
            self.page,
        )

    def _draft(self, draft: SummaryDraft) -> Draft:
        agreed = self._consents[draft.consent]
        assert agreed.recipient is not None  # noqa: S101 - a consent to share names one
        kind = next(each for each in SummaryType if agreed.purpose in PURPOSES[each])
        return Draft(
            draft.consent,
            kind,
            agreed.purpose,
            agreed.recipient,
            draft.about,
            draft.language,
            draft.sections,
        )

    def _preview(self, draft: SummaryDraft) -> None:
        wanted = self._draft(draft)
        documents = self.session.desk.tools.documents
        self.at.run(
            lambda: _rendered(documents, release.preview(self.session, wanted)),
            self._show_preview,
            self.page,
            self._refuse,
        )

    def _show_preview(self, seen: tuple[bytes, str]) -> None:
        pdf, self._digest = seen
        preview = SheetPreview(self.tr("What the caseworker will read"), only_reading=True)
        preview.load(pdf)
        self._tab.show_preview(preview)

    def _release(self, draft: SummaryDraft) -> None:
        wanted = self._draft(draft)
        self.at.run(
            self._typed.saving(
                lambda: release.release(self.session, wanted, self._digest, Reading.TO_HER)
            ),
            self._tab.show_released,
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        if isinstance(error, NotCoveredError):
            self._tab.show_refusals(list(error.refusals))
        self.at.say_error(error)


def _rendered(documents: Documents, seen: Preview) -> tuple[bytes, str]:
    return documents.render(seen.document), seen.digest
