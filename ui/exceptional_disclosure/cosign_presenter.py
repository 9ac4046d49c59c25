"""Presenter of the page of requests to co-sign."""

from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.exceptional_disclosure import cosigning
from counsel_desk.services.exceptional_disclosure.cosigning import Asked
from counsel_desk.services.exceptional_disclosure.ground_statements import Statements, of_grounds
from counsel_desk.services.work.drafts import Place
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.exceptional_disclosure.cosign_page import CosignPage


class CosignPresenter(Presenter):
    """Shows requests and reports; signs them, sends them back, or notes that they were seen."""

    def __init__(self, context: DeskContext) -> None:
        self._cosign = CosignPage()
        super().__init__(context, self._cosign)
        self._typed = self.keep_typed(self._cosign.typed, Place(VaultKind.WELLBEING, "cosign"))
        self._cosign.sign_requested.connect(self._sign)
        self._cosign.send_back_requested.connect(self._send_back)
        self._cosign.seen.connect(self._seen)

    def refresh(self) -> None:
        """Show the open requests."""

        def show(found: tuple[list[Asked], Statements]) -> None:
            asked, statements = found
            self._cosign.show_asked(asked)
            self._cosign.show_law(statements)
            self._typed.look()

        language = self.context.languages.current
        self.context.run(
            lambda: (cosigning.waiting(self.session), of_grounds(self.session, language)),
            show,
            self.page,
        )

    def open_record(self, record: str) -> None:
        """Go to a request, by its message, once the list is loaded."""
        self.context.run(lambda: record, self._cosign.choose, self.page)

    def _sign(self, asked: Asked) -> None:
        self.context.run(
            lambda: cosigning.sign(self.session, asked.message, asked.request.digest),
            lambda _nothing: self._answered(asked, lambda: self.tr("You have co-signed it.")),
            self.page,
            self._refused,
        )

    def _send_back(self, asked: Asked, word: str) -> None:
        self.context.run(
            lambda: cosigning.send_back(self.session, asked.message, word),
            lambda _nothing: self._answered(asked, lambda: self.tr("It is sent back.")),
            self.page,
            self._refused,
        )

    def _seen(self, asked: Asked, remarks: str) -> None:
        self.context.run(
            lambda: cosigning.review(self.session, asked.message, asked.request.digest, remarks),
            lambda _nothing: self._answered(asked, lambda: self.tr("The counsellor is told.")),
            self.page,
            self._refused,
        )

    def _answered(self, asked: Asked, text: Phrase) -> None:
        self._cosign.forget(asked.message)
        self.context.say("success", text)
        self.refresh()

    def _refused(self, error: KnownError) -> None:
        self.context.say_error(error)
        self.refresh()
