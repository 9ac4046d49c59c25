"""The part of the form with what a ground asks for: the child, the authority, order or duty."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.exceptional.grounds import (
    AUTHORITIES,
    OF_A_CHILD,
    Authority,
    Binds,
    CourtOrder,
    Duty,
    Happening,
    Whose,
)
from counsel_desk.domain.exceptional.proposal import everybodys_duty
from counsel_desk.domain.summary import Ground
from ui import words
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.translated import Translated


class ParticularsPart(Translated):
    """Asks what the chosen ground needs, and for nothing else.

    Attributes:
        editors: The editors, by their names in a draft.

    Signals:
        changed: Whether it is told at once may have changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: Ground | None = None
        self._build_editors()
        self._whose_field, self._happening_field = (
            Field("", self._whose),
            Field("", self._happening),
        )
        self._order_fields = [Field("", one) for one in (self._court, self._number, self._day)]
        self._duty_fields = [Field("", one) for one in (self._section, self._lawyer, self._asked)]
        self._binds_field = Field("", self._binds)
        self._authority_fields = {
            ground: Field("", group) for ground, group in self._authorities.items()
        }
        self._order = FittingRow(*self._order_fields)
        self._duty = QWidget()
        self._duty.setLayout(column(*self._duty_fields, self._binds_field))
        child = (self._whose_field, self._happening_field)
        authorities = self._authority_fields.values()
        self.setLayout(column(*child, self._duty, self._order, *authorities))
        for group in (self._happening, self._binds):
            group.value_changed.connect(lambda _code: self.changed.emit())
        self.retranslate()
        self.show_fitting(None)

    def _build_editors(self) -> None:
        self._whose, self._happening, self._binds = ChoiceGroup(), ChoiceGroup(), ChoiceGroup()
        # One group for each ground: a draft keeps its choice, whichever ground is put back first.
        self._authorities = {each: ChoiceGroup() for each, found in AUTHORITIES.items() if found}
        self._court, self._number, self._day = QLineEdit(), QLineEdit(), DayEdit()
        self._section, self._lawyer, self._asked = QLineEdit(), QLineEdit(), DayEdit()
        self.editors: dict[str, QWidget] = {
            "whose": self._whose,
            "happening": self._happening,
            "court": self._court,
            "number": self._number,
            "order_day": self._day,
            "section": self._section,
            "lawyer": self._lawyer,
            "asked": self._asked,
            "binds": self._binds,
        }
        for name, editor in self.editors.items():
            editor.setObjectName(f"exceptional_{name}")
        for ground, group in self._authorities.items():
            group.setObjectName("exceptional_authority")
            self.editors[authority_name(ground)] = group

    def show_fitting(self, ground: Ground | None) -> None:
        """Show only the fields that a ground asks for."""
        self._ground = ground
        self._say_whose()
        self._whose_field.setVisible(ground in OF_A_CHILD)
        self._happening_field.setVisible(ground is Ground.OFFENCE_AGAINST_CHILD)
        self._duty.setVisible(ground is Ground.OTHER_DUTY)
        self._order.setVisible(ground is Ground.COURT_ORDER)
        for each, field in self._authority_fields.items():
            field.setVisible(each is ground)

    def _say_whose(self) -> None:
        """Ask against whom an offence was, or which child is without family."""
        alone = self._ground is Ground.CHILD_WITHOUT_FAMILY
        say = words.child if alone else words.whose
        self._whose.set_choices([(one, say(one)) for one in Whose])
        which, whom = self.tr("Which child is without family?"), self.tr("Against whom?")
        self._whose_field.set_texts(which if alone else whom)

    def at_once(self) -> bool:
        """Return whether everybody has to tell this, so that it is told at once."""
        code = self._binds.value()
        binds = Binds(code) if code else None
        return self._ground is not None and everybodys_duty(self._ground, self.happening(), binds)

    def undecided(self) -> bool:
        """Return whether an answer is missing that says if it is told at once."""
        asks = {Ground.OFFENCE_AGAINST_CHILD: self._happening, Ground.OTHER_DUTY: self._binds}
        group = asks.get(self._ground) if self._ground else None
        return group is not None and group.value() is None

    def whose(self) -> Whose | None:
        """Return whom an offence was against or who is without family, if that is the ground."""
        code = self._whose.value()
        return Whose(code) if code and self._ground in OF_A_CHILD else None

    def happening(self) -> Happening | None:
        """Return when an offence was, if that is the ground."""
        code = self._happening.value()
        return Happening(code) if code and self._ground is Ground.OFFENCE_AGAINST_CHILD else None

    def authority(self) -> Authority | None:
        """Return the authority that is told or that ordered it, if the ground asks for one."""
        group = self._authorities.get(self._ground) if self._ground else None
        code = group.value() if group else None
        return Authority(code) if code else None

    def order(self) -> CourtOrder | None:
        """Return the order, if that is the ground and its day is known."""
        day = self._day.value()
        if self._ground is not Ground.COURT_ORDER or day is None:
            return None
        return CourtOrder(self._court.text().strip(), self._number.text().strip(), day)

    def duty(self) -> Duty | None:
        """Return the legal duty, if that is the ground and everything about it is known."""
        day, code = self._asked.value(), self._binds.value()
        if self._ground is not Ground.OTHER_DUTY or day is None or code is None:
            return None
        return Duty(self._section.text().strip(), self._lawyer.text().strip(), day, Binds(code))

    def show_errors(self) -> bool:
        """Show errors and focus the first; return whether there are any."""

        def no_choice() -> str:
            return self.tr("Please choose one.")

        offence, other = {Ground.OFFENCE_AGAINST_CHILD}, {Ground.OTHER_DUTY}
        checks = (
            (self._whose_field, OF_A_CHILD, self._whose.value(), no_choice),
            (self._happening_field, offence, self._happening.value(), no_choice),
            (self._duty_fields[2], other, self._asked.value(), self._asked.wanted),
            (self._binds_field, other, self._binds.value(), no_choice),
            (self._order_fields[2], {Ground.COURT_ORDER}, self._day.value(), self._day.wanted),
        )
        missing = []
        for field, grounds, value, text in checks:
            lacks = self._ground in grounds and value is None
            field.set_error(text if lacks else None)
            missing += [field] if lacks else []
        if missing:
            missing[0].widget.setFocus()
        return bool(missing)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._happening.set_choices([(one, words.happening(one)) for one in Happening])
        self._binds.set_choices([(one, words.binds(one)) for one in Binds])
        self._say_whose()
        self._happening_field.set_texts(
            self.tr("When?"), self.tr("In doubt about the age, please take the person for a child.")
        )
        self._binds_field.set_texts(self.tr("Whom does this duty bind?"))
        for ground, group in self._authorities.items():
            offered = AUTHORITIES[ground]
            group.set_choices([(one, words.authority(one)) for one in offered])
            ordered = ground is Ground.COURT_ORDER
            told = self.tr("Who ordered it?") if ordered else self.tr("Which authority is told?")
            self._authority_fields[ground].set_texts(told)
        order = (
            self.tr("Which court or body"),
            self.tr("Number of the order"),
            self.tr("Day of the order"),
        )
        duty = (
            self.tr("Act and section"),
            self.tr("Lawyer who was asked"),
            self.tr("Day of the lawyer's answer"),
        )
        for fields, texts in ((self._order_fields, order), (self._duty_fields, duty)):
            for field, text in zip(fields, texts, strict=True):
                field.set_texts(text)


def authority_name(ground: Ground) -> str:
    """Return the name in a draft of the authority that is chosen on a ground."""
    return "authority" if ground is Ground.OFFENCE_AGAINST_CHILD else f"authority_{ground}"
