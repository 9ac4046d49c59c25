"""What somebody plants into the register of an earlier version loses nobody anything."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from counsel_desk.domain.framing import digest, frame
from counsel_desk.domain.office.older_office import OlderAction, OlderGrant, OlderOffice, OlderPlace
from counsel_desk.domain.trust import ROOT, VaultKind
from counsel_desk.security import root
from counsel_desk.security.identity import PersonIdentity, seal
from counsel_desk.security.older_grants import open_older
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify_vaults
from counsel_desk.services.work.office_data import OfficeData
from tests.migrations import older_office
from tests.migrations.older_office import ADMINISTRATOR, COLLEAGUE, OWNER
from tests.security.altering import connection_of

FORMAT = "counsel-desk grant 1"


@pytest.fixture
def office(tmp_path: Path) -> older_office.OlderOffice:
    """Return an office of the earlier version."""
    return older_office.OlderOffice(tmp_path)


def plant(data: OfficeData, statement: str, *values: str | int | bytes) -> None:
    """Change rows of the earlier version, as a colleague with the register's key could."""
    with data.register.writing() as register:
        connection_of(register.beside).exec_driver_sql(statement, values)


def held(data: OfficeData) -> OlderOffice:
    """Return what the register of the earlier version holds."""
    with data.register.reading() as register:
        found = register.beside.older()
    assert found is not None
    return found


def person(data: OfficeData, name: str) -> str:
    """Return the id of a person."""
    found = data.register.state.named(name)
    assert found is not None
    return found.person


def place_of(older: OlderOffice, owner: str) -> OlderPlace:
    """Return where the counselling vault of a person was."""
    kind = VaultKind.COUNSELLING
    return next(one for one in older.places if (one.kind, one.owner) == (kind, owner))


def handed_over(
    older: OlderOffice, seed: PersonIdentity, office: str, place: OlderPlace, to: str
) -> OlderGrant:
    """Return a grant by which the root handed a vault to somebody in the earlier version."""
    mine = next(one for one in older.certificates if one.person == ROOT)
    for_root = next(one for one in older.grants if (one.vault, one.person) == (place.vault, ROOT))
    owner = next(one for one in older.certificates if one.person == place.owner)
    key = open_older(for_root, seed, office, mine.statement, owner.keys.signing)
    heir = next(one for one in reversed(older.certificates) if one.person == to)
    said = (office, place.vault, place.epoch)
    sealed = seal(key, heir.keys, digest(FORMAT, *said, heir.statement, "member"))
    grant = OlderGrant(place.vault, place.epoch, to, ROOT, "member", sealed, b"")
    statement = sha256(heir.statement).digest()
    signed = frame(FORMAT, *said, to, ROOT, "member", statement, sealed)
    return replace(grant, signature=seed.sign(signed))


def test_a_vault_that_the_root_handed_over_never_takes_the_place_of_the_heirs_own(
    office: older_office.OlderOffice,
) -> None:
    """Nobody signed the row that says whose a vault is."""
    data = office.data()
    older, seed = held(data), root.identity(root.combine(office.sheets))
    heir = person(data, COLLEAGUE)
    theirs, own = place_of(older, person(data, OWNER)), place_of(older, heir)
    grant = handed_over(older, seed, data.office.office, theirs, heir)
    row = (grant.vault, grant.epoch, grant.person, msgspec.json.encode(grant))
    plant(data, "INSERT INTO vault_grant (vault, epoch, person, body) VALUES (?, ?, ?, ?)", *row)
    altered = msgspec.json.encode(replace(theirs, owner=heir))
    plant(data, "UPDATE vault SET number = -number WHERE vault = ?", own.vault)
    plant(data, "UPDATE vault SET body = ? WHERE vault = ?", altered, theirs.vault)
    data.register.close()
    session = office.enter(COLLEAGUE)
    assert not any(check.problems for check in verify_vaults(session))
    assert [one.kind for one in session.data.register.state.vaults.values()] == [
        VaultKind.WELLBEING,
        VaultKind.COUNSELLING,
    ]
    assert (office.folder / "vaults" / theirs.file).exists()
    with session.vaults[VaultKind.COUNSELLING].reading() as transaction:
        head, author, _signature = transaction.head()
    assert (head, author) == (older.witnesses[own.vault], heir)
    sign_in.sign_out(session)


def test_a_trail_is_kept_once_whatever_is_planted_later(
    office: older_office.OlderOffice,
) -> None:
    sign_in.sign_out(office.enter(ADMINISTRATOR))
    data = office.data()
    kept = data.register.state.older_trail
    assert kept is not None
    now = datetime(2026, 1, 1, tzinfo=UTC)
    who = person(data, OWNER)
    body = msgspec.json.encode(OlderAction(1, who, "enrolled", now, bytes(32), b""))
    row = (1, who, bytes(32), body)
    plant(data, "INSERT INTO audit (number, person, link, body) VALUES (?, ?, ?, ?)", *row)
    data.register.close()
    session = office.enter(ADMINISTRATOR)
    assert session.data.register.state.older_trail == kept
    sign_in.sign_out(session)
