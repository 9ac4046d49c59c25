"""The part of the form on the ground for sharing without consent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.exceptional_disclosure import Authority, CourtOrder
from counsel_desk.domain.summary import Ground
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.translated import Translated


class GroundPart(Translated):
    """Chooses one of three grounds, with the police for one and the court order for another.

    Attributes:
        editors: The editors, by their names in a draft.

    Signals:
        ground_changed: Another ground was chosen.
    """

    ground_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._authority = ChoiceGroup(), ChoiceGroup()
        self._ground.setObjectName("exceptional_ground")
        self._authority.setObjectName("exceptional_authority")
        self._court, self._number, self._day = QLineEdit(), QLineEdit(), DayEdit()
        self._court.setObjectName("exceptional_court")
        self._number.setObjectName("exceptional_number")
        self._day.setObjectName("exceptional_order_day")
        self._ground_field = Field("", self._ground)
        self._authority_field = Field("", self._authority)
        self._order_fields = tuple(Field("", one) for one in (self._court, self._number, self._day))
        self._order = FittingRow(*self._order_fields)
        self.editors: dict[str, QWidget] = {
            "ground": self._ground,
            "authority": self._authority,
            "court": self._court,
            "number": self._number,
            "order_day": self._day,
        }
        self.setLayout(column(self._ground_field, self._authority_field, self._order))
        self._ground.value_changed.connect(lambda _code: self.show_fitting())
        self.setFocusProxy(self._ground)
        self.retranslate()
        self.show_fitting()

    def show_fitting(self) -> None:
        """Show only the fields that the chosen ground asks for."""
        ground = self.ground()
        self._authority_field.setVisible(ground is Ground.OFFENCE_AGAINST_CHILD)
        self._order.setVisible(ground is Ground.COURT_ORDER)
        self.ground_changed.emit()

    def ground(self) -> Ground | None:
        """Return the ground; `None` while none is chosen."""
        code = self._ground.value()
        return Ground(code) if code else None

    def authority(self) -> Authority | None:
        """Return the authority an offence against a child is reported to, if that is the ground."""
        code = self._authority.value()
        child = self.ground() is Ground.OFFENCE_AGAINST_CHILD
        return Authority(code) if code and child else None

    def order(self) -> CourtOrder | None:
        """Return the court order, if that is the ground and its day is known."""
        day = self._day.value()
        if self.ground() is not Ground.COURT_ORDER or day is None:
            return None
        return CourtOrder(self._court.text().strip(), self._number.text().strip(), day)

    def show_errors(self) -> bool:
        """Show errors and focus the first; return whether there are any."""
        missing = None if self.ground() else self.tr("Please choose the ground.")
        self._ground_field.set_error(missing)
        no_day = self.ground() is Ground.COURT_ORDER and self._day.value() is None
        text = self.tr("Please write the day as day-month-year.") if no_day else None
        self._order_fields[2].set_error(text)
        if missing:
            self._ground.setFocus()
        elif no_day:
            self._day.setFocus()
        return bool(missing or no_day)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._ground.set_choices([(one, words.exceptional_ground(one)) for one in Ground])
        self._authority.set_choices([(one, words.authority(one)) for one in Authority])
        self._ground_field.set_texts(
            self.tr("On which ground?"),
            self.tr(
                "Nothing else is a ground. An offence against a child has to be reported: POCSO "
                "Act 2012, section 19."
            ),
        )
        self._authority_field.set_texts(self.tr("To which police is it reported?"))
        texts = (
            self.tr("Which court"),
            self.tr("Number of the order"),
            self.tr("Day of the order"),
        )
        for field, text in zip(self._order_fields, texts, strict=True):
            field.set_texts(text)
