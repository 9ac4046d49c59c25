"""Says quietly that an appointment is near; never with whom."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from counsel_desk.domain.appointments.appointment import REMINDER, Appointment, local_day
from counsel_desk.domain.trust import Role
from counsel_desk.services.appointments import appointments
from ui.desk.context import DeskContext

EVERY_MS = 30_000
"""How often the clock is looked at; the vault is not."""


class Reminder(QObject):
    """Knows today's appointments and looks at the clock while the desk is open.

    Args:
        context: The person at the desk.
        parent: As long as it lives, the clock can be looked at.

    Signals:
        said(str): A sentence for the foot of the window; ``""`` takes it away.
    """

    said = Signal(str)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ahead: list[Appointment] = []
        self._near: Appointment | None = None
        self._say: Callable[[], str] = str
        self._day = local_day(self._now())
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tick)

    def _now(self) -> datetime:
        return self._context.session.data.tools.now()

    def start(self) -> None:
        """Say what a counsellor's day holds, and begin to look at the clock."""
        if Role.COUNSELLOR not in self._context.session.me.roles:
            return
        self._timer.start()
        self._ask(greet=True)

    def stop(self) -> None:
        """Look at the clock no more, and say nothing."""
        self._timer.stop()
        self._tell(str)

    def reload(self) -> None:
        """Ask again what today holds, since something was changed."""
        self._ask(greet=False)

    def say_again(self) -> None:
        """Say the same in the language of the moment."""
        text = self._say()
        if text:
            self.said.emit(text)

    def _ask(self, *, greet: bool) -> None:
        def found(ahead: list[Appointment]) -> None:
            self._ahead = ahead
            if greet and ahead:
                self._tell(self._greeting)
            self.tick()

        self._context.run(lambda: appointments.today(self._context.session), found, self)

    def tick(self) -> None:
        """Look at the clock."""
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
        self._tell(self._nearing if near else str)

    def _greeting(self) -> str:
        ahead = [one for one in self._ahead if one.begins > self._now()] or self._ahead
        if not ahead:
            return ""
        said = (
            self.tr("You have an appointment today at {time}.")
            if len(ahead) == 1
            else self.tr("You have {count} appointments today, the next at {time}.")
        )
        return said.format(count=len(ahead), time=f"{ahead[0].at:%H:%M}")

    def _nearing(self) -> str:
        if self._near is None:
            return ""
        return self.tr("Your next appointment is at {time}.").format(time=f"{self._near.at:%H:%M}")

    def _tell(self, say: Callable[[], str]) -> None:
        self._say = say
        self.said.emit(say())
