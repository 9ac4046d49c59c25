"""The part of the form on telling the client, and on what was told in an emergency."""

from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.exceptional.exceptional_disclosure import Telling
from counsel_desk.domain.office_time import at
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.time_edit import TimeEdit
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.translated import Translated


class EmergencyPart(Translated):
    """Whether the client knows, and whether the recipient was told before anybody could sign.

    Attributes:
        editors: The editors, by their names in a draft.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._allowed = False
        # With its buttons from the start, so that the Tab key comes to them first.
        self._telling = ChoiceGroup([(one, words.telling(one)) for one in Telling])
        self._not_told = QLineEdit()
        self._telling.setObjectName("exceptional_telling")
        self._not_told.setObjectName("exceptional_not_told")
        self._before, self._day, self._at = QCheckBox(), DayEdit(), TimeEdit()
        self._before.setObjectName("exceptional_before")
        self._day.setObjectName("exceptional_before_day")
        self._at.setObjectName("exceptional_before_at")
        self._telling_field = Field("", self._telling)
        self._why_field = Field("", self._not_told)
        self._day_field, self._at_field = Field("", self._day), Field("", self._at)
        self._when = FittingRow(self._day_field, self._at_field)
        self.editors: dict[str, QWidget] = {
            "telling": self._telling,
            "not_told": self._not_told,
            "before": self._before,
            "before_day": self._day,
            "before_at": self._at,
        }
        self.setLayout(column(self._telling_field, self._why_field, self._before, self._when))
        self._telling.value_changed.connect(lambda _code: self.show_fitting())
        self._before.toggled.connect(lambda _on: self.show_fitting())
        self.setFocusProxy(self._telling)
        self.retranslate()
        self.show_fitting()

    def allow_before(self, allowed: bool) -> None:
        """Ask whether it was told already, or not: on few grounds it may be told that early."""
        self._allowed = allowed
        self.show_fitting()

    def show_fitting(self) -> None:
        """Show only the fields that the answers ask for."""
        telling = self.telling()
        self._why_field.setVisible(telling not in {None, Telling.TOLD})
        self._before.setVisible(self._allowed)
        self._when.setVisible(self._told_before())

    def _told_before(self) -> bool:
        return self._allowed and self._before.isChecked()

    def telling(self) -> Telling | None:
        """Return whether the client knows; `None` while unanswered."""
        code = self._telling.value()
        return Telling(code) if code else None

    def not_told(self) -> str:
        """Return why the client was not told."""
        return "" if self.telling() is Telling.TOLD else self._not_told.text().strip()

    def before(self) -> datetime | None:
        """Return when the recipient was told already, in local time; `None` if not."""
        day, moment = self._day.value(), self._at.value()
        if not self._told_before() or day is None or moment is None:
            return None
        return at(day, moment)

    def show_errors(self) -> bool:
        """Show errors and focus the first; return whether there are any."""
        missing = (
            None if self.telling() else (lambda: self.tr("Please say whether the client knows."))
        )
        self._telling_field.set_error(missing)
        before = self._told_before()
        no_day = before and self._day.value() is None
        no_time = before and self._at.value() is None
        self._day_field.set_error(self._day.wanted if no_day else None)
        self._at_field.set_error(
            (lambda: self.tr("Please write the time as hours and minutes, such as 14:30."))
            if no_time
            else None
        )
        checks = (missing, self._telling), (no_day, self._day), (no_time, self._at)
        for wrong, widget in checks:
            if wrong:
                widget.setFocus()
                return True
        return False

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._telling.set_choices([(one, words.telling(one)) for one in Telling])
        self._telling_field.set_texts(
            self.tr("Does the client know?"),
            self.tr(
                "The client is told, unless that endangers them. Where it does, no copy for them "
                "shows it until you note that they may be told."
            ),
        )
        self._why_field.set_texts(self.tr("Why the client was not told"))
        self._before.setText(self.tr("Told already, such as by telephone"))
        self._before.setAccessibleName(self._before.text())
        self._day_field.set_texts(self.tr("Told on"))
        self._at_field.set_texts(self.tr("At"))
