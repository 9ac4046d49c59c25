"""Presenter of the page of what clients told anybody at the office."""

from counsel_desk.domain.records import Filed
from counsel_desk.domain.spoken.complaints import KeptComplaint
from counsel_desk.domain.spoken.told import ToldNote
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import passing_on
from counsel_desk.services.casework import told_notes
from counsel_desk.services.complaints import complaints
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.passing_on.told_form import Telling
from ui.passing_on.told_page import ToldPage

Found = tuple[list[str], list[Filed[ToldNote]], list[Filed[KeptComplaint]]]


class ToldPresenter(Presenter):
    """Passes on what a client said, and shows a counsellor what others passed on."""

    def __init__(self, context: DeskContext) -> None:
        self._told = ToldPage()
        super().__init__(context, self._told)
        form = self._told.form
        self._draft = self.keep_typed(form.typed, Place(VaultKind.WELLBEING, "told"))
        form.submitted.connect(self._pass_on)
        form.cancelled.connect(form.typed.discard)
        self._told.file_opened.connect(lambda client: context.open_file(Spot(client, "consents")))
        self._told.settled.connect(self._settle)
        self._told.complaint_done.connect(self._note_done)

    def refresh(self) -> None:
        """Receive what others passed on, and show it."""

        def find() -> Found:
            names = passing_on.counsellors(self.session)
            complaints.receive(self.session)
            kept = complaints.listing(self.session)
            if VaultKind.COUNSELLING not in self.session.vaults:
                return names, [], kept
            passing_on.receive(self.session)
            return names, told_notes.listing(self.session), kept

        def show(found: Found) -> None:
            self._told.form.offer_counsellors(found[0])
            self._told.show_notes(found[1], found[2])
            self._draft.look()

        self.context.run(find, show, self.page)

    def open_record(self, record: str) -> None:
        """Focus one note or complaint, once all are shown."""
        self.context.run(lambda: record, self._told.select, self.page)

    def _pass_on(self, telling: Telling) -> None:
        def passed(_nothing: None) -> None:
            self._told.form.settle_empty()
            self.context.say(
                "success",
                lambda: self.tr(
                    "It is passed on to {name}. Whoever covers for them today can read it too."
                ).format(name=telling.counsellor),
            )

        self.context.run(
            self._draft.saving(lambda: passing_on.pass_on(self.session, *telling)),
            passed,
            self.page,
        )

    def _settle(self, record: str) -> None:
        self.context.run(
            lambda: told_notes.settle(self.session, record),
            lambda _nothing: self.refresh(),
            self.page,
        )

    def _note_done(self, record: str) -> None:
        self.context.run(
            lambda: complaints.note_done(self.session, record),
            lambda _nothing: self.refresh(),
            self.page,
        )
