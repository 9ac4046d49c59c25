"""Presenter of the retention page."""

from collections.abc import Callable

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import closure, legal_holds
from counsel_desk.services.clients.closure import FollowUp
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.rights import erasure, retention
from counsel_desk.services.rights.erasure import SealedFile
from counsel_desk.services.rights.retention import Clock
from counsel_desk.services.work.drafts import Place
from ui.design.translated import Phrase
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.rights.retention_page import RetentionPage


class RetentionPresenter(Presenter):
    """Lists sealed and closed files; seals them, lifts seals and destroys files."""

    def __init__(self, context: DeskContext) -> None:
        self._keeping = RetentionPage()
        super().__init__(context, self._keeping)
        context.names.serve(self._keeping.names, self._keeping.show_names)
        self._keeping.opened.connect(lambda client: self.context.open_file(Spot(client, "rights")))
        self._keeping.back_requested.connect(lambda: self.context.open_page("clients", ""))
        self._keeping.lift_requested.connect(self._lift)
        self._keeping.destroy_requested.connect(self._destroy)
        self._keeping.seal_requested.connect(self._seal)
        self._keeping.hold.hold_requested.connect(self._hold)
        self._keeping.hold.lift_requested.connect(self._lift_hold)
        place = Place(VaultKind.COUNSELLING, "kept_hold")
        self._draft = self.keep_typed(self._keeping.hold.typed, place)

    def refresh(self) -> None:
        """Show the current files."""

        def show(found: tuple[list[SealedFile], list[Clock], list[FollowUp], list[Shown]]) -> None:
            self._keeping.show_files(*found)
            self._draft.look()

        self.context.run(self._find, show, self.page)

    def _find(self) -> tuple[list[SealedFile], list[Clock], list[FollowUp], list[Shown]]:
        session = self.session
        return (
            erasure.sealed_files(session),
            retention.review(session),
            closure.follow_ups(session),
            law.show(policy.read(session).law, self.context.languages.current, legal_holds.LAW),
        )

    def _lift(self, client: str) -> None:
        self.context.run(
            lambda: erasure.lift(self.session, client),
            lambda _nothing: self._done(
                lambda: self.tr("The seal is lifted. The file is in the list.")
            ),
            self.page,
        )

    def _hold(self, client: str, reason: str, lawyer: str) -> None:
        self._save_hold(
            lambda: legal_holds.hold(self.session, client, reason, lawyer),
            lambda: self.tr("The file is on hold."),
        )

    def _lift_hold(self, client: str, key: str, why: str) -> None:
        self._save_hold(
            lambda: legal_holds.lift(self.session, client, key, why),
            lambda: self.tr("The hold is ended."),
        )

    def _save_hold(self, work: Callable[[], object], text: Phrase) -> None:
        def saved(_made: object) -> None:
            self._keeping.hold.clear()
            self._done(text)

        self.context.run(self._draft.saving(work), saved, self.page)

    def _destroy(self, client: str) -> None:
        self.context.run(
            lambda: erasure.destroy(self.session, client),
            lambda _nothing: self._done(lambda: self.tr("The file is destroyed.")),
            self.page,
        )

    def _seal(self, client: str) -> None:
        self.context.run(
            lambda: erasure.seal(self.session, client, Ground.TIME_OVER),
            lambda _seal: self._done(lambda: self.tr("The file is sealed.")),
            self.page,
        )

    def _done(self, text: Phrase) -> None:
        self.refresh()
        self.context.say("success", text)
