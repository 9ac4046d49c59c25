"""A whole number on a line from the least to the most."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from forms.fhir import Json
from forms.item_control import Scale
from ui.design.buttons import quiet_button
from ui.design.layout.layouts import SPACE_TINY, column, row
from ui.design.styling import label
from ui.design.tokens import scaled
from ui.design.wheel import WheelForPage
from ui.questionnaire.controls.answer_control import AnswerControl
from ui.questionnaire.texts import CLEAR, NOT_ANSWERED, said


class _Slider(WheelForPage, QSlider):
    """A slider that leaves the wheel to the page.

    Signals:
        used(): The person moved it, or chose the place where it already was.
    """

    used = Signal()

    def __init__(self, scale: Scale) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.leave_wheel_to_page()
        self.setObjectName("answer_slider")
        # It counts steps: whole numbers between two steps are no answers.
        self.setRange(0, (scale.most - scale.least) // scale.step)
        self.setMinimumHeight(scaled("touch"))
        self.actionTriggered.connect(lambda _action: self.used.emit())
        self.sliderReleased.connect(self.used)


class SliderControl(AnswerControl):
    """A slider between the ends of its scale, with the number above it.

    Args:
        scale: The numbers.
        language: The language of its words (BCP 47).
        parent: Its parent, if any.
    """

    def __init__(self, scale: Scale, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._language = scale, language
        self._kept: list[Json] = []
        self._slider, self._number = _Slider(scale), label("", "value")
        self._number.setObjectName("slider_number")
        self._clear = quiet_button(said(CLEAR, language))
        self._clear.setObjectName("clear_answer")
        ends = [label(str(each), "muted") for each in (scale.least, scale.most)]
        line = row(ends[0], self._slider, ends[1])
        line.setStretchFactor(self._slider, 1)
        layout = column(self._number, line, row(self._clear, None), spacing=SPACE_TINY)
        self.setLayout(layout)
        self.setFocusProxy(self._slider)
        self._slider.used.connect(self._on_used)
        self._clear.clicked.connect(self._on_clear_clicked)
        self.set_values(())

    def _on_used(self) -> None:
        number = self._scale.least + self._slider.sliderPosition() * self._scale.step
        self._show([{"valueInteger": number}])
        self.answered.emit()

    def _on_clear_clicked(self) -> None:
        self.set_values(())
        self._slider.setFocus()
        self.answered.emit()

    def _show(self, values: list[Json]) -> None:
        self._kept = values
        text = str(values[0].get("valueInteger")) if values else said(NOT_ANSWERED, self._language)
        self._number.setText(text)
        # It keeps its place, so that the slider does not move under the pointer.
        self._clear.setEnabled(bool(values))

    def values(self) -> list[Json]:
        """Return the number, if one was chosen."""
        return self._kept

    def set_values(self, values: Sequence[Json]) -> None:
        """Show the first number; unless the slider is moved, it is returned unchanged."""
        number = values[0].get("valueInteger") if values else None
        place = number - self._scale.least if isinstance(number, int) else 0
        self._slider.setValue(place // self._scale.step)
        self._show(list(values[:1]))

    def touched(self) -> Sequence[QWidget]:
        """Return the slider."""
        return (self._slider,)

    def set_names(self, name: str, description: str) -> None:
        """Name the question for a screen reader, with what the button clears."""
        super().set_names(name, description)
        self._clear.setAccessibleDescription(name)
