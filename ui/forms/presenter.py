"""Presenter of the forms tab."""

from collections.abc import Sequence
from pathlib import Path

from counsel_desk.domain.records import Client, Filed, FormResponse
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import forms
from counsel_desk.services.work.drafts import Place
from forms.fhir import Json
from forms.filling import Filling
from forms.model import Item
from ui import words
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import sentence
from ui.forms.forms_tab import FormsTab
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.questionnaire.texts import shown, wording

Line = tuple[str, str]


class FormsPresenter(Presenter):
    """Loads a form from disk, takes the answers and saves them."""

    def __init__(self, context: DeskContext, tab: FormsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client
        self._filling: Filling | None = None
        self._form: QuestionnaireForm | None = None
        self._language = client.body.language
        place = Place(VaultKind.COUNSELLING, "form", client.record)
        self._typed = Typed(self._read, self._put, tab.resumed, tab)
        self._answers = self.keep_typed(self._typed, place)
        tab.set_languages(words.LANGUAGE_CODES, self._language)
        tab.load_requested.connect(self._load)
        tab.form_language_changed.connect(self._on_language_changed)
        tab.save_requested.connect(self._save)
        tab.cancel_requested.connect(self._cancel)
        tab.response_opened.connect(self._open)

    def refresh(self) -> None:
        """Show the answered forms."""
        self.context.run(
            lambda: forms.of_client(self.session, self._client.record),
            self._tab.show_responses,
            self.page,
        )
        self._answers.look()

    def open_record(self, record: str) -> None:
        """Show an answered form, unless another one is being filled in."""
        self.context.run(lambda: record, self._open_unless_filling, self.page)

    def _open_unless_filling(self, record: str) -> None:
        if self._filling is None:
            self._open(record)

    def _read(self) -> Content:
        if self._filling is None:
            return {}
        return {**forms.paused(self._filling), "language": self._language}

    def _put(self, content: Content) -> None:
        if not content:
            self._close()
            return
        self._language = content["language"]
        self._tab.set_languages(words.LANGUAGE_CODES, self._language)
        self._show(forms.resume(content))

    def _load(self, path: Path) -> None:
        self.context.run(
            lambda: forms.open_form(path), self._begin, self.page, self._refuse, aside=True
        )

    def _refuse(self, error: KnownError) -> None:
        """Show in the tab why it was refused."""
        self._tab.show_message(sentence(error), "attention")

    def _begin(self, filling: Filling) -> None:
        self._show(filling)
        self._typed.settle()

    def _show(self, filling: Filling) -> None:
        self._filling = filling
        self._form = QuestionnaireForm(filling, self._language)
        self._form.changed.connect(self._typed.edited)
        title = filling.questionnaire.title_in(self._language) or self.tr("A form")
        self._tab.show_form(title, self._form)

    def _on_language_changed(self, code: str) -> None:
        self._language = code
        if self._form is not None:
            self._form.set_language(code)

    def _save(self) -> None:
        if self._form is not None:
            self._form.when_settled(self._save_settled)

    def _save_settled(self) -> None:
        if self._form is None or self._filling is None or self._form.show_problems():
            return
        filling, language = self._filling, self._language
        self.context.run(
            self._answers.saving(
                lambda: forms.record(self.session, self._client.record, filling, language)
            ),
            self._on_saved,
            self.page,
            self._refuse,
        )

    def _on_saved(self, _record: str) -> None:
        self._cancel()
        self.refresh()
        self.context.say("success", self.tr("The form is saved in her file."))

    def _cancel(self) -> None:
        self._close()
        self._typed.settle()

    def _close(self) -> None:
        self._form, self._filling = None, None
        self._tab.close_form()

    def _open(self, record: str) -> None:
        self.context.run(lambda: forms.get(self.session, record), self._calculate, self.page)

    def _calculate(self, found: tuple[FormResponse, Filling]) -> None:
        response, filling = found
        self.context.run(
            filling.answered,
            lambda answered: self._tab.show_response(
                response.title, _lines(answered, response.language)
            ),
            self.page,
            aside=True,
        )


def _lines(answered: Sequence[tuple[Item, tuple[Json, ...]]], language: str) -> list[Line]:
    """Return every answered question with its answers, in words."""
    return [
        (wording(item, language), ", ".join(shown(item, value, language) for value in values))
        for item, values in answered
    ]
