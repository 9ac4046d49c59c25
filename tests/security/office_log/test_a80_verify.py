"""A80: a check without a passphrase names every file with any byte changed since it was closed."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.trust import Role
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import verify
from counsel_desk.services.vaults.verify import CHANGED, MISSING, TRAIL, UNKNOWN
from counsel_desk.services.work.data_folder import REGISTER_FILE, VAULT_FOLDER
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office
from tests.helpers.repeats import repeats
from tests.security.altering import altering, forged, state_of

BYTES = repeats(6, 200)
"""How many bytes of each file are changed, one after the other."""


@pytest.fixture(scope="module")
def left(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office whose people have all come and gone; no test changes it."""
    folder = copied(template.data, tmp_path_factory.mktemp("left") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    for role in Role:
        for place in range(sum(role in one.roles for one in office.people)):
            sign_in.sign_out(office.enter(role, place))
    office.close()
    assert problems(office) == {}
    yield office
    assert problems(office) == {}


def problems(office: Office) -> dict[str, tuple[str, ...]]:
    """Return what a check says of each file that is not as it was."""
    found = verify.verify(office.folder, office.tools)
    return {check.file: check.problems for check in found if not check.ok}


def files(office: Office) -> list[Path]:
    """Return the register and the vaults."""
    return [office.folder / REGISTER_FILE, *sorted((office.folder / VAULT_FOLDER).iterdir())]


def test_a80_any_byte_of_any_file_changed_is_named_and_nothing_else(left: Office) -> None:
    chance = Random(80)
    for path in files(left):
        whole = path.read_bytes()
        places = [0, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(BYTES))]
        for place in places:
            changed = bytearray(whole)
            changed[place] ^= 1 << chance.randrange(8)
            path.write_bytes(changed)
            name = path.relative_to(left.folder).as_posix()
            assert list(problems(left)) == [name], place
        path.write_bytes(whole)


@pytest.mark.parametrize("more", [b"\0", bytes(4096)])
def test_a80_a_file_that_grew_or_shrank_is_named(left: Office, more: bytes) -> None:
    for path in files(left):
        whole = path.read_bytes()
        for changed in (whole + more, whole[: -len(more)]):
            path.write_bytes(changed)
            assert list(problems(left)) == [path.relative_to(left.folder).as_posix()]
        path.write_bytes(whole)


def test_a80_a_file_that_is_gone_was_added_or_swapped_is_named(
    left: Office, tmp_path: Path
) -> None:
    first, second, *_rest = files(left)[1:]
    names = [path.relative_to(left.folder).as_posix() for path in (first, second)]
    shutil.copy2(first, tmp_path / "kept")
    first.unlink()
    assert problems(left) == {names[0]: (MISSING,)}
    first.write_bytes(second.read_bytes())
    second.write_bytes((tmp_path / "kept").read_bytes())
    assert problems(left) == dict.fromkeys(names, (CHANGED,))
    second.write_bytes(first.read_bytes())
    shutil.copy2(tmp_path / "kept", first)
    added = left.folder / VAULT_FOLDER / f"{'0' * 32}.vault"
    shutil.copy2(first, added)
    assert problems(left) == {f"{VAULT_FOLDER}/{added.name}": (UNKNOWN,)}
    added.unlink()


def test_a80_several_files_changed_at_once_are_all_named(left: Office) -> None:
    kept = {path: path.read_bytes() for path in files(left)}
    for path, whole in kept.items():
        path.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    register, *vaults = (path.relative_to(left.folder).as_posix() for path in kept)
    (left.folder / register).write_bytes(kept[left.folder / register])
    assert list(problems(left)) == vaults
    for path, whole in kept.items():
        path.write_bytes(whole)


def test_a80_nobody_vouches_for_a_changed_file_by_an_entry_of_their_own(left: Office) -> None:
    register, path, *_rest = files(left)
    kept, whole = register.read_bytes(), path.read_bytes()
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    digest = left.tools.vaults.digest(path)
    assert digest is not None
    state = state_of(left)
    with altering(left) as rows:
        log, (me, keys) = rows.log(), rows.keys_of(left, Role.STAFF)
        for vault in state.vaults.values():
            said = HeadSeen(
                vault.vault,
                vault.head.length,
                vault.head.link,
                vault.changes,
                vault.beside,
                closed=digest,
            )
            if me not in vault.members:
                log = [*log, forged(log, rows.office, (me, said), keys)]
        rows.put(log)
    name = path.relative_to(left.folder).as_posix()
    number = state.head.length + 1
    assert problems(left) == {REGISTER_FILE: (TRAIL.format(number=number),), name: (CHANGED,)}
    register.write_bytes(kept)
    path.write_bytes(whole)
