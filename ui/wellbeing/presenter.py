"""Presenter of the private check-in."""

from counsel_desk.domain.records import CheckIn
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import wellbeing
from counsel_desk.services.work.drafts import Place
from forms.filling import Filling
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import sentence
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.wellbeing.check_in_page import CheckInPage
from ui.words import check_in


class CheckInPresenter(Presenter):
    """Shows an empty form each time, saves the answers and shows the trend."""

    def __init__(self, context: DeskContext) -> None:
        self._check_in = CheckInPage()
        super().__init__(context, self._check_in)
        self._filling = wellbeing.begin()
        self._typed = Typed(self._read, self._put, self._check_in.resumed, self._check_in)
        self._show(self._filling)
        self._answers = self.keep_typed(self._typed, Place(VaultKind.WELLBEING, "check_in"))
        self._check_in.save_requested.connect(self._save)

    def _show(self, filling: Filling) -> None:
        self._filling = filling
        self._form = QuestionnaireForm(filling, self.context.languages.current)
        self._form.changed.connect(self._typed.edited)
        self._check_in.host_form(self._form)

    def _read(self) -> Content:
        return self._filling.paused()

    def _put(self, content: Content) -> None:
        self._show(wellbeing.resume(content))

    def refresh(self) -> None:
        """Show the person's check-ins."""
        self._form.set_language(self.context.languages.current)
        self.context.run(lambda: wellbeing.mine(self.session), self._check_in.show_trend, self.page)
        self._answers.look()

    def _save(self) -> None:
        filling, language = self._filling, self.context.languages.current
        self.context.run(
            self._answers.saving(lambda: wellbeing.record(self.session, filling, language)),
            self._on_saved,
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        """Show on the page why it was refused."""
        self._check_in.show_message(sentence(error), "attention")

    def _on_saved(self, taken: CheckIn) -> None:
        self._show(wellbeing.begin())
        self._typed.settle()
        self._check_in.show_result(check_in.lines(taken))
        self.refresh()
