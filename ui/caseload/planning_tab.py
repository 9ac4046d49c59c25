"""Who has room for the next client, and what would be if."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.caseload import planning
from counsel_desk.domain.caseload.planning import Estimate, Room, Team
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.services.caseload.desk import Desk
from ui import words
from ui.caseload import figure_texts
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.whole_edit import WholeEdit
from ui.design.layout.flow import Flow
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated

_NEW = "new"
_MOST = 40
_CLIENTS = 5


class Case(StrEnum):
    """What is thought through."""

    MOVE = "move"
    AWAY = "away"
    JOIN = "join"


class PlanningTab(Translated):
    """Two cards; nothing that is chosen here changes anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._support, self._room = ChoiceBox(), DataTable([], "")
        self._support.setObjectName("next_support")
        self._room.setObjectName("who_has_room")
        self._case, self._giver, self._taker = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._case.setObjectName("case")
        self._giver.setObjectName("giver")
        self._taker.setObjectName("taker")
        self._taker.leave_open()
        self._count = WholeEdit("clients", (1, _MOST))
        self._count.setValue(_CLIENTS)
        self._fields = {
            name: Field("", widget)
            for name, widget in (
                ("support", self._support),
                ("case", self._case),
                ("giver", self._giver),
                ("taker", self._taker),
                ("count", self._count),
            )
        }
        self._after = DataTable([], "")
        self._after.setObjectName("after")
        self._next, self._think, self._what = Card(), Card(), label("", "muted")
        self._nobody = label("", "body")
        self._nobody.setObjectName("nobody_takes")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._next.add(self._fields["support"], self._room)
        choices = Flow()
        for name in ("case", "giver", "taker", "count"):
            choices.add(self._fields[name])
        self._think.add(self._what, choices, self._nobody, self._after)
        layout = column(self._next, self._think)
        layout.addStretch(1)
        self.setLayout(layout)
        self._support.currentIndexChanged.connect(lambda _place: self._work_out())
        for box in (self._case, self._giver, self._taker):
            box.currentIndexChanged.connect(lambda _place: self._work_out())
        self._count.valueChanged.connect(lambda _value: self._work_out())

    def show_desk(self, desk: Desk) -> None:
        """Show the counsellors whose figures are known."""
        self._desk = desk
        for box in (self._giver, self._taker):
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            for one in desk.rows:
                if one.workload:
                    box.addItem(one.name, one.person)
            box.setCurrentIndex(max(-1 if box.asks else 0, box.findData(chosen)))
            box.blockSignals(False)
        self._work_out()

    def _team(self) -> Team:
        rows = self._desk.rows if self._desk else ()
        return tuple(planning.estimate(one.person, one.workload) for one in rows if one.workload)

    def _work_out(self) -> None:
        if self._desk is None or not self._count_fits():
            return
        rule, case = self._desk.policy, self._case.currentData()
        adds = planning.weight_of(
            Intensity(self._support.currentData() or Intensity.STANDARD), rule
        )
        self._room.set_rows(planning.by_room(self._team(), adds, rule))
        self._fields["giver"].setVisible(case != Case.JOIN)
        self._fields["taker"].setVisible(case == Case.MOVE)
        self._fields["count"].setVisible(case != Case.AWAY)
        self._after.set_rows(self._changes(rule.weights[Intensity.STANDARD]))
        moves, taker = case == Case.MOVE, self._taker.currentData()
        nobody = self._taker.count() < 2 or taker == self._giver.currentData()
        self._nobody.setVisible(moves and nobody)
        self._after.setVisible(not moves or (taker is not None and not nobody))

    def _count_fits(self) -> bool:
        """Return whether the number can be; what was worked out before stays otherwise."""
        fits = self._case.currentData() == Case.AWAY or self._count.fits()
        self._fields["count"].set_error(None if fits else self._count.wanted)
        return fits

    def _changes(self, each: float) -> list[tuple[Estimate | None, Estimate | None]]:
        """Return everybody before and after."""
        before, giver, count = self._team(), self._giver.currentData(), self._count.value()
        match self._case.currentData():
            case Case.AWAY:
                after = planning.absent(before, giver or "")
            case Case.JOIN:
                after = planning.joined(before, _NEW, count, each)
            case _:
                after = planning.moved(
                    before, giver or "", self._taker.currentData() or "", count, each
                )
        known = {one.key: one for one in before}
        then = {one.key: one for one in after}
        return [(known.get(key), then.get(key)) for key in {**known, **then}]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._next.set_title(self.tr("Who has room for the next client"))
        self._fields["support"].set_texts(self.tr("Support that the client needs"))
        _fill(self._support, [(words.intensity(each), str(each)) for each in Intensity], 1)
        self._think.set_title(self.tr("What if…"))
        self._what.setText(
            self.tr(
                "Nothing here changes anything. Clients who move are counted with the weight"
                " of regular support. When somebody is away, their work goes to those with the"
                " lightest workload."
            )
        )
        self._nobody.setText(
            self.tr("Clients can move between two counsellors whose figures are here.")
        )
        self._fields["case"].set_texts(self.tr("What happens"))
        cases = (
            (self.tr("Some clients move"), str(Case.MOVE)),
            (self.tr("Somebody is on leave"), str(Case.AWAY)),
            (self.tr("A new counsellor comes"), str(Case.JOIN)),
        )
        _fill(self._case, cases, 0)
        self._fields["giver"].set_texts(self.tr("From whom"))
        self._fields["taker"].set_texts(self.tr("To whom"))
        self._fields["count"].set_texts(self.tr("How many clients"))
        self._room.setAccessibleName(self._next.accessibleName())
        self._after.setAccessibleName(self._think.accessibleName())
        self._room.set_columns(self._room_columns())
        self._after.set_columns(self._after_columns())
        self._work_out()

    def _name(self, key: str) -> str:
        if key == _NEW:
            return self.tr("The new counsellor")
        rows = self._desk.rows if self._desk else ()
        return next((one.name for one in rows if one.person == key), "")

    def _room_columns(self) -> Sequence[Column[tuple[Estimate, Room]]]:
        rooms = {
            Room.YES: self.tr("There is room"),
            Room.PERHAPS: self.tr("Perhaps; ask them first"),
            Room.NO: self.tr("No room"),
        }
        order = list(Room)
        return (
            Column(self.tr("Counsellor"), lambda pair: self._name(pair[0].key)),
            Column(
                self.tr("Room"),
                lambda pair: rooms[pair[1]],
                sort_key=lambda pair: (order.index(pair[1]), pair[0].middle),
                wide=True,
            ),
            Column(
                self.tr("Workload now"),
                lambda pair: figure_texts.figure(pair[0].least, pair[0].most),
                sort_key=lambda pair: pair[0].middle,
            ),
        )

    def _after_columns(self) -> Sequence[Column[tuple[Estimate | None, Estimate | None]]]:
        def figure(one: Estimate | None) -> str:
            return figure_texts.figure(one.least, one.most) if one else "–"

        def load(one: Estimate | None) -> str:
            if one is None or self._desk is None:
                return "–"
            lightest, heaviest = planning.loads(one, self._desk.policy)
            if lightest is heaviest:
                return words.load(lightest)
            text = self.tr("{lightest}, or {heaviest}")
            return text.format(lightest=words.load(lightest), heaviest=words.load(heaviest))

        def name(pair: tuple[Estimate | None, Estimate | None]) -> str:
            return next((self._name(one.key) for one in pair if one), "")

        return (
            Column(self.tr("Counsellor"), name),
            Column(self.tr("Before"), lambda pair: figure(pair[0])),
            Column(self.tr("After"), lambda pair: figure(pair[1])),
            Column(self.tr("Load level after"), lambda pair: load(pair[1]), wide=True),
        )


def _fill(box: ChoiceBox, items: Sequence[tuple[str, str]], first: int) -> None:
    """Fill a box anew; what was chosen stays chosen."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    place = box.findData(chosen) if chosen is not None else first
    box.setCurrentIndex(max(0, place))
    box.blockSignals(False)
