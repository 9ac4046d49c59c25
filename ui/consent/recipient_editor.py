"""Edits who may receive what a client agrees to share."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Recipient
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_SMALL, column
from ui.design.messages.waiting_line import WaitingLine
from ui.design.translated import Translated

_OUTSIDE = "outside"
_AT_DESK = "desk:"


class RecipientEditor(Translated):
    """A caseworker of the office, or an outsider with name, role and organisation.

    Signals:
        changed: The recipient changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipients: list[Recipient] = []
        self._who = ChoiceBox()
        self._who.setObjectName("consent_recipient")
        self._who.leave_open()
        self._waiting = WaitingLine(self._who)
        self._name, self._role, self._organisation = QLineEdit(), QLineEdit(), QLineEdit()
        for name, line in self._lines().items():
            line.setObjectName(name)
            line.textChanged.connect(lambda _text: self.changed.emit())
        self._field = Field("", self._who)
        self._fields = [Field("", line) for line in self._lines().values()]
        self._outside = QWidget()
        self._outside.setLayout(column(*self._fields, spacing=SPACE_SMALL))
        self.setLayout(column(self._field, self._waiting, self._outside, spacing=SPACE_SMALL))
        self._who.currentIndexChanged.connect(self._show)
        self._who.activated.connect(self.changed)
        self.setFocusProxy(self._who)
        self._offer()
        self.retranslate()

    def _lines(self) -> Mapping[str, QLineEdit]:
        return {
            "recipient_name": self._name,
            "recipient_role": self._role,
            "recipient_organisation": self._organisation,
        }

    @property
    def editors(self) -> Mapping[str, QWidget]:
        """The editors, by field name."""
        return {"recipient": self._who, **self._lines()}

    def set_recipients(self, recipients: Sequence[Recipient]) -> None:
        """Offer caseworkers; none is chosen beforehand."""
        self._recipients = list(recipients)
        self._offer()

    def _offer(self) -> None:
        chosen = self._who.currentData()
        with QSignalBlocker(self._who):
            self._who.clear()
            for each in self._recipients:
                self._who.addItem(each.name, _AT_DESK + each.name)
            self._who.addItem(self.tr("Somebody outside the desk"), _OUTSIDE)
            self._who.setCurrentIndex(self._who.findData(chosen or ""))
        self._show()

    def _show(self) -> None:
        self._outside.setVisible(self._who.currentData() == _OUTSIDE)

    def set_value(self, recipient: Recipient | None) -> None:
        """Set the recipient; a caseworker who is no longer offered is not chosen."""
        outside = recipient is not None and not recipient.at_desk
        named = recipient if recipient is not None and outside else Recipient("")
        for line, text in zip(
            self._lines().values(), (named.name, named.role, named.organisation), strict=True
        ):
            line.setText(text)
        data = _OUTSIDE if outside else _AT_DESK + recipient.name if recipient else ""
        self._who.setCurrentIndex(self._who.findData(data))
        self._show()

    def value(self) -> Recipient | None:
        """Return the recipient, or `None` if there is none yet."""
        data = self._who.currentData()
        if data == _OUTSIDE:
            name, role, organisation = (line.text().strip() for line in self._lines().values())
            return Recipient(name, role, organisation) if name else None
        return next((one for one in self._recipients if _AT_DESK + one.name == data), None)

    def set_error(self, wanted: bool) -> None:
        """Show or hide the request to choose or name somebody."""
        outside = self._who.currentData() == _OUTSIDE
        self._field.set_error(
            (lambda: self.tr("Please choose who may receive it."))
            if wanted and not outside
            else None
        )
        self._fields[0].set_error(
            (lambda: self.tr("Please write the name of the person or office."))
            if wanted and outside
            else None
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._field.set_texts(self.tr("Whom may it be sent to?"))
        name, role, organisation = self._fields
        name.set_texts(self.tr("Name of the person or office"))
        role.set_texts(self.tr("Role, such as lawyer or doctor"))
        organisation.set_texts(self.tr("Where they work"))
        self._who.setItemText(self._who.count() - 1, self.tr("Somebody outside the desk"))
