"""What the presenters of the forms that somebody fills in about themselves share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import CheckIn, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.wellbeing.own_form_card import OwnFormCard


@dataclass(frozen=True)
class Form:
    """How a form begins, is saved and found again.

    Attributes:
        name: Of its draft.
        begin: Returns an unanswered form.
        resume: Returns one with earlier answers.
        record: Saves the answers.
        mine: Returns the person's own answers, oldest first.
    """

    name: str
    begin: Callable[[], Filling]
    resume: Callable[[Mapping[str, Any]], Filling]
    record: Callable[[Session, Filling, str], CheckIn]
    mine: Callable[[Session], list[Filed[CheckIn]]]


class FormPresenter(Presenter):
    """Shows an empty form each time, keeps what is half answered, and saves the answers.

    Args:
        context: What every presenter needs.
        page: The page.
        card: The card of the form on it.
        form: The form.
        show: Shows the person's own answers.
        saved: Shows what came of saving.
    """

    def __init__(
        self,
        context: DeskContext,
        page: QWidget,
        card: OwnFormCard,
        form: Form,
        show: Callable[[list[Filed[CheckIn]]], None],
        saved: Callable[[CheckIn], None],
    ) -> None:
        super().__init__(context, page)
        self._card, self._of, self._shown, self._told = card, form, show, saved
        self._filling = form.begin()
        card.save_requested.connect(self.save)
        self._typed = Typed(self._read, self._put, card.resumed, page)
        self._show(self._filling)
        self._answers = self.keep_typed(self._typed, Place(VaultKind.WELLBEING, form.name))

    def _show(self, filling: Filling) -> None:
        self._filling = filling
        self._form = QuestionnaireForm(filling, self.context.languages.current, scrolls=False)
        self._form.changed.connect(self._typed.edited)
        self._card.host_form(self._form)

    def _read(self) -> Content:
        return self._filling.paused()

    def _put(self, content: Content) -> None:
        self._show(self._of.resume(content))

    def refresh(self) -> None:
        """Show the person's own answers."""
        self._form.set_language(self.context.languages.current)
        self.context.run(lambda: self._of.mine(self.session), self._shown, self.page)
        self._answers.look()

    def save(self) -> None:
        """Save the answers."""
        filling, language = self._filling, self.context.languages.current
        self.context.run(
            self._answers.saving(lambda: self._of.record(self.session, filling, language)),
            self._on_saved,
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        """Show on the page why it was refused."""
        self.context.say_error(error, self._card.show_message)

    def _on_saved(self, taken: CheckIn) -> None:
        self._show(self._of.begin())
        self._typed.settle()
        self._told(taken)
        self.refresh()
