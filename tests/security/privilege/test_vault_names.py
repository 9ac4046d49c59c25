"""A72: a colleague who writes names into the register chooses no file that is opened or deleted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.office_log.bodies import VaultMade
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.files import LinkedFileError
from counsel_desk.services.vaults import verify
from counsel_desk.services.work.data_folder import VAULT_FOLDER, vault_path
from tests.helpers.office import Office
from tests.security.altering import altering, forged, named, refused, state_of

PREY = b"somebody else's"


@pytest.fixture
def prey(office: Office) -> Iterator[Path]:
    """A file beside the data folder, which must stay as it is."""
    path = office.folder.parent / "prey.txt"
    path.write_bytes(PREY)
    yield path
    assert path.read_bytes() == PREY


def own(office: Office, place: int = 0) -> Vault:
    """Return a counselling vault."""
    vaults = state_of(office).vaults.values()
    return [one for one in vaults if one.kind is VaultKind.COUNSELLING][place]


def plant(office: Office, vault: str) -> int:
    """Have a colleague name a vault in the log as they like; return the number of the entry."""
    with altering(office) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(office, Role.STAFF)
        body = VaultMade(vault, VaultKind.COUNSELLING, bytes(32), bytes(32))
        rows.put([*log, forged(log, rows.office, (me, body), keys)])
    return len(log) + 1


def files(office: Office) -> dict[str, bytes]:
    """Return the vault files."""
    return {path.name: path.read_bytes() for path in (office.folder / "vaults").iterdir()}


@pytest.mark.parametrize("name", ["../../prey.txt", "../desk.json", "{absolute}", "{other}"])
def test_a72_no_name_in_the_register_reaches_a_file_that_is_not_its_own(
    office: Office, prey: Path, name: str
) -> None:
    other = own(office)
    before, description = files(office), (office.folder / "desk.json").read_bytes()
    number = plant(office, name.format(absolute=prey, other=other.vault))
    for role in Role:
        assert named(refused(office, role)) == number
    assert files(office) == before
    assert (office.folder / "desk.json").read_bytes() == description


def test_a72_a_name_follows_from_the_vault_and_leaves_the_folder_of_vaults_for_nothing(
    office: Office, prey: Path
) -> None:
    folder = office.folder / VAULT_FOLDER
    for vault in ("../../prey.txt", "../desk.json", str(prey), own(office).vault, "", "\0", "."):
        for epoch in (-1, 0, 1, 10**30):
            path = vault_path(office.folder, vault, epoch)
            assert path.parent == folder
            assert path.resolve().parent == folder.resolve()


def test_a72_verify_says_what_is_wrong_and_goes_on(office: Office, prey: Path) -> None:
    number = plant(office, "../../prey.txt")
    found = {check.file: check for check in verify.verify(office.folder, office.tools)}
    assert found["office.db"].problems == (verify.TRAIL.format(number=number),)
    assert {path.name for path in (office.folder / VAULT_FOLDER).iterdir()} == {
        Path(name).name for name in found if name.endswith(".vault")
    }


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_a72_a_vault_that_is_a_link_is_not_opened(office: Office, prey: Path, link: object) -> None:
    vault = own(office)
    path = vault_path(office.folder, vault.vault, vault.epoch)
    elsewhere = office.folder.parent / "elsewhere"
    path.rename(elsewhere)
    link(path, elsewhere)  # type: ignore[operator]
    before = elsewhere.read_bytes()
    with pytest.raises(LinkedFileError) as caught:
        office.enter(Role.COUNSELLOR)
    assert path.name in str(caught.value)
    assert elsewhere.read_bytes() == before
    found = {check.file: check for check in verify.verify(office.folder, office.tools)}
    assert verify.LINK in found[f"vaults/{path.name}"].problems


def test_a72_a_journal_that_is_a_link_is_not_followed(office: Office, prey: Path) -> None:
    vault = own(office)
    for name in ("office.db", f"vaults/{vault_file(vault.vault, vault.epoch)}"):
        journal = office.folder / f"{name}-journal"
        journal.symlink_to(prey)
        with pytest.raises(LinkedFileError):
            office.enter(Role.COUNSELLOR)
        journal.unlink()
    office.enter(Role.COUNSELLOR)


def test_a72_vaults_that_lie_elsewhere_are_not_opened(office: Office) -> None:
    vaults = office.folder / "vaults"
    vaults.rename(office.folder.parent / "elsewhere")
    vaults.symlink_to(office.folder.parent / "elsewhere")
    with pytest.raises(KnownError) as caught:
        office.enter(Role.COUNSELLOR)
    assert type(caught.value) is LinkedFileError
