"""A65, A66: nobody who was here is given another root, another office, or a new, empty vault."""

from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.bodies import Founded
from counsel_desk.domain.office_log.entry import FACTS
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import AlarmError, KnownError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.data_folder import VAULT_FOLDER, vault_path
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.office_data import read_description, write_description
from tests.helpers import impostor
from tests.helpers.office import Office
from tests.security.altering import altering, named, refused, saying, state_of


def files(office: Office) -> dict[str, bytes]:
    """Return the vault files."""
    return {path.name: path.read_bytes() for path in (office.folder / VAULT_FOLDER).iterdir()}


def everyone(office: Office) -> list[Certificate]:
    """Return the certificates of everyone in an office."""
    found = (one.certificate for one in state_of(office).people.values())
    return [one for one in found if one is not None]


@pytest.mark.parametrize("gone", [None, *VaultKind], ids=lambda kind: str(kind or "none"))
def test_a65_an_office_under_another_root_is_refused_by_everybody(
    office: Office, gone: VaultKind | None
) -> None:
    vaults = state_of(office).vaults.values()
    impostor.replace_register(office.data(), everyone(office))
    for vault in vaults:
        if vault.kind is gone:
            vault_path(office.folder, vault.vault, vault.epoch).unlink()
    before = files(office)
    for role in Role:
        assert isinstance(refused(office, role), AlarmError)
    # Nothing was sealed to that root, and nothing was made.
    with altering(office) as rows:
        assert rows.blobs() == []
    assert files(office) == before


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Another office"},
        {"threshold": 1},
        {"shares": 1, "threshold": 1},
        {"office": "0" * 32},
    ],
    ids=["name", "threshold", "shares", "id"],
)
def test_a65_another_description_of_the_office_is_refused_by_everybody(
    office: Office, changes: dict[str, object]
) -> None:
    with altering(office) as rows:
        first, *others = rows.log()
        body = decoded(first).body
        assert isinstance(body, Founded)
        other = replace(body, **changes)  # type: ignore[arg-type]
        rows.put([saying(first, other), *others])
        rows.forget_checkpoint()
        vouched = next(one.number for one in others if one.kind not in FACTS)
    for role in Role:
        error = refused(office, role)
        # Nobody signs how many sheets there are, but whoever enters anything vouches for it.
        assert "office" in changes or named(error) <= vouched


@pytest.mark.parametrize("field", ["office", "check"])
def test_a65_another_description_of_the_folder_is_refused(office: Office, field: str) -> None:
    description = read_description(office.folder)
    write_description(office.folder, replace(description, **{field: "0" * 32}))  # type: ignore[arg-type]
    with pytest.raises(KnownError):
        office.data()


def owned(office: Office, role: Role, kind: VaultKind) -> Path:
    """Return the file of somebody's vault."""
    state = state_of(office)
    owner = state.named(office.person(role).name)
    assert owner is not None
    [found] = [
        one
        for one in state.vaults.values()
        if one.kind is kind and (one.owner == owner.person or kind is VaultKind.CASEWORK)
    ]
    return vault_path(office.folder, found.vault, found.epoch)


VAULTS = [
    (Role.COUNSELLOR, VaultKind.COUNSELLING),
    (Role.CASEWORKER, VaultKind.CASEWORK),
    *((role, VaultKind.WELLBEING) for role in Role),
]


@pytest.mark.parametrize(("role", "kind"), VAULTS)
@pytest.mark.parametrize("harm", ["gone", "empty", "another's"])
def test_a66_in_the_place_of_a_vault_no_other_is_ever_made(
    office: Office, role: Role, kind: VaultKind, harm: str
) -> None:
    path = owned(office, role, kind)
    if harm == "gone":
        path.unlink()
    elif harm == "empty":
        path.write_bytes(b"")
    else:
        other = owned(
            office, Role.STAFF if role is not Role.STAFF else Role.COUNSELLOR, VaultKind.WELLBEING
        )
        path.write_bytes(other.read_bytes())
    before = files(office)
    refused(office, role)
    assert files(office) == before


@pytest.mark.parametrize(("role", "kind"), VAULTS[:3])
def test_a66_nor_where_the_log_ends_before_it_was_made(
    office: Office, role: Role, kind: VaultKind
) -> None:
    sign_in.sign_out(office.enter(role))
    office.close()
    state, path = state_of(office), owned(office, role, kind)
    [vault] = [
        one
        for one in state.vaults.values()
        if vault_path(office.folder, one.vault, one.epoch) == path
    ]
    with altering(office) as rows:
        log = rows.log()
        made = next(one for one in log if vault.vault.encode() in one.body)
        rows.put(log[: made.number - 1])
        rows.forget_checkpoint()
    path.unlink()
    before = files(office)
    assert isinstance(refused(office, role), AlarmError)
    assert files(office) == before
