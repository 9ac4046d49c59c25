"""Hands a form to the client, keeps what they answer, and locks the desk afterwards."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.forms import forms
from counsel_desk.services.work.drafts import Place
from forms.filling import Filling
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext
from ui.desk.draft_keeper import DraftKeeper
from ui.desk.pictures import of_forms
from ui.forms.client_form_page import ClientFormPage
from ui.forms.offered_languages import offered
from ui.forms.paused_row import PausedRow

PAGE = "form_by_client"
"""Name of the draft of what the client has answered."""


class ClientFilling(QObject):
    """What the client answers alone; the person at the desk sees none of it before it is done.

    Args:
        context: The desk.
        row: Where the person is told that it is not finished.
        client: Whose form it is.
        keep: Stores the unsaved input of a form as a draft from now on.
    """

    def __init__(
        self,
        context: DeskContext,
        row: PausedRow,
        client: Filed[Client],
        keep: Callable[[Typed, Place], DraftKeeper],
    ) -> None:
        super().__init__(row)
        self._context, self._row, self._client = context, row, client
        self._filling: Filling | None = None
        self._language = client.body.document_language
        self._typed = Typed(self._read, self._put, row.resumed, row)
        self._place = Place(VaultKind.COUNSELLING, PAGE, client.record)
        self.draft = keep(self._typed, self._place)
        row.continued.connect(self._go_on)

    def _read(self) -> Content:
        if self._filling is None:
            return {}
        return {**forms.paused(self._filling), "language": self._language}

    def _put(self, content: Content) -> None:
        self._filling = forms.resume(content) if content else None
        self._language = content.get("language", self._language)
        title = self._filling.questionnaire.title_in(self._language) if self._filling else ""
        self._row.show_title(title or (self.tr("A form") if self._filling else ""))

    @property
    def under_way(self) -> bool:
        """Whether the client has begun a form and is not done."""
        return self._filling is not None

    def may_begin(self) -> bool:
        """Return whether all is saved; otherwise the desk could not lock afterwards."""
        if self._context.unsaved:
            self._context.say(
                "attention",
                lambda: self.tr(
                    "Something on this desk is not saved yet. Please save or discard it before"
                    " you give the client the computer."
                ),
            )
        return not self._context.unsaved

    def begin(self, filling: Filling, language: str) -> None:
        """Give the client a form, with what is answered so far."""
        self._filling, self._language = filling, language
        self._typed.edited.emit()
        self.draft.flush()
        self._show(filling)

    def _go_on(self) -> None:
        if self._filling is not None and self.may_begin():
            self._show(self._filling)

    def _show(self, filling: Filling) -> None:
        filling.held = ()  # whoever looks over the client's shoulder sees no list of the file
        pictures = of_forms(self._context)
        page = ClientFormPage(filling, self._language, offered(filling.questionnaire), pictures)
        page.changed.connect(lambda: self._on_changed(page))
        page.finished.connect(lambda: self._save(page, filling))
        page.closed.connect(self._context.shell.lock_requested)
        self._context.shell.give_to_client(page)
        page.begin()

    def _on_changed(self, page: ClientFormPage) -> None:
        self._language = page.language
        self._typed.edited.emit()

    def _save(self, page: ClientFormPage, filling: Filling) -> None:
        session, language = self._context.session, self._language

        def saved(_record: str) -> None:
            self._filling = None
            self._typed.settle()
            page.thank()

        def refused(_error: KnownError) -> None:
            page.refuse()

        self._context.run(
            self.draft.saving(
                lambda: forms.record(session, self._client.record, filling, language)
            ),
            saved,
            self,
            refused,
        )
