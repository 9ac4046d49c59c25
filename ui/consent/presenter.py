"""Presenter of the consents tab."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtGui import QImage

from counsel_desk.domain.attachments import Cleaned
from counsel_desk.domain.consent.consent import Consent, Part
from counsel_desk.domain.intake import UNSAFE, MayHaveHarmed
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import withdrawal
from counsel_desk.services.consent import coming_of_age, consent, consent_marks, unsafe_guardian
from counsel_desk.services.consent.consent import Asked, OtherWordsError
from counsel_desk.services.consent.consent_marks import Impression
from counsel_desk.services.consent.consent_sheet import consent_sheet
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.consent.consent_text import Explained
from counsel_desk.services.work.drafts import Place
from ui.consent.consent_reading import ConsentReading
from ui.consent.consents_tab import ConsentsTab
from ui.desk.context import DeskContext
from ui.desk.pictures import drawn
from ui.desk.presenter import Presenter
from ui.words.attachments import first_only_kept

Found = tuple[list[Filed[Consent]], Asked]


class ConsentsPresenter(Presenter):
    """Explains, records, renews, narrows, prints and withdraws consents.

    Args:
        context: The context of the signed-in person.
        tab: The tab.
        client: The client whose consents these are.
        on_recorded: Called after a consent was recorded.
    """

    def __init__(
        self,
        context: DeskContext,
        tab: ConsentsTab,
        client: Filed[Client],
        on_recorded: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client, self._after_recording = tab, client.record, on_recorded
        self._marks: dict[str, str] = {}
        place = Place(VaultKind.COUNSELLING, "consent", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        self._reading = ConsentReading(context, tab)
        tab.set_language(client.body.document_language)
        tab.explanation_requested.connect(self._explain)
        tab.record_requested.connect(self._record)
        tab.picture_requested.connect(self._look)
        tab.opened.connect(self._show_mark)
        tab.narrow_requested.connect(self._narrow)
        tab.withdraw_requested.connect(self._withdraw)
        tab.print_requested.connect(self._print)
        tab.mark_requested.connect(self._add_mark)
        tab.answer_requested.connect(self._answer)
        tab.removal_requested.connect(self._remove_guardian)

    def refresh(self) -> None:
        """Show the current consents."""
        self.context.run(self._find, self._show, self.page)
        self.say_who_waits()

    def open_record(self, record: str) -> None:
        """Show a consent, unless a new one is half recorded."""
        self.context.run(lambda: record, self._open_unless_typed, self.page)

    def _open_unless_typed(self, record: str) -> None:
        if self._tab.typed.pending() is None:
            self._tab.open_consent(record)

    def opened(self) -> dict[str, str]:
        """Return the consent that is shown, and which statement of it is being read."""
        return {"record": self._tab.record, **self._reading.step()}

    def open_again(self, opened: Mapping[str, str]) -> None:
        """Read on with the client where it was left."""
        self._reading.resume(opened)

    def begin_new(self) -> None:
        """Begin a consent once it is known whom it can name."""
        self.context.run(lambda: None, lambda _nothing: self._tab.begin(), self.page)

    def _find(self) -> Found:
        return (
            consent.of_client(self.session, self._client),
            consent.asked(self.session, self._client),
        )

    def _show(self, found: Found) -> None:
        consents, asked = found
        self._marks = {one.record: one.body.giving.mark for one in consents}
        self._tab.show_consents(consents, asked)
        # A draft can choose a caseworker only after the caseworkers were offered.
        self._typed.look()

    def _explain(self, terms: Terms) -> None:
        def show(explained: Explained) -> None:
            self._tab.set_explanation(explained)
            if self._tab.asks(terms):
                self._reading.on_explained()

        self.context.run(
            lambda: consent.explain(self.session, self._client, terms),
            show,
            self.page,
        )

    def _record(self, terms: Terms, shown: str, impression: Impression | None) -> None:
        self.context.run(
            self._typed.saving(
                lambda: consent.record(self.session, self._client, terms, impression, shown)
            ),
            self._on_recorded,
            self.page,
            self._refuse,
            on_end=self._tab.allow_recording,
        )

    def _refuse(self, error: KnownError) -> None:
        """Show in the tab why it was refused."""
        if isinstance(error, OtherWordsError):
            self._tab.ask_again()
        self.context.say_error(error, self._tab.show_message)

    def _on_recorded(self, record: str) -> None:
        self._tab.close_form(record)
        self.refresh()
        self._after_recording()
        self.context.say(
            "success", lambda: self.tr("The consent is recorded. It can be printed for the client.")
        )

    def _look(self, path: Path) -> None:
        def look() -> tuple[Cleaned, QImage]:
            picture = consent_marks.look(self.session, path)
            return picture, drawn(self.session, picture.content)

        def show(found: tuple[Cleaned, QImage]) -> None:
            self._tab.set_picture(*found)
            if found[0].first_only:
                self._tab.show_message(first_only_kept, "attention")

        self.context.run(look, show, self.page, self._refuse, aside=True)

    def _show_mark(self, record: str) -> None:
        mark = self._marks.get(record)
        if not mark:
            return

        def draw(picture: bytes) -> None:
            self.context.run(
                lambda: drawn(self.session, picture),
                lambda image: self._tab.show_mark(record, image),
                self.page,
                self._refuse,
                aside=True,
            )

        self.context.run(
            lambda: consent_marks.content(self.session, mark), draw, self.page, self._refuse
        )

    def _add_mark(self, record: str, path: Path) -> None:
        def add(picture: Cleaned) -> None:
            mark = Impression(picture, drawn=False)
            self.context.run(
                lambda: consent.add_mark(self.session, record, mark),
                lambda _nothing: added(picture),
                self.page,
                self._refuse,
            )

        def added(picture: Cleaned) -> None:
            self.refresh()
            if picture.first_only:
                self.context.say("attention", first_only_kept)
            else:
                self.context.say(
                    "success", lambda: self.tr("The picture is saved with the consent.")
                )

        self.context.run(
            lambda: consent_marks.look(self.session, path),
            add,
            self.page,
            self._refuse,
            aside=True,
        )

    def _narrow(self, record: str, parts: frozenset[Part], ends: date) -> None:
        self.context.run(
            lambda: withdrawal.narrow(self.session, record, parts, ends),
            self._on_narrowed,
            self.page,
            self._refuse,
        )

    def _on_narrowed(self, recalled: int) -> None:
        self.refresh()
        self.context.say(
            "success",
            lambda: (
                self.tr(
                    "A part of the consent is withdrawn, and what was sent and carried more is "
                    "being called back. What was already printed or saved cannot be called back."
                )
                if recalled
                else self.tr("A part of the consent is withdrawn.")
            ),
        )

    def _withdraw(self, record: str) -> None:
        self.context.run(
            lambda: withdrawal.withdraw(self.session, record), self._on_withdrawn, self.page
        )

    def _on_withdrawn(self, recalled: int) -> None:
        self.refresh()
        self.context.say(
            "success",
            lambda: (
                self.tr(
                    "The consent is withdrawn, and what was sent is being called back. What was "
                    "already printed or saved cannot be called back."
                )
                if recalled
                else self.tr("The consent is withdrawn. Nothing more leaves under it.")
            ),
        )

    def _answer(self, record: str, said: MayHaveHarmed) -> None:
        self.context.run(
            lambda: unsafe_guardian.answer(self.session, record, said),
            lambda _recalled: self._on_answered(said),
            self.page,
            self._refuse,
        )

    def _on_answered(self, said: MayHaveHarmed) -> None:
        self.refresh()
        self.context.say(
            "success",
            lambda: (
                self.tr(
                    "The answer is saved. This consent is no longer in force, and what was sent "
                    "under it is being called back. Please ask the Child Welfare Committee, or "
                    "the person it named."
                )
                if said in UNSAFE
                else self.tr("The answer is saved.")
            ),
        )

    def _remove_guardian(self) -> None:
        def removed(_nothing: None) -> None:
            self.refresh()
            self.context.say("success", lambda: self.tr("The guardian's details are removed."))

        self.context.run(
            lambda: coming_of_age.remove_guardian(self.session, self._client),
            removed,
            self.page,
            self._refuse,
        )

    def _print(self, record: str) -> None:
        self.context.show_sheet(lambda: consent_sheet(self.session, record))
