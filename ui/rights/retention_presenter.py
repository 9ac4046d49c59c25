"""Presenter of the retention page."""

from counsel_desk.domain.rights.retention import Ground
from counsel_desk.services.clients import closure
from counsel_desk.services.clients.closure import FollowUp
from counsel_desk.services.rights import erasure, retention
from counsel_desk.services.rights.erasure import SealedFile
from counsel_desk.services.rights.retention import Clock
from ui.desk.context import DeskContext, Spot
from ui.desk.presenter import Presenter
from ui.rights.retention_page import RetentionPage


class RetentionPresenter(Presenter):
    """Lists sealed and closed files; seals them, lifts seals and destroys files."""

    def __init__(self, context: DeskContext) -> None:
        self._keeping = RetentionPage()
        super().__init__(context, self._keeping)
        self._keeping.opened.connect(lambda client: self.context.open_file(Spot(client, "rights")))
        self._keeping.lift_requested.connect(self._lift)
        self._keeping.destroy_requested.connect(self._destroy)
        self._keeping.seal_requested.connect(self._seal)

    def refresh(self) -> None:
        """Show the current files."""
        self.context.run(self._find, lambda found: self._keeping.show_files(*found), self.page)

    def _find(self) -> tuple[list[SealedFile], list[Clock], list[FollowUp]]:
        session = self.session
        return (
            erasure.sealed_files(session),
            retention.review(session),
            closure.follow_ups(session),
        )

    def _lift(self, client: str) -> None:
        self.context.run(
            lambda: erasure.lift(self.session, client),
            lambda _nothing: self._done(self.tr("The seal is lifted. The file is in the list.")),
            self.page,
        )

    def _destroy(self, client: str) -> None:
        self.context.run(
            lambda: erasure.destroy(self.session, client),
            lambda _nothing: self._done(self.tr("The file is destroyed.")),
            self.page,
        )

    def _seal(self, client: str) -> None:
        self.context.run(
            lambda: erasure.seal(self.session, client, Ground.TIME_OVER),
            lambda _seal: self._done(self.tr("The file is sealed.")),
            self.page,
        )

    def _done(self, text: str) -> None:
        self.refresh()
        self.context.say("success", text)
