"""A counsellor's own times as an iCalendar file: when they are busy, and nothing else."""

from datetime import timedelta
from pathlib import Path

from counsel_desk.domain.appointments.appointment import busy, local_day
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.appointments import appointments
from counsel_desk.services.documents.export_files import write_file
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.session import Session

WEEKS = 26
"""So far ahead the file reaches."""


def render(session: Session, word: str) -> bytes:
    """Return the times from this week on that are taken, as iCalendar.

    No client, place or record is in it; appointments that overlap are one time.

    Args:
        session: A counsellor's.
        word: What stands for every one of them, such as "Busy".
    """
    now = session.data.tools.now()
    today = local_day(now)
    first = today - timedelta(days=today.weekday())
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = appointments.of_days(reader, first, first + timedelta(weeks=WEEKS))
    times = busy(filed.body for filed in found)
    return session.data.tools.calendar.render(times, word, now)


def save(session: Session, path: Path, word: str) -> None:
    """Write them to a file for its owner alone.

    Raises:
        NotSavedError: The disk refused it.
    """
    write_file(path, render(session, word))
    with session.data.register.writing() as register:
        now = session.data.tools.now()
        audit_trail.append(register, session.identity, session.me.person, "own_times_saved", now)
