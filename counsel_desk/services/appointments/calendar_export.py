"""Exports a counsellor's busy times as an iCalendar file, and nothing else."""

from datetime import timedelta
from pathlib import Path

from counsel_desk.domain.appointments.appointment import busy
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.work.session import Session

WEEKS = 26
"""How far ahead the file reaches."""


def render(session: Session, word: str) -> bytes:
    """Render the busy times from this week on as iCalendar.

    It names no client, place or record; overlapping appointments are merged.

    Args:
        session: A counsellor's session.
        word: The title of every entry, such as "Busy".
    """
    now = session.data.tools.now()
    today = local_day(now)
    first = today - timedelta(days=today.weekday())
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = appointments.of_days(reader, first, first + timedelta(weeks=WEEKS))
    times = busy(filed.body for filed in found)
    return session.data.tools.calendar.render(times, word, now)


def save(session: Session, path: Path, word: str) -> None:
    """Save the busy times to a file that only its owner can read.

    Raises:
        NotSavedError: The file could not be written.
    """
    session.data.require_writing()
    with saving(path) as write:
        write([render(session, word)])
        with session.data.register.writing() as register:
            register.act(session.author, "own_times_saved")
