"""What a person looks at to see that a backup can be read: something of their own."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.notes.note import whole
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.casework import cases
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.session import Session
from ui.dates import day_text
from ui.words.check_in import lines


def listing(session: Session) -> list[tuple[str, str]]:
    """Return the records of a restored office that the person can open, with a title for each.

    These are a counsellor's files by code, a caseworker's cases, and everybody else's check-ins.
    """
    if VaultKind.COUNSELLING in session.vaults:
        return [(one.filed.record, one.filed.body.code) for one in clients.listing(session)]
    if VaultKind.CASEWORK in session.vaults:
        return [(one.record, one.body.reference) for one in cases.listing(session)]
    return [(one.record, day_text(local_day(one.body.taken))) for one in check_in.mine(session)]


def text(session: Session, record: str) -> str:
    """Return what a record says: of a client's file its last note."""
    if VaultKind.COUNSELLING in session.vaults:
        return _last_note(session, record)
    if VaultKind.CASEWORK in session.vaults:
        case = next(one.body for one in cases.listing(session) if one.record == record)
        return f"{case.reference}\n\n{case.remarks}"
    taken = next(one.body for one in check_in.mine(session) if one.record == record)
    return "\n".join(lines(taken))


def _last_note(session: Session, client: str) -> str:
    found = notes.of_client(session, client)
    if not found:
        return QCoreApplication.translate("TrialCard", "This file is here. It has no notes yet.")
    last = max((one.body for one in found), key=lambda note: note.held)
    return f"{day_text(last.held)}\n\n{whole(last.sections, last.text)}"
