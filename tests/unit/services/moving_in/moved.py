"""What the tests of moving in ask of a vault."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.moving_in import undoing
from counsel_desk.services.work.session import Session


def names_of(session: Session) -> list[str]:
    """Return the names of the clients who are listed."""
    return [line.filed.body.name for line in clients.listing(session)]


def length(session: Session) -> int:
    """Return the length of the vault's chain."""
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        return transaction.head()[0].length


def latest_of(session: Session) -> undoing.MovedIn:
    """Return the latest moving in, which can be undone."""
    found = undoing.latest(session)
    assert found is not None
    return found


def client_named(session: Session, name: str) -> str:
    """Return the record of the client of a name."""
    return next(
        line.filed.record for line in clients.listing(session) if line.filed.body.name == name
    )


def put_meta(session: Session, name: str, value: bytes) -> None:
    """Store something beside the records."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.transaction.put_meta(name, value)
