"""What the tests of services read back from an office, or change behind its back."""

from sqlalchemy import Connection

from counsel_desk.domain.chain import Row
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.ports import stores
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.session import Session
from counsel_desk.storage.register.transaction import RegisterTransaction
from counsel_desk.storage.vault.transaction import VaultTransaction


def actions(session: Session) -> list[str]:
    """Return the actions in the audit trail, newest first."""
    return [entry.action for entry in audit.actions(session)]


def rows(session: Session, kind: VaultKind = VaultKind.COUNSELLING) -> list[Row]:
    """Return every row of a vault, in order."""
    with session.vaults[kind].reading() as transaction:
        return list(transaction.rows())


def connection_of(
    transaction: stores.VaultTransaction | stores.StoredRegister,
) -> Connection:
    """Return the connection to the database of a vault or of the register."""
    assert isinstance(transaction, VaultTransaction | RegisterTransaction)
    return transaction._connection


def alter_vault(session: Session, statement: str, *values: str) -> None:
    """Run a statement in the counselling vault, as somebody with its key could."""
    with session.vaults[VaultKind.COUNSELLING].writing() as transaction:
        connection_of(transaction).exec_driver_sql(statement, values)
