"""Presenter of the forms tab."""

from collections.abc import Sequence
from pathlib import Path

from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.records import Assessment, Client, Filed, FormResponse
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.assessments import assessments, safety_prompts
from counsel_desk.services.forms import forms, from_file, telling
from counsel_desk.services.forms.from_file import Kept
from counsel_desk.services.library import library
from counsel_desk.services.library.library import Shelved
from counsel_desk.services.sign_in import preferences
from counsel_desk.services.work.drafts import Place
from forms.checking.notes import Note
from forms.fhir import Json
from forms.fhirpath.launch import Launch
from forms.filling import Filling
from forms.held import is_from_file
from forms.languages import spoken
from forms.model import Item, Questionnaire
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext
from ui.desk.pictures import of_forms
from ui.desk.presenter import Presenter
from ui.forms.client_filling import ClientFilling
from ui.forms.forms_tab import FormsTab
from ui.forms.kept_words import held
from ui.forms.offered_languages import code_of, offered
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.questionnaire.texts import BY_CHOICE, said, shown, wording

Line = tuple[str, str]


class FormsPresenter(Presenter):
    """Loads a form from disk, takes the answers and saves them."""

    def __init__(self, context: DeskContext, tab: FormsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client
        self._filling: Filling | None = None
        self._form: QuestionnaireForm | None = None
        self._language, self._shown = client.body.document_language, ""
        self._one_by_one = False
        self._by_client = ClientFilling(context, tab.by_client, client, self.keep_typed)
        place = Place(VaultKind.COUNSELLING, "form", client.record)
        self._typed = Typed(self._read, self._put, tab.resumed, tab)
        self._answers = self.keep_typed(self._typed, place)
        tab.library_form_chosen.connect(self._open_library_form)
        tab.load_requested.connect(self._load)
        tab.design_requested.connect(lambda: context.open_page("forms", ""))
        tab.form_language_changed.connect(self._on_language_changed)
        tab.one_by_one_chosen.connect(self._on_one_by_one_chosen)
        tab.save_requested.connect(self._save)
        tab.pause_requested.connect(self._pause)
        tab.paused.continued.connect(tab.go_on)
        tab.handing_over_requested.connect(self._hand_over)
        tab.cancel_requested.connect(self._cancel)
        tab.response_opened.connect(self._open)

    def refresh(self) -> None:
        """Show the answered forms, and those of the office's library."""
        self.context.run(self._in_library, self._tab.show_library, self.page)
        self.context.run(
            lambda: forms.of_client(self.session, self._client.record),
            self._tab.show_responses,
            self.page,
        )
        self.context.run(lambda: preferences.one_by_one(self.session), self._on_way_read, self.page)
        self._answers.look()
        self._by_client.draft.look()

    def _on_way_read(self, one_by_one: bool) -> None:
        self._one_by_one = one_by_one
        self._tab.set_one_by_one(one_by_one)
        if self._form is not None:
            self._form.set_one_by_one(one_by_one)

    def _on_one_by_one_chosen(self, on: bool) -> None:
        self._on_way_read(on)
        if not self.session.data.read_only:
            self.context.run(
                lambda: preferences.keep_one_by_one(self.session, on),
                lambda _nothing: None,
                self.page,
            )

    def _pause(self) -> None:
        """Keep the answers as a draft, and show the list."""
        if self._filling is not None:
            self._answers.flush()
            self._tab.pause(self._title(self._filling))

    def _hand_over(self) -> None:
        """Give the form to the client, with what is answered so far."""
        if self._filling is None or not self._by_client.may_begin():
            return
        if self._by_client.under_way:
            self.context.say(
                "attention",
                lambda: self.tr("The client has another form to finish or discard first."),
            )
            return
        filling, language = self._filling, self._language
        self._close()
        self._by_client.begin(filling, language)
        self._typed.settle()

    def open_record(self, record: str) -> None:
        """Show an answered form, unless another one is being filled in."""
        self.context.run(lambda: record, self._open_unless_filling, self.page)

    def opened(self) -> dict[str, str]:
        """Return the answered form that is shown."""
        return {"record": self._shown if self._tab.reading else ""}

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
        filling = forms.resume(content)
        self._show(filling)
        self.context.run(
            lambda: forms.notes_on(filling),
            lambda notes: self._say_notes(filling, notes),
            self.page,
            aside=True,
        )

    def _in_library(self) -> list[tuple[str, str]]:
        return [
            (one.form, one.title)
            for one in library.listing(self.session)
            if one.offered and one.use is FormUse.FORM
        ]

    def _open_library_form(self, form: str) -> None:
        session, client = self.session, self._client.record
        self.context.run(
            lambda: (library.get(session, form), telling.told(session, client)),
            self._open_found,
            self.page,
            self._refuse,
        )

    def _open_found(self, found: tuple[Questionnaire, Launch]) -> None:
        self.context.run(
            lambda: forms.opened(*found), self._begin, self.page, self._refuse, aside=True
        )

    def _load(self, path: Path) -> None:
        session, client = self.session, self._client.record

        def load(launch: Launch) -> None:
            self.context.run(
                lambda: forms.open_form(path, session.data.tools.read_list, launch),
                self._begin_loaded,
                self.page,
                self._refuse,
                aside=True,
            )

        self.context.run(lambda: telling.told(session, client), load, self.page, self._refuse)

    def _begin_loaded(self, opened: tuple[Filling, tuple[Note, ...]]) -> None:
        """Show a form that was loaded, put it into the library, and say what of it works."""
        self._begin(opened)
        filling, notes = opened
        session, language = self.session, self._language

        def kept(shelved: Shelved | None) -> None:
            self.refresh()
            if not notes or shelved is not None:
                self.context.say(
                    "success", lambda: self._loaded(works=not notes, kept=shelved is not None)
                )

        self.context.run(lambda: forms.keep_in_library(session, filling, language), kept, self.page)

    def _loaded(self, *, works: bool, kept: bool) -> str:
        said = [self.tr("Everything in this form works here.")] if works else []
        if kept:
            said.append(self.tr("It is in the office's library from now on."))
        return " ".join(said)

    def _refuse(self, error: KnownError) -> None:
        """Show in the tab why it was refused."""
        self.context.say_error(error, self._tab.show_message)

    def _begin(self, opened: tuple[Filling, tuple[Note, ...]]) -> None:
        filling, notes = opened
        self._show(filling)
        self._say_notes(filling, notes)
        self._typed.settle()

    def _say_notes(self, filling: Filling, notes: Sequence[Note]) -> None:
        """Say above the form what is left out of account, if it is still shown."""
        if self._form is not None and self._filling is filling:
            self._form.show_notes(notes)

    def _show(self, filling: Filling) -> None:
        self._filling, language = filling, spoken(filling.questionnaire, self._language)
        self._tab.set_languages(offered(filling.questionnaire), code_of(language))
        self._form = QuestionnaireForm(
            filling,
            language,
            scrolls=False,
            one_by_one=self._one_by_one,
            pictures=of_forms(self.context),
        )
        self._form.changed.connect(self._typed.edited)
        self._form.end_reached.connect(self._tab.offer_saving)
        self._tab.offer_saving(self._form.at_end)
        self._tab.show_form(self._title(filling), self._form)
        if any(is_from_file(item) for item in filling.questionnaire.walk()):
            self.context.run(
                lambda: from_file.kept(self.session, self._client.record),
                lambda kept: self._offer_kept(filling, kept),
                self.page,
            )

    def _offer_kept(self, filling: Filling, kept: Sequence[Kept]) -> None:
        """Offer what the file has to the questions that only it can answer."""
        if self._form is not None and self._filling is filling:
            self._form.offer([held(one) for one in kept])

    def _title(self, filling: Filling) -> str:
        return filling.questionnaire.title_in(self._language) or self.tr("A form")

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
        filling, language = self._filling, spoken(self._filling.questionnaire, self._language)
        self.context.run(
            self._answers.saving(
                lambda: forms.record(self.session, self._client.record, filling, language)
            ),
            self._on_saved,
            self.page,
            self._refuse,
        )

    def _on_saved(self, record: str) -> None:
        self._cancel()
        self.refresh()
        self.context.say("success", lambda: self.tr("The form is saved in the client's file."))
        self.context.run(
            lambda: assessments.of_client(self.session, self._client.record),
            lambda taken: self._warn(record, taken),
            self.page,
        )

    def _warn(self, record: str, taken: Sequence[Filed[Assessment]]) -> None:
        """Say that an answer in a form concerns safety, until what was done is written down."""
        if any(one.body.form == record for one in safety_prompts.waiting(taken)):
            self._tab.show_message(
                lambda: self.tr(
                    "An answer in this form concerns safety. Please ask the client now, before the "
                    "session ends. Under Questionnaires are the steps, and room for what was done."
                ),
                "attention",
            )

    def _cancel(self) -> None:
        self._close()
        self._typed.settle()

    def _close(self) -> None:
        self._form, self._filling = None, None
        self._tab.close_form()

    def _open(self, record: str) -> None:
        self._shown = record
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
    declined = said(BY_CHOICE, "")
    return [
        (
            wording(item, language),
            ", ".join(shown(item, value, language) for value in values) or declined,
        )
        for item, values in answered
    ]
