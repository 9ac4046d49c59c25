"""Presenter of the page of requests to co-sign."""

from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.exceptional_disclosure import cosigning
from counsel_desk.services.exceptional_disclosure.cosigning import Asked
from counsel_desk.services.work.drafts import Place
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.cosign_page import CosignPage


class CosignPresenter(Presenter):
    """Shows requests, and signs them or sends them back."""

    def __init__(self, context: DeskContext) -> None:
        self._cosign = CosignPage()
        super().__init__(context, self._cosign)
        self._typed = self.keep_typed(self._cosign.typed, Place(VaultKind.WELLBEING, "cosign"))
        self._cosign.sign_requested.connect(self._sign)
        self._cosign.send_back_requested.connect(self._send_back)

    def refresh(self) -> None:
        """Show the open requests."""

        def show(asked: list[Asked]) -> None:
            self._cosign.show_asked(asked)
            self._typed.look()

        self.context.run(lambda: cosigning.waiting(self.session), show, self.page)

    def _sign(self, asked: Asked) -> None:
        self.context.run(
            lambda: cosigning.sign(self.session, asked.message, asked.request.digest),
            lambda _nothing: self._answered(asked, self.tr("You have co-signed it.")),
            self.page,
            self._refused,
        )

    def _send_back(self, asked: Asked, word: str) -> None:
        self.context.run(
            lambda: cosigning.send_back(self.session, asked.message, word),
            lambda _nothing: self._answered(asked, self.tr("It is sent back.")),
            self.page,
            self._refused,
        )

    def _answered(self, asked: Asked, text: str) -> None:
        self._cosign.forget(asked.message)
        self.context.say("success", text)
        self.refresh()

    def _refused(self, error: KnownError) -> None:
        self.context.say_error(error)
        self.refresh()
