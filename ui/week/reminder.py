"""Reminds quietly of the next appointment, without saying with whom."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from counsel_desk.domain.appointments.appointment import REMINDER, Appointment
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments
from ui.desk.context import DeskContext

EVERY_MS = 30_000
"""How often the clock is checked; the vault is not."""


class Reminder(QObject):
    """Knows today's appointments and checks the clock while the desk is open.

    Args:
        context: What every presenter needs.
        parent: The clock can be checked as long as it lives.

    Signals:
        text_changed(object): A function that returns a sentence for the foot of the window, in the
            language of the moment; ``""`` removes it.
    """

    text_changed = Signal(object)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ahead: list[Appointment] = []
        self._near: Appointment | None = None
        self._day = local_day(self._now())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tick)

    def _now(self) -> datetime:
        return self._context.session.data.tools.now()

    def start(self) -> None:
        """Announce a counsellor's appointments of the day, and start checking the clock."""
        if Role.COUNSELLOR not in self._context.session.me.roles:
            return
        self._timer.start()
        self._load(greet=True)

    def stop(self) -> None:
        """Stop checking the clock, and remove the sentence."""
        self._timer.stop()
        self._announce(str)

    def reload(self) -> None:
        """Read today's appointments again, after a change."""
        self._load(greet=False)

    def _load(self, *, greet: bool) -> None:
        def loaded(ahead: list[Appointment]) -> None:
            self._ahead = ahead
            if greet and ahead:
                self._announce(self._greeting)
            self.tick()

        self._context.run(lambda: appointments.today(self._context.session), loaded, self)

    def tick(self) -> None:
        """Check the clock."""
        if not self._timer.isActive():
            return
        now = self._now()
        if local_day(now) != self._day:
            self._day = local_day(now)
            self.reload()
            return
        near = next((one for one in self._ahead if now < one.begins <= now + REMINDER), None)
        if near == self._near:
            return
        self._near = near
        self._announce(self._nearing if near else str)

    def _greeting(self) -> str:
        ahead = [one for one in self._ahead if one.begins > self._now()]
        if not ahead:
            return ""
        text = (
            self.tr("You have one appointment still ahead today, at {time}.")
            if len(ahead) == 1
            else self.tr("You have {count} appointments still ahead today, the next at {time}.")
        )
        return text.format(count=len(ahead), time=f"{ahead[0].at:%H:%M}")

    def _nearing(self) -> str:
        if self._near is None:
            return ""
        return self.tr("Your next appointment is at {time}.").format(time=f"{self._near.at:%H:%M}")

    def _announce(self, text: Callable[[], str]) -> None:
        self.text_changed.emit(text)
