"""What somebody was typing in a colleague's vault when the cover ended.

It cannot be saved there any more, so `drafts.kept_if_ended` keeps it in the person's wellbeing
vault, which only they can read. It is put back where it belongs at the first sign-in at which the
cover runs again.
"""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work import drafts, file_marks
from counsel_desk.services.work.session import Covered, Session
from counsel_desk.services.work.unit_of_work import Work


def put_back(session: Session) -> None:
    """Put drafts back into the vaults that are covered again."""
    for covered in session.running_covers():
        _put_back(session, covered)


def _put_back(session: Session, covered: Covered) -> None:
    prefix = f"{drafts.LEFT}{covered.vault}:"
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        names = reader.transaction.drafts(prefix)
        kept = {name: reader.transaction.draft(name) or b"" for name in names}
    if not kept:
        return
    there = session.standing_in(covered.vault)
    with there.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        done = [name for name, body in kept.items() if _settled(work, name[len(prefix) :], body)]
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as own:
        for name in done:
            own.transaction.drop_draft(name)


def _settled(work: Work, name: str, body: bytes) -> bool:
    """Put a draft back; not if its file is sealed or handed over, and not if the file is gone."""
    client = drafts.client_of(name, body)
    if client in work.sealed or file_marks.frozen(work.transaction, client):
        return False
    if not client or work.get(client, Client) is not None:
        work.transaction.put_draft(name, body)
    return True
