"""How a client said yes, and whether she could say no."""

from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.consent import GivenBy, Manner
from ui import words
from ui.design.choice_group import ChoiceGroup
from ui.design.field import Field
from ui.design.layouts import column
from ui.design.translated import Translated


class ConsentManner(Translated):
    """Who gave it, how, with which interpreter, and whether she was free."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given_by = ChoiceGroup([(each.value, "") for each in GivenBy])
        self._given_by.setObjectName("consent_given_by")
        self._manner = ChoiceGroup([(each.value, "") for each in Manner])
        self._manner.setObjectName("consent_manner")
        self._interpreter = QCheckBox()
        self._interpreter.setObjectName("consent_interpreter")
        self._free = QCheckBox()
        self._free.setObjectName("consent_free")
        self._given_by_field = Field("", self._given_by)
        self._manner_field = Field("", self._manner)
        self._free_field = Field("", self._free)
        self._fields = (self._given_by_field, self._manner_field, self._free_field)
        parts = (self._given_by_field, self._manner_field, self._interpreter, self._free_field)
        self.setLayout(column(*parts))
        self._given_by.value_changed.connect(lambda: self._given_by_field.set_error(None))
        self._manner.value_changed.connect(lambda: self._manner_field.set_error(None))
        self._free.toggled.connect(lambda: self._free_field.set_error(None))
        self.retranslate()

    def clear(self) -> None:
        """Choose nothing."""
        self._given_by.set_value(None)
        self._manner.set_value(None)
        self._interpreter.setChecked(False)
        self._free.setChecked(False)
        for field in self._fields:
            field.set_error(None)

    def given_by(self) -> GivenBy | None:
        """Return who gave it, if that is chosen."""
        code = self._given_by.value()
        return None if code is None else GivenBy(code)

    def manner(self) -> Manner | None:
        """Return how it was given, if that is chosen."""
        code = self._manner.value()
        return None if code is None else Manner(code)

    def interpreter(self) -> bool:
        """Return whether an interpreter was present."""
        return self._interpreter.isChecked()

    def free_to_refuse(self) -> bool:
        """Return whether she was told, and showed, that she may say no."""
        return self._free.isChecked()

    def first_missing(self) -> QWidget | None:
        """Say beside each part what is missing; return the first such part, if there is one."""
        if self.given_by() is None:
            self._given_by_field.set_error(self.tr("Please choose who gave it."))
        if self.manner() is None:
            self._manner_field.set_error(self.tr("Please choose how it was given."))
        if not self.free_to_refuse():
            self._free_field.set_error(
                self.tr(
                    "A consent holds only if she knows that she may say no. Please talk it over "
                    "with her; there is no hurry."
                )
            )
        return next((field for field in self._fields if field.error), None)

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._given_by.set_choices([(each.value, words.given_by(each)) for each in GivenBy])
        self._manner.set_choices([(each.value, words.manner(each)) for each in Manner])
        self._given_by_field.set_texts(self.tr("Who gave it"))
        self._manner_field.set_texts(self.tr("How it was given"))
        self._interpreter.setText(self.tr("An interpreter was present"))
        self._free_field.set_texts(self.tr("Free to say no"))
        free = self.tr("She knows that she may say no")
        self._free.setText(free)
        self._free.setAccessibleName(free)
