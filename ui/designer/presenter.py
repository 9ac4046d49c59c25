"""Presenter of the page of the office's forms."""

from pathlib import Path

from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.forms import forms
from counsel_desk.services.library import adding, library
from counsel_desk.services.library.library import Shelved
from counsel_desk.services.notes import note_templates
from counsel_desk.services.work.drafts import Place
from forms.checking.notes import Note
from forms.designing.design import Design
from forms.designing.document import empty
from forms.designing.naming import languages_of
from forms.filling import Filling
from forms.library import builtin
from forms.model import Questionnaire, parse
from ui.design.fields.typed import Content, Typed
from ui.designer.designer_page import DesignerPage
from ui.designer.designing import Designing
from ui.designer.listed import Listed, built_in, listed
from ui.desk.context import DeskContext
from ui.desk.pictures import of_forms
from ui.desk.presenter import Presenter
from ui.errors import told
from ui.questionnaire.texts import note_sentence

_PLACE = Place(VaultKind.WELLBEING, "form_design")
Opened = tuple[Filling, tuple[Note, ...]]


class DesignerPresenter(Presenter):
    """Lists the forms of the office, and designs one at a time."""

    def __init__(self, context: DeskContext) -> None:
        self._page = DesignerPage()
        super().__init__(context, self._page)
        self._designing = Designing(self._page.design)
        self._may_add = False
        design = self._page.design
        self._typed = Typed(self._designing.content, self._put, design.resumed, self._page)
        self._draft = self.keep_typed(self._typed, _PLACE)
        self._typed.discarded.connect(self._close)
        self._connect_signals()

    def _connect_signals(self) -> None:
        shelf, design, preview = self._page.library, self._page.design, self._page.preview
        shelf.new_requested.connect(self._begin_new)
        shelf.change_requested.connect(lambda form: self._open(form, form.key))
        shelf.copy_requested.connect(lambda form: self._open(form, ""))
        shelf.retire_requested.connect(self._retire)
        shelf.offer_requested.connect(self._offer)
        shelf.load_requested.connect(self._load)
        shelf.save_requested.connect(self._save)
        self._designing.changed.connect(self._typed.edited)
        self._designing.refused.connect(self.context.say_error)
        design.preview_requested.connect(self._preview)
        design.leave_requested.connect(self._ask_to_leave)
        design.question.agreed.connect(lambda _what: self._discard())
        preview.back_requested.connect(self._back)
        preview.sign_requested.connect(self._sign)

    def refresh(self) -> None:
        """Show the forms, and the design that was left."""
        session, language = self.session, self.context.languages.current

        def find() -> tuple[list[Listed], bool]:
            own = [listed(one) for one in library.listing(session)]
            return [*own, *built_in(language)], library.may_add(session)

        def show(found: tuple[list[Listed], bool]) -> None:
            self._may_add = found[1]
            self._page.library.show_forms(found[0], may_add=found[1])

        self.context.run(find, show, self.page)
        self._draft.look()

    def chosen_again(self) -> None:
        """Leave the preview."""
        if self._designing.design is not None:
            self._back()

    def begin_new(self) -> None:
        """Design a form from nothing, unless one is being designed."""
        if self._designing.design is None:
            self._begin_new()

    def _begin_new(self) -> None:
        language = self.context.languages.current
        design = Design(empty(self.tr("New form"), language))
        self._show_design(design, FormUse.FORM, "")

    def _open(self, form: Listed, key: str) -> None:
        """Design a form's next version, or another form from it if `key` is empty."""
        session, language = self.session, self.context.languages.current

        def find() -> Design:
            found = builtin(form.key) if form.built_in else library.get(session, form.key)
            document = found.document
            if not key:
                title = found.title_in(language)
                document = {**document, "title": self._copied(title)}
            known = languages_of(document)
            own = known[0] if known and document.get("language") else ""
            return Design(document, language if language in known else own)

        self.context.run(find, lambda design: self._show_design(design, form.use, key), self.page)

    def _copied(self, title: str) -> str:
        return self.tr("{title} (copy)").format(title=title)

    def _show_design(self, design: Design, use: FormUse, key: str) -> None:
        self._designing.open(design, use, key)
        self._typed.settle()
        self._back()

    def _put(self, content: Content) -> None:
        self._designing.put(content)
        if content:
            self._back()
        else:
            self._close()

    def _back(self) -> None:
        self._page.preview.clear()
        self._page.show_view(self._page.design)

    def _ask_to_leave(self) -> None:
        if self._typed.pending() is None:
            self._discard()
            return
        self._page.design.question.ask(
            "leave",
            lambda: self.tr("What you changed would be gone for good."),
            lambda: self.tr("Discard it"),
        )

    def _discard(self) -> None:
        self._designing.close()
        self._typed.settle()
        self._close()

    def _close(self) -> None:
        self._designing.close()
        self._page.preview.clear()
        self._page.show_view(self._page.library)

    def _preview(self) -> None:
        design, use = self._designing.design, self._designing.use
        if design is None:
            return
        document, language = design.document, design.language

        def refuse(error: KnownError) -> None:
            self._page.preview.show_refused(told(error))
            self._page.show_view(self._page.preview)

        self.context.run(
            lambda: _checked(document, use, language),
            lambda opened: self._show_preview(opened, language),
            self.page,
            refuse,
            aside=True,
        )

    def _show_preview(self, opened: Opened, language: str) -> None:
        filling, notes = opened
        self._page.preview.show_form(
            filling,
            notes,
            language,
            signable=self._may_add,
            pictures=of_forms(self.context),
        )
        self._page.show_view(self._page.preview)

    def _sign(self) -> None:
        design, use, form = self._designing.design, self._designing.use, self._designing.form
        if design is None:
            return
        document, language, session = design.document, design.language, self.session
        self.context.run(
            lambda: adding.sign(session, document, use, language, form), self._on_signed, self.page
        )

    def _on_signed(self, signed: Shelved) -> None:
        self._discard()
        self.refresh()
        self.context.say(
            "success",
            lambda: self.tr("The form is in the office's library. Version: {number}").format(
                number=signed.number
            ),
        )

    def _retire(self, form: Listed) -> None:
        session = self.session

        def retired(_nothing: None) -> None:
            self.refresh()
            self.context.say_with_undo(
                lambda: self.tr("The form is no longer offered. What was answered with it stays."),
                lambda: adding.offer_again(session, form.key),
                self.refresh,
                self.page,
            )

        self.context.run(lambda: adding.retire(session, form.key), retired, self.page)

    def _offer(self, form: Listed) -> None:
        session = self.session
        self.context.run(
            lambda: adding.offer_again(session, form.key),
            lambda _nothing: self.refresh(),
            self.page,
        )

    def _save(self, form: Listed, path: Path) -> None:
        session = self.session

        def saved(_nothing: None) -> None:
            self.context.say(
                "success", lambda: self.tr("The form is saved. Any office can load it.")
            )

        self.context.run(lambda: library.save_file(session, form.key, path), saved, self.page)

    def _load(self, path: Path) -> None:
        self.context.run(lambda: forms.open_form(path), self._shelve, self.page, aside=True)

    def _shelve(self, opened: Opened) -> None:
        filling, notes = opened
        session, language = self.session, self.context.languages.current

        def shelved(_form: Shelved) -> None:
            self.refresh()
            form = filling.questionnaire
            if not notes:
                self.context.say(
                    "success",
                    lambda: self.tr("The form is in the library. Everything in it works here."),
                )
                return
            lines = [note_sentence(note, form, language) for note in notes]
            self.context.say(
                "attention",
                lambda: "\n".join(
                    [self.tr("The form is in the library, but not all of it works here."), *lines]
                ),
            )

        self.context.run(
            lambda: adding.add(session, filling.questionnaire, FormUse.FORM, language),
            shelved,
            self.page,
        )


def _checked(document: dict[str, object], use: FormUse, language: str) -> Opened:
    """Open a designed form as any other, and say what of it works.

    Raises:
        KnownError: It cannot be used, or not for this.
    """
    form: Questionnaire = parse(document)
    if use is FormUse.NOTE:
        note_templates.require_designed(form, language)
    return forms.opened(form)
