"""Keeps in the vault what is typed into a form and not saved, and brings it back later."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.records import FormDraft
from counsel_desk.errors import KnownError
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from ui.design.countdown import countdown
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext

T = TypeVar("T")

PAUSE_MS = 2000
"""How long after the first change it is kept, with all that was typed since."""
_UNSURE: Content = {"": None}
"""What no form holds: what is in the vault is not known, because it could not be written."""


class DraftKeeper(QObject):
    """One form's draft. It belongs to the form, and goes with it.

    Args:
        context: The person at the desk.
        typed: What is typed into the form.
        place: Where in the vaults it is kept.

    Signals:
        kept(datetime): What is typed is in the vault.
    """

    kept = Signal(object)

    def __init__(self, context: DeskContext, typed: Typed, place: Place) -> None:
        super().__init__(typed)
        self._context, self._typed, self._place = context, typed, place
        self._timer = countdown(self, PAUSE_MS, self.flush)
        self._looked = False
        self._stored: Content | None = None
        typed.edited.connect(self._on_edited)
        typed.settled.connect(self._drop)

    @property
    def place(self) -> Place:
        """Where in the vaults it is kept."""
        return self._place

    @property
    def _name(self) -> str:
        return drafts.name_of(self._context.session, self._place)

    def saving(self, operation: Callable[[], T]) -> Callable[[], T]:
        """Return an operation that takes the draft away with the record that it writes.

        The form is settled once it is done, as always: this is for the power cut in between.
        """
        context = self._context

        def saved() -> T:
            with drafts.settling(context.session, self._place):
                return operation()

        return saved

    def move(self, context: DeskContext) -> None:
        """Go on in another vault: what is typed stays behind as a draft in the one before."""
        self.flush()
        self._context, self._stored, self._looked = context, None, False
        self._typed.discard()
        self._timer.stop()

    def look(self) -> None:
        """Bring back what was being written, the first time that the form is shown."""
        if self._looked:
            return
        self._looked = True
        context = self._context

        def found(draft: FormDraft | None) -> None:
            # What is typed now goes before what was typed then.
            if draft is not None and context is self._context and self._typed.pending() is None:
                self._resume(draft)

        context.run(lambda: drafts.find(context.session, self._place), found, self)

    def _resume(self, draft: FormDraft) -> None:
        try:
            self._typed.resume(draft.content, draft.saved.astimezone())
        except KnownError as error:
            self._context.say_error(error)
            return
        self._timer.stop()
        self._stored = draft.content
        if self._typed.pending() is None:
            self._drop()

    def _on_edited(self) -> None:
        # Not put off by further typing: no more than this is ever lost to a power cut.
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Have kept at once what is typed and not kept yet."""
        self._timer.stop()
        content = self._typed.pending()
        if content == self._stored:
            return
        if content is None:
            self._drop()
            return
        context, self._stored = self._context, content

        def kept(moment: datetime) -> None:
            context.unsaved.discard(drafts.name_of(context.session, self._place))
            self.kept.emit(moment)

        def refused(error: KnownError) -> None:
            context.unsaved.add(drafts.name_of(context.session, self._place))
            self._stored = _UNSURE
            context.say_error(error)

        context.run(lambda: drafts.keep(context.session, self._place, content), kept, self, refused)

    def _drop(self) -> None:
        self._timer.stop()
        self._context.unsaved.discard(self._name)
        if self._stored is None:
            return
        self._stored, context = None, self._context
        context.run(lambda: drafts.drop(context.session, self._place), lambda _nothing: None, self)
