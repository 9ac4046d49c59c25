"""What a counsellor is told once, at the next sign-in: records that drafts of a vault name."""

from typing import TypeVar

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.session import Session

Body = TypeVar("Body")


def take(session: Session, operation: Operation, prefix: str, shape: type[Body]) -> list[Body]:
    """Return the records that are still to be told of; from now on none of them is.

    Args:
        session: A counsellor's.
        operation: By which it is noted that they were told.
        prefix: What the names of the drafts begin with; the record's id follows.
        shape: Of the records.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        names = [one for one in reader.transaction.drafts() if one.startswith(prefix)]
        found = [reader.get(one.removeprefix(prefix), shape) for one in names]
    if names:
        with session.work(VaultKind.COUNSELLING, operation) as work:
            for one in names:
                work.transaction.drop_draft(one)
    return [filed.body for filed in found if filed is not None]
