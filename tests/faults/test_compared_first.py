"""A vault of an older version is brought up to date only once it is certain that it is as left."""

from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Column, Integer

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.data_folder import VAULT_FOLDER
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.storage.vault.steps import STEPS
from tests.faults.entering import opened
from tests.faults.leaving import PAGE, Left, write
from tests.security.altering import connection_of

KINDS = (VaultKind.COUNSELLING, VaultKind.WELLBEING)
NEXT = max(STEPS) + 1


def add_table(operations: Operations) -> None:
    """What a later version might do."""
    operations.create_table("later", Column("number", Integer, primary_key=True))


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program of today is of a later version, so that every vault is older."""
    monkeypatch.setitem(STEPS, NEXT, add_table)


def copies(left: Left) -> list[Path]:
    """Return the copies of vaults that were made before bringing them up to date."""
    return list((left.office.folder / VAULT_FOLDER).glob("*.before-*"))


def lived(left: Left) -> bytes:
    """Have the counsellor write; return the vault's file from before that."""
    older = left.path.read_bytes()
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 1)
    sign_in.sign_out(session)
    left.office.close()
    return older


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("sealed", [True, False])
def test_an_older_vault_that_is_as_left_is_brought_up_once(left: Left, *, sealed: bool) -> None:
    if not sealed:
        left.forget_seal()
    assert left.opened() == left.notes
    assert len(copies(left)) == len(KINDS)
    data = open_office_data(left.office.folder, left.office.tools)
    session = opened(data, left.me, left.identity)
    for vault in session.opened():
        with vault.reading() as transaction:
            version = connection_of(transaction).exec_driver_sql("PRAGMA user_version")
            assert version.scalar_one() == NEXT
    session.close()
    sign_in.sign_out(left.office.enter(Role.COUNSELLOR))
    assert all(check.ok for check in verify(left.office.folder, left.office.tools))


@pytest.mark.parametrize("harm", ["flipped", "older pages", "older file"])
@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize("kind", KINDS)
def test_an_altered_older_vault_is_not_brought_up(
    left: Left, monkeypatch: pytest.MonkeyPatch, kind: VaultKind, harm: str, *, sealed: bool
) -> None:
    left = left.of(kind)
    older = lived(left)
    if not sealed:
        left.forget_seal()
    whole = left.path.read_bytes()
    places = range(0, len(older), PAGE)
    written = [at for at in places if older[at : at + PAGE] != whole[at : at + PAGE]]
    half = written[len(written) // 2]
    altered = {
        "flipped": bytes([whole[0] ^ 1]) + whole[1:],
        "older pages": whole[:half] + older[half:] + whole[len(older) :],
        "older file": older,
    }[harm]
    left.path.write_bytes(altered)
    monkeypatch.setitem(STEPS, NEXT, add_table)
    with pytest.raises(KnownError):
        left.opened()
    assert left.path.read_bytes() == altered
    assert left.path.name not in {copy.name.split(".before")[0] for copy in copies(left)}
