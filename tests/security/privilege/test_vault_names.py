"""A72: a colleague who writes names into the register chooses no file that is opened or deleted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.files import LinkedFileError
from counsel_desk.services.vaults import verify
from counsel_desk.storage.errors import VaultNamesError
from counsel_desk.storage.register import tables
from tests.helpers.office import Office

PREY = b"somebody else's"
FIELDS = ("file", "coming", "gone")


@pytest.fixture
def prey(office: Office) -> Iterator[Path]:
    """A file beside the data folder, which must stay as it is."""
    path = office.folder.parent / "prey.txt"
    path.write_bytes(PREY)
    yield path
    assert path.read_bytes() == PREY


def places(office: Office) -> list[VaultPlace]:
    """Return where the office's vaults are."""
    data = office.data()
    with data.register.reading() as register:
        found = register.vaults()
    data.register.close()
    return found


def own(office: Office, place: int = 0) -> VaultPlace:
    """Return where a counselling vault is."""
    return [one for one in places(office) if one.kind is VaultKind.COUNSELLING][place]


def plant(office: Office, place: VaultPlace) -> None:
    """Write a row into the register, as a program of the colleague's own can."""
    data = office.data()
    with data.register.writing() as register:
        changed = {"body": msgspec.json.encode(place)}
        connection = register._connection  # type: ignore[attr-defined]
        connection.execute(
            tables.vault.update().where(tables.vault.c.vault == place.vault).values(changed)
        )
    data.register.close()


def files(office: Office) -> dict[str, bytes]:
    """Return the vault files."""
    return {path.name: path.read_bytes() for path in (office.folder / "vaults").iterdir()}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", ["../../prey.txt", "../desk.json", "{absolute}", "{other}"])
def test_a72_no_name_in_the_register_reaches_a_file_that_is_not_its_own(
    office: Office, prey: Path, field: str, name: str
) -> None:
    mine, other = own(office), own(office, 1)
    wanted = name.format(absolute=prey, other=other.file)
    before, description = files(office), (office.folder / "desk.json").read_bytes()
    plant(office, replace(mine, **{field: wanted}))  # type: ignore[arg-type]
    for role in Role:
        with pytest.raises(VaultNamesError):
            office.enter(role)
    assert files(office) == before
    assert (office.folder / "desk.json").read_bytes() == description


def test_a72_verify_says_what_is_wrong_and_goes_on(office: Office, prey: Path) -> None:
    plant(office, replace(own(office), gone="../../prey.txt"))
    found = {check.file: check for check in verify.verify(office.folder, office.tools)}
    assert found["office.db"].problems == (str(VaultNamesError()),)
    assert {check.problems for name, check in found.items() if name.endswith(".vault")} == {
        (verify.UNKNOWN,)
    }


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_a72_a_vault_that_is_a_link_is_not_opened(office: Office, prey: Path, link: object) -> None:
    path = office.folder / "vaults" / own(office).file
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
    for name in ("office.db", f"vaults/{own(office).file}"):
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
