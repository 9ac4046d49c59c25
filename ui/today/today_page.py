"""The first page after signing in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.services.today.today import Today
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE_LARGE, page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.messages.empty_state import EmptyState
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.inbox.entry_lines import entry_lines
from ui.today import day_lines
from ui.today.section import Section

_UNFINISHED, _INBOX = 6, 3
"""How many lines of each are shown at first."""


class TodayPage(Translated):
    """The day, what is unfinished, what came, and the caseload; each role sees its own.

    Args:
        read_only: Whether nothing can be saved.
        parent: Its parent, if any.

    Attributes:
        names: The button that shows clients' names.

    Signals:
        acted(object): The person wants the action of a line: of a `TodayLine`, an `Upcoming`, an
            `Unfinished`, an `Entry`, or of a page's name.
        opened(object): The person wants to see more of such a line.
        new_requested: The person wants to plan an appointment.
        page_requested(str): The person wants to see more on the page of this name.
    """

    acted = Signal(object)
    opened = Signal(object)
    new_requested = Signal()
    page_requested = Signal(str)

    def __init__(self, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today_page")
        self._read_only, self._shown_names = read_only, COVERED
        self._today: Today | None = None
        self._can_begin = False
        self.names, self._new = NamesButton(), plain_button("")
        self._new.setObjectName("new_appointment")
        self._header = PageHeader("", actions=(self.names, self._new))
        self._nothing = EmptyState("calendar", "", name="new_appointment")
        self._appointments, self._upcoming = Section("appointments_today"), Section("next")
        self._unfinished = Section("to_finish", _UNFINISHED)
        self._inbox = Section("inbox_first", _INBOX)
        self._caseload, self._team = Section("caseload_line"), Section("team_line")
        self._sections = (
            self._appointments,
            self._upcoming,
            self._unfinished,
            self._inbox,
            self._caseload,
            self._team,
        )
        self._build_layout()
        self._connect_signals()
        self.retranslate()
        self._fill()

    def _build_layout(self) -> None:
        layout = page_layout(self)
        layout.setSpacing(SPACE_LARGE)
        layout.addWidget(self._header)
        layout.addWidget(self._nothing)
        for section in self._sections:
            layout.addWidget(section)
        layout.addStretch(1)

    def _connect_signals(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self._nothing.action_requested.connect(self.new_requested)
        QShortcut(QKeySequence("Ctrl+N"), self, self._on_new_pressed)
        for section in self._sections:
            section.lines.acted.connect(self.acted)
            section.lines.opened.connect(self.opened)
        self._inbox.more_requested.connect(lambda: self.page_requested.emit("inbox"))
        self._upcoming.more_requested.connect(lambda: self.page_requested.emit("agenda"))

    def _on_new_pressed(self) -> None:
        if self._can_begin:
            self.new_requested.emit()

    def show_today(self, today: Today) -> None:
        """Show the day."""
        first = self._today is None
        self._today = today
        self._say_day()
        self._fill()
        if first and self.isVisible():
            self.setFocus()

    def show_names(self, names: Names) -> None:
        """Show names beside the codes, or cover them again."""
        self._shown_names = names
        self._fill()

    def _fill(self) -> None:
        today = self._today
        counsels = today is not None and today.appointments is not None
        self.names.setVisible(counsels)
        empty = today is not None and self._is_empty(today)
        self._can_begin = counsels and not self._read_only
        # On an empty day the button is beside the sentence that says so.
        self._new.setVisible(self._can_begin and not empty)
        self._nothing.setVisible(empty)
        if today is None:
            return
        names, read_only = self._shown_names, self._read_only
        self._appointments.show_lines(
            day_lines.appointment_lines(today.appointments or (), names, read_only=read_only)
        )
        more = self.tr("All hearings and tasks") if today.upcoming is not None else ""
        self._upcoming.show_lines(day_lines.upcoming_lines(today.upcoming or ()), more)
        self._unfinished.show_lines(
            day_lines.unfinished_lines(today.unfinished, names, read_only=read_only),
            rest=self.tr("Show all {count}").format(count=len(today.unfinished)),
        )
        self._show_inbox(today)
        brief, team = today.caseload, today.team
        self._caseload.show_lines([day_lines.caseload_line(brief)] if brief else [])
        self._team.show_lines([day_lines.team_line(team)] if team else [])
        self.setFocusProxy(self._first())

    def _show_inbox(self, today: Today) -> None:
        lines = entry_lines(today.inbox, self._shown_names, read_only=self._read_only)
        more = len(lines) > _INBOX
        text = self.tr("Open the inbox ({count})").format(count=len(lines)) if more else ""
        self._inbox.show_lines(lines, text)

    def _is_empty(self, today: Today) -> bool:
        """Return whether nothing is planned where something could be."""
        if today.appointments is not None:
            return not today.appointments
        return not (today.upcoming or today.unfinished or today.inbox)

    def _first(self) -> QWidget:
        shown = [section for section in self._sections if section.lines.lines]
        return shown[0] if shown else self._nothing

    def _say_day(self) -> None:
        day = day_text(self._today.day) if self._today else ""
        self._header.set_texts(self.tr("Today"), day)
        counsels = self._today is None or self._today.appointments is not None
        if counsels:
            self._nothing.set_texts(
                self.tr("No appointments today."),
                "" if self._read_only else self.tr("New appointment"),
            )
        else:
            self._nothing.set_texts(self.tr("Your inbox is empty, and you have nothing to finish."))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._new, self.tr("New appointment"))
        self._appointments.set_texts(self.tr("Appointments"))
        self._upcoming.set_texts(self.tr("What is next"))
        self._unfinished.set_texts(self.tr("To finish"))
        self._inbox.set_texts(self.tr("Inbox"))
        self._caseload.set_texts(self.tr("Caseload"))
        self._team.set_texts(self.tr("Caseloads"))
        self._say_day()
        self._fill()
