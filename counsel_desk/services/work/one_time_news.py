"""Records that a counsellor is told about once, at the next sign-in, listed as drafts."""

from typing import TypeVar

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.session import Session

Body = TypeVar("Body")


def take(session: Session, operation: Operation, prefix: str, shape: type[Body]) -> list[Body]:
    """Return the records still to be announced, and mark them as announced.

    They are announced again after a day on which the desk was open for reading only.

    Args:
        session: A counsellor's.
        operation: The operation for writing down that they were announced.
        prefix: Prefix of the drafts' names; the record's id follows.
        shape: Type of the records.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        names = reader.transaction.drafts(prefix)
        found = [reader.get(one.removeprefix(prefix), shape) for one in names]
    if names and not session.data.read_only:
        with session.work(VaultKind.COUNSELLING, operation) as work:
            for one in names:
                work.transaction.drop_draft(one)
    return [filed.body for filed in found if filed is not None]
