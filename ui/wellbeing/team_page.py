"""The page of the team figures: who takes part, what that means, and what comes of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.wellbeing.team_figures import TeamDesk
from ui.dates import day_text
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.figures.team_figures import TeamFigures


class TeamPage(Translated):
    """What taking part means, the names of the group, and the figures.

    Signals:
        join_requested: Take part.
        agree_requested: Go on with the people who are new in the group.
        leave_requested: Take part no more.
    """

    join_requested = Signal()
    agree_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("team_figures_page")
        self._desk: TeamDesk | None = None
        self._header, self.figures = PageHeader(""), TeamFigures()
        self._card = Card()
        self._what, self._weeks, self._few = label("", "body"), label("", "body"), label("", "body")
        self._group, self._state = label("", "body"), label("", "body")
        self._new = label("", "body")
        self._group.setObjectName("team_group")
        self._state.setObjectName("team_state")
        self._new.setObjectName("team_new")
        self._join, self._agree, self._leave = (
            primary_button(""),
            primary_button(""),
            quiet_button(""),
        )
        for button, name in ((self._join, "join"), (self._agree, "agree"), (self._leave, "leave")):
            button.setObjectName(f"{name}_team")
            mark_recording(button)
        self._card.add(self._what, self._weeks, self._few, self._group, self._state, self._new)
        self._card.add(row(self._join, self._agree, None), row(self._leave, None))
        layout = page_layout(self)
        layout.addWidget(self._header)
        both = SideBySide(_at_the_top(self._card), _at_the_top(self.figures), (3, 2))
        layout.addWidget(both, 1)
        self._join.clicked.connect(self.join_requested)
        self._agree.clicked.connect(self.agree_requested)
        self._leave.clicked.connect(self.leave_requested)
        self.retranslate()

    def show_desk(self, desk: TeamDesk) -> None:
        """Show who takes part, and the figures."""
        self._desk = desk
        self.figures.show_figures(desk.shown)
        self._say()

    @property
    def desk(self) -> TeamDesk | None:
        """What is shown."""
        return self._desk

    def _say(self) -> None:
        desk = self._desk
        self._join.setVisible(desk is not None and not desk.joined)
        self._leave.setVisible(desk is not None and desk.joined)
        for each in (self._new, self._agree):
            each.setVisible(desk is not None and bool(desk.new))
        self.figures.setVisible(desk is not None and bool(desk.shown))
        if desk is None:
            return
        names = ", ".join(desk.names)
        self._group.setText(
            self.tr("Taking part now: {names}").format(names=names)
            if desk.names
            else self.tr("Nobody takes part yet. It begins with five people.")
        )
        begins = day_text(desk.next_first)
        self._state.setText(
            self.tr("You take part.")
            if desk.joined
            else self.tr("If you take part today, you are counted from {day} on.").format(
                day=begins
            )
        )
        new = self.tr(
            "New in the group: {names}. Nothing of yours is added up with them before you go"
            " on. If you do not know somebody here as a colleague, do not go on, and ask the"
            " administrator."
        )
        self._new.setText(new.format(names=", ".join(desk.new)))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Team figures"), self.tr("How the team is, and nobody's own figures.")
        )
        self._card.set_title(self.tr("Taking part"))
        self._what.setText(
            self.tr(
                "You choose. If you take part, the scores of your check-ins and of the team "
                "climate are added to those of your colleagues, never your answers. Each desk "
                "hides its part under random numbers that cancel out only in the sum over the "
                "whole group. So nobody can read your part, not the supervisor and not the "
                "administrator."
            )
        )
        self._weeks.setText(
            self.tr(
                "The figures are of eight weeks at a time. Only weeks count in which everybody in "
                "the group signed in, so that nobody's leave gives them away. Signing in once a "
                "week, also without a check-in, helps everybody."
            )
        )
        self._few.setText(
            self.tr(
                "Figures are shown where at least five people gave something. In a group of five "
                "that tells that all five did. How many did exactly can be worked out by somebody "
                "with the office's key, but not who. You can leave at any time."
            )
        )
        set_button_text(self._join, self.tr("Take part"))
        set_button_text(self._agree, self.tr("Go on with them"))
        set_button_text(self._leave, self.tr("Leave the team figures"))
        self._say()


def _at_the_top(of: QWidget) -> QWidget:
    made, layout = QWidget(), column(of)
    layout.addStretch(1)
    made.setLayout(layout)
    return made
