"""Edits whether, when and how a client wants to be asked how they are after the end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from counsel_desk.domain.intake import Channel
from ui.design.choice_box import ChoiceBox
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.translated import Translated
from ui.rights.ways import offer_ways, translate_ways

_MOST = 3
_NONE, _DAYS = "none", "days"


@dataclass(frozen=True)
class FollowUpWish:
    """What a client wants after the end.

    Attributes:
        days: When they want to be asked how they are, in order.
        ways: How, for each day.
        none: Whether they said that they do not want to be asked.
    """

    days: tuple[date, ...] = ()
    ways: tuple[Channel, ...] = ()
    none: bool = False


class FollowUpsEdit(Translated):
    """The client's wish, and the days and ways if they have any.

    Attributes:
        editors: Its editors by name, for the form around it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("follow_ups_edit")
        self._wish = ChoiceGroup([("", ""), (_NONE, ""), (_DAYS, "")])
        self._wish.setObjectName("follow_up_wish")
        self._days, self._ways = [DayEdit() for _ in range(_MOST)], _boxes()
        self.editors: Mapping[str, QWidget] = {
            "follow_up_wish": self._wish,
            **{f"follow_up_{n}": each for n, each in enumerate(self._days)},
            **{f"follow_up_way_{n}": each for n, each in enumerate(self._ways)},
        }
        for name, editor in self.editors.items():
            editor.setObjectName(name)
        self._field = Field("", self._wish)
        self._day_fields = [Field("", each) for each in self._days]
        self._way_fields = [Field("", each) for each in self._ways]
        pairs = zip(self._day_fields, self._way_fields, strict=True)
        self._planned = QWidget()
        self._planned.setLayout(column(*(FittingRow(*pair) for pair in pairs)))
        self.setLayout(column(self._field, self._planned))
        self._wish.value_changed.connect(lambda _code: self.look())
        self.setFocusProxy(self._wish)
        self.offer(())
        self.retranslate()
        self.set_value(FollowUpWish())

    def offer(self, ways: Sequence[Channel]) -> None:
        """Offer these ways for each day; keep what is chosen."""
        for box in self._ways:
            offer_ways(box, ways)

    def set_value(self, wish: FollowUpWish) -> None:
        """Show what a client wants."""
        self._wish.set_value(_NONE if wish.none else _DAYS if wish.days else "")
        for place, (day, box) in enumerate(zip(self._days, self._ways, strict=True)):
            day.set_value(wish.days[place] if place < len(wish.days) else None)
            way = wish.ways[place].value if place < len(wish.ways) else ""
            box.setCurrentIndex(max(box.findData(way), 0))
        for field in (*self._day_fields, *self._way_fields):
            field.set_error(None)
        self.look()

    def look(self) -> None:
        """Show the days only while the client wants some."""
        self._planned.setVisible(self._wish.value() == _DAYS)

    def value(self) -> FollowUpWish | None:
        """Return the wish, or `None` if a day or a way is wrong, which then has the focus."""
        if self._wish.value() != _DAYS:
            return FollowUpWish(none=self._wish.value() == _NONE)
        found: list[tuple[date, Channel]] = []
        wrong: QWidget | None = None
        for day, box, of_day, of_way in zip(
            self._days, self._ways, self._day_fields, self._way_fields, strict=True
        ):
            when, way = day.value(), box.currentData()
            of_day.set_error(None if day.is_valid() else day.wanted)
            of_way.set_error(
                (lambda: self.tr("Please choose how the client wants to be asked."))
                if when and not way
                else None
            )
            if when and way:
                found.append((when, Channel(way)))
            elif wrong is None and (of_day.error or of_way.error):
                wrong = day if of_day.error else box
        if not found and wrong is None:
            # A yes without a day would be kept as if nothing had been said.
            self._day_fields[0].set_error(lambda: self.tr("Please write at least one day."))
            wrong = self._days[0]
        if wrong is not None:
            wrong.setFocus()
            return None
        found = sorted(dict(found).items())
        wish = FollowUpWish(tuple(day for day, _ in found), tuple(way for _, way in found))
        self.set_value(wish)  # A refusal counts the days as they are in the wish.
        return wish

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._wish.set_choices(
            [
                ("", self.tr("Not talked over")),
                (_NONE, self.tr("No, the client does not want to be asked")),
                (_DAYS, self.tr("Yes, on these days and in this way")),
            ]
        )
        self._field.set_texts(self.tr("Does the client want to be asked later how they are?"))
        days = (self.tr("First day"), self.tr("Second day"), self.tr("Third day"))
        for field, text in zip(self._day_fields, days, strict=True):
            field.set_texts(text)
        way = self.tr("How to ask")
        for field, text in zip(self._way_fields, days, strict=True):
            field.set_texts(way)
            field.widget.setAccessibleName(f"{text}: {way}")
        for box in self._ways:
            translate_ways(box)


def _boxes() -> list[QComboBox]:
    return [ChoiceBox() for _ in range(_MOST)]
