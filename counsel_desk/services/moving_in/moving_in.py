"""Writes what a dry run found into the counsellor's own vault: all of it, or nothing."""

from dataclasses import replace

from counsel_desk.domain.intake import Intake, latest_birth
from counsel_desk.domain.moving_in.report import Choice, Line, Report
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress
from counsel_desk.services.clients import clients
from counsel_desk.services.moving_in import columns, undoing
from counsel_desk.services.moving_in.dry_run import Wanted
from counsel_desk.services.moving_in.often import often
from counsel_desk.services.transfer.transfer import require_own
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class NothingChosenError(KnownError):
    """No row is left to be moved in."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "No row of this list would be imported. Please look at what is written beside the"
        " rows: the two ticks below take in more of them.",
    )


def move_in(
    session: Session, wanted: Wanted, report: Report, choice: Choice, progress: Progress
) -> int:
    """Make a file for every chosen row, in one unit of work.

    Args:
        session: A counsellor's, in their own vault.
        wanted: What was looked through.
        report: What the dry run found.
        choice: Which of the doubtful rows are taken.
        progress: Called now and then.

    Returns:
        How many files were made.

    Raises:
        NothingChosenError: There would be none.
        StoppedError: `progress` said to stop; nothing was written.
        NotPermittedError: The vault is a colleague's.
    """
    require_own(session)
    lines = report.taken(choice)
    if not lines:
        raise NothingChosenError
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        begun = work.transaction.head()[0].length
        codes = {filed.body.code for filed in work.including_sealed().latest(Kind.CLIENT, Client)}
        for line in often(lines, len(lines), progress):
            code = clients.new_code(codes)
            codes.add(code)
            _write(work, line, code)
        if not wanted.bundle:
            columns.remember(work, wanted.table.headings, wanted.columns)
        undoing.note(session, work, begun, len(lines))
        work.audit("moved_in")
    return len(lines)


def _write(work: Work, line: Line, code: str) -> None:
    entry = line.entry
    record = work.put(Kind.CLIENT, replace(entry.client, code=code))
    if entry.intake != Intake():
        born = latest_birth(entry.intake)
        work.put(Kind.INTAKE, entry.intake, parent=record, day=born)
    for each in entry.answers:
        work.put(Kind.FORM_RESPONSE, each, parent=record)
