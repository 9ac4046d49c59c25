"""Chooses the parts of a file that a client agrees to share."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from assessments.labels import label as instrument_label
from counsel_desk.domain.consent.consent import Category, Part
from counsel_desk.services.assessments.assessments import instruments
from ui import words
from ui.design.buttons import quiet_button, set_button_text
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_LARGE, SPACE_SMALL, column, row, show_if
from ui.design.translated import Translated


class PartsEditor(Translated):
    """Categories, and single questionnaires; the ones the client has answered come first.

    Signals:
        changed: The choice changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._categories = {each: QCheckBox() for each in Category}
        self._instruments = {each.key: QCheckBox() for each in instruments()}
        self._answered: frozenset[str] = frozenset()
        for each, box in self._categories.items():
            box.setObjectName(f"category_{each}")
        for key, box in self._instruments.items():
            box.setObjectName(f"instrument_{key}")
        self._more = quiet_button("")
        self._more.setObjectName("more_instruments")
        self._more.setCheckable(True)
        self._build_layout()
        self._results.toggled.connect(self._on_results_toggled)
        self._more.toggled.connect(lambda _on: self._show())
        for box in self._boxes():
            box.toggled.connect(lambda _on: self._on_ticked())
        self.retranslate()
        self._show()

    @property
    def _results(self) -> QCheckBox:
        return self._categories[Category.ASSESSMENT_RESULTS]

    def _boxes(self) -> Iterable[QCheckBox]:
        return (*self._categories.values(), *self._instruments.values())

    def _build_layout(self) -> None:
        self._which = QWidget()
        inner = column(*self._instruments.values(), row(self._more, None), spacing=SPACE_SMALL)
        inner.setContentsMargins(SPACE_LARGE, 0, 0, 0)
        self._which.setLayout(inner)
        ticks, layout = QWidget(), column(spacing=SPACE_SMALL)
        for box in self._categories.values():
            layout.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
            if box is self._results:
                layout.addWidget(self._which)
        ticks.setLayout(layout)
        ticks.setFocusProxy(next(iter(self._categories.values())))
        ticks.setObjectName("consent_parts")
        self._field = Field("", ticks)
        self.setLayout(column(self._field))

    @property
    def editors(self) -> Mapping[str, QWidget]:
        """The check boxes, by field name."""
        categories = {f"category_{each}": box for each, box in self._categories.items()}
        return {
            **categories,
            **{f"instrument_{key}": box for key, box in self._instruments.items()},
        }

    def set_answered(self, keys: Iterable[str]) -> None:
        """Set which questionnaires the client has answered."""
        self._answered = frozenset(keys)
        self._show()

    def value(self) -> frozenset[Part]:
        """Return the chosen parts."""
        plain = {
            Part(each)
            for each, box in self._categories.items()
            if box.isChecked() and box is not self._results
        }
        chosen = {
            Part(Category.ASSESSMENT_RESULTS, key)
            for key, box in self._instruments.items()
            if box.isChecked() and self._results.isChecked()
        }
        return frozenset(plain | chosen)

    def set_value(self, parts: Iterable[Part]) -> None:
        """Choose exactly these parts."""
        wanted = set(parts)
        categories = {part.category for part in wanted}
        for each, box in self._categories.items():
            box.setChecked(each in categories)
        for key, box in self._instruments.items():
            box.setChecked(Part(Category.ASSESSMENT_RESULTS, key) in wanted)
        self._show()

    def missing(self) -> bool:
        """Return whether nothing is chosen, or results of no particular questionnaire."""
        chosen = self.value()
        results = any(part.instrument for part in chosen)
        return not chosen or (self._results.isChecked() and not results)

    def set_error(self, wanted: bool) -> None:
        """Show or hide the request to choose something."""
        self._field.set_error((lambda: self.tr("Please choose at least one.")) if wanted else None)

    def _on_ticked(self) -> None:
        self.set_error(False)
        self.changed.emit()

    def _on_results_toggled(self, on: bool) -> None:
        if on and not any(box.isChecked() for box in self._instruments.values()):
            for key in self._answered & self._instruments.keys():
                self._instruments[key].setChecked(True)
        self._show()

    def _show(self) -> None:
        show_if(self._results.isChecked(), self._which)
        every = self._more.isChecked() or not self._answered
        for key, box in self._instruments.items():
            show_if(every or key in self._answered or box.isChecked(), box)
        show_if(bool(self._answered), self._more)
        text = (
            self.tr("Only those the client has answered")
            if every
            else self.tr("More questionnaires…")
        )
        set_button_text(self._more, text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(self.tr("What may be sent?"))
        for each, category in self._categories.items():
            category.setText(words.category(each))
        for key, box in self._instruments.items():
            box.setText(words.translated("assessments", instrument_label(key)))
        self._show()
