"""Serves the view that changes a form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.errors import KnownError
from forms.designing.conditions import Condition
from forms.designing.design import Design
from forms.designing.kinds import Kind
from forms.designing.scores import Score
from forms.model import parse
from ui import words as desk_words
from ui.designer.design_view import DesignView


class Designing(QObject):
    """The form that is being designed, if there is one.

    Args:
        view: Where it is changed.

    Attributes:
        design: The form.
        use: What it is for.
        form: Id of the form in the library whose next version it is; empty for another form.

    Signals:
        changed: Something of it was changed.
        refused(KnownError): A change is not possible.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, view: DesignView) -> None:
        super().__init__(view)
        self._view = view
        self.design: Design | None = None
        self.use, self.form, self._chosen = FormUse.FORM, "", ""
        self._connect_signals()

    def _connect_signals(self) -> None:
        view, editor = self._view, self._view.editor
        view.row_chosen.connect(self._on_row_chosen)
        view.add_requested.connect(self._on_add)
        view.move_requested.connect(
            lambda by: self._change(lambda design: design.move(self._chosen, by))
        )
        view.remove_requested.connect(self._on_remove)
        view.undo_requested.connect(lambda: self._change(Design.undo))
        view.redo_requested.connect(lambda: self._change(Design.redo))
        view.language_chosen.connect(self._on_language_chosen)
        view.use_chosen.connect(self._on_use_chosen)
        editor.worded.connect(
            lambda text: self._change(lambda design: design.word(self._chosen, text))
        )
        editor.shaped.connect(self._on_shaped)
        editor.required.connect(lambda on: self._on_required(required=on))
        editor.answers_typed.connect(
            lambda text: self._change(lambda design: design.offer(self._chosen, text))
        )
        editor.condition.condition_changed.connect(self._on_condition_changed)
        editor.score.score_changed.connect(self._on_score_changed)
        editor.score.bands_typed.connect(
            lambda text: self._change(lambda design: design.say_bands(self._chosen, text))
        )

    def open(self, design: Design, use: FormUse, form: str) -> None:
        """Begin to change a form; see the attributes."""
        self.design, self.use, self.form, self._chosen = design, use, form, ""
        own = design.own_language
        codes = [own, *(code for code in desk_words.LANGUAGE_CODES if code != own)]
        self._view.set_languages(codes)
        self.show()

    def close(self) -> None:
        """Change nothing any more."""
        self.design, self.form, self._chosen = None, "", ""

    def content(self) -> dict[str, Any]:
        """Return what is needed to go on later; nothing if no form is being changed."""
        if self.design is None:
            return {}
        return {
            "document": self.design.document,
            "language": self.design.language,
            "use": self.use.value,
            "form": self.form,
        }

    def put(self, content: dict[str, Any]) -> None:
        """Go on with what `content` returned.

        Raises:
            KnownError: It is no form any more.
        """
        if not content:
            self.close()
            return
        document = parse(content["document"]).document
        design = Design(document, content["language"])
        self.open(design, FormUse(content["use"]), content["form"])

    def show(self) -> None:
        """Show the form as it is now."""
        if self.design is not None:
            self._view.show_design(self.design, self.use, self._chosen)

    def _change(self, change: Callable[[Design], None]) -> None:
        if self.design is None:
            return
        try:
            change(self.design)
        except KnownError as error:
            self.refused.emit(error)
        if self._chosen and self.design.form.item(self._chosen) is None:
            self._chosen = ""
        self.show()
        self.changed.emit()

    def _on_row_chosen(self, link_id: str) -> None:
        self._chosen = link_id
        self.show()

    def _on_add(self, kind: Kind) -> None:
        def add(design: Design) -> None:
            self._chosen = design.add(self._chosen, kind, "")

        self._change(add)
        self._view.editor.setFocus()

    def _on_remove(self) -> None:
        """Remove the chosen item, and choose the one that comes in its place."""
        if self.design is None or not self._chosen:
            return
        names = [item.link_id for _level, item in self.design.outline()]
        place, gone = names.index(self._chosen), self._chosen
        self._change(lambda design: design.remove(gone))
        left = [item.link_id for _level, item in self.design.outline()]
        self._chosen = left[min(place, len(left) - 1)] if left else ""
        self.show()

    def _on_shaped(self, kind: Kind) -> None:
        self._change(lambda design: design.shape(self._chosen, kind))

    def _on_required(self, *, required: bool) -> None:
        self._change(lambda design: design.require(self._chosen, required=required))

    def _on_condition_changed(self, condition: Condition | None) -> None:
        self._change(lambda design: design.show_when(self._chosen, condition))

    def _on_score_changed(self, score: Score) -> None:
        self._change(lambda design: design.score(self._chosen, score))

    def _on_language_chosen(self, language: str) -> None:
        if self.design is not None:
            self.design.language = language
            self.show()
            self.changed.emit()

    def _on_use_chosen(self, use: FormUse) -> None:
        self.use = use
        self.show()
        self.changed.emit()
