"""Stores unsaved form input as a draft in the vault, and restores it later."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.office_time import local
from counsel_desk.domain.records import FormDraft
from counsel_desk.errors import KnownError, ReadOnlyError
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from ui.design.countdown import countdown
from ui.design.fields.typed import Content, Typed
from ui.desk.context import DeskContext

T = TypeVar("T")

PAUSE_MS = 2000
"""How long after the first change a draft is stored, with everything typed since."""
_UNKNOWN: Content = {"": None}
"""No form's content: the draft in the vault is unknown, because writing it failed."""


class DraftKeeper(QObject):
    """The draft of one form; it is destroyed with the form.

    In a desk that is open for reading only, it undoes every change at once and says why.

    Args:
        context: Gives access to the vault.
        typed: The unsaved input of the form.
        place: Where in the vaults the draft belongs.

    Signals:
        kept(datetime): The input was stored in the vault at that time.
    """

    kept = Signal(object)

    def __init__(self, context: DeskContext, typed: Typed, place: Place) -> None:
        super().__init__(typed)
        self._context, self._typed, self._place = context, typed, place
        read_only = context.session.data.read_only
        self._timer = countdown(self, 0 if read_only else PAUSE_MS, self.flush)
        self._looked = False
        self._stored: Content | None = None
        typed.edited.connect(self._on_edited)
        typed.settled.connect(self._drop)

    @property
    def place(self) -> Place:
        """Where in the vaults the draft belongs."""
        return self._place

    @property
    def _name(self) -> str:
        return drafts.name_of(self._context.session, self._place)

    def saving(self, operation: Callable[[], T]) -> Callable[[], T]:
        """Return an operation that deletes the draft in the transaction that saves the record.

        The form still calls `settle` afterwards; this covers a power cut in between.
        """
        context = self._context

        def saved() -> T:
            with drafts.replacing_draft(context.session, self._place):
                return operation()

        return saved

    def move(self, context: DeskContext) -> None:
        """Switch to another vault; the input stays behind as a draft in the previous one."""
        self.flush()
        self._context, self._stored, self._looked = context, None, False
        self._typed.discard()
        self._timer.stop()

    def look(self) -> None:
        """Restore the draft, the first time that the form is shown."""
        if self._looked:
            return
        self._looked = True
        context = self._context

        def found(draft: FormDraft | None) -> None:
            # What is typed now takes precedence over an earlier draft.
            if draft is not None and context is self._context and self._typed.pending() is None:
                self._resume(draft)

        context.run(lambda: drafts.find(context.session, self._place), found, self)

    def _resume(self, draft: FormDraft) -> None:
        try:
            self._typed.resume(draft.content, local(draft.saved))
        except KnownError as error:
            self._context.say_error(error)
            return
        self._timer.stop()
        self._stored = draft.content
        if self._typed.pending() is None and not self._context.session.data.read_only:
            self._drop()

    def _on_edited(self) -> None:
        # Further typing does not restart it: a power cut never loses more than this pause.
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Store the unsaved input at once."""
        self._timer.stop()
        content = self._typed.pending()
        if content == self._stored:
            return
        if self._context.session.data.read_only:
            self._undo()
            return
        if content is None:
            self._drop()
            return
        context, self._stored = self._context, content

        def kept(moment: datetime) -> None:
            context.unsaved.discard(drafts.name_of(context.session, self._place))
            self.kept.emit(moment)

        def refused(error: KnownError) -> None:
            context.mark_unsaved(drafts.name_of(context.session, self._place))
            self._stored = _UNKNOWN
            context.say_error(error)

        context.run(lambda: drafts.keep(context.session, self._place, content), kept, self, refused)

    def _undo(self) -> None:
        self._typed.put_back(self._stored)
        # Putting it back is a change as well, but not one to undo.
        self._timer.stop()
        self._context.say_error(ReadOnlyError())

    def _drop(self) -> None:
        self._timer.stop()
        self._context.unsaved.discard(self._name)
        if self._stored is None:
            return
        self._stored, context = None, self._context
        context.run(lambda: drafts.drop(context.session, self._place), lambda _nothing: None, self)
