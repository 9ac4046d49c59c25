"""F03: a process killed while a vault changes its key leaves a vault that opens with one key."""

from contextlib import suppress
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Never

import pytest

from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import closing_seals, rotation
from counsel_desk.services.vaults.membership import key_of, my_grant
from counsel_desk.services.work.office_data import VAULT_FOLDER
from counsel_desk.services.work.session import Session
from tests.faults.entering import entered
from tests.faults.killing import killed
from tests.helpers.office import Office
from tests.helpers.repeats import repeats

ROUNDS = repeats(20, 50)
LONGEST = 0.25
COUNSELLING = VaultKind.COUNSELLING


def rotate_for_ever(begun: Event, folder: Path, me: Certificate, private: bytes) -> None:
    """Change the key of the counselling vault again and again."""
    session = entered(folder, me, private)
    begun.set()
    while True:
        rotation.rotate(session, COUNSELLING)


def left_behind(session: Session) -> list[VaultPlace]:
    """Return the vaults whose change of key is unfinished."""
    with session.data.register.reading() as register:
        return [one for one in register.vaults() if one.coming or one.gone]


def files_of(session: Session) -> set[str]:
    """Return the names of the vault files that the register knows."""
    with session.data.register.reading() as register:
        return {one.file for one in register.vaults()}


def current_key(session: Session) -> tuple[VaultPlace, bytes]:
    """Return the place of the counselling vault and its key."""
    place = rotation.place_of(session, COUNSELLING)
    grant = my_grant(session, place)
    assert grant is not None
    return place, key_of(session, grant)


def fitting(session: Session, known: dict[int, bytes]) -> list[int]:
    """Return the epochs of the keys that open the file of the counselling vault."""
    path = session.data.folder / VAULT_FOLDER / rotation.place_of(session, COUNSELLING).file
    found = []
    for epoch, key in known.items():
        with suppress(KnownError):
            session.data.tools.vaults.open(path, key).close()
            found.append(epoch)
    return found


def test_f03_killed_while_the_key_changes_it_opens_with_exactly_one(office: Office) -> None:
    first = office.enter(Role.COUNSELLOR)
    me, private, lines = first.me, first.identity.private_bytes(), clients.listing(first)
    sign_in.sign_out(first)
    known: dict[int, bytes] = {}
    interrupted, changed = 0, set()
    arguments = (office.folder, me, private)
    for _number in killed(rotate_for_ever, lambda: arguments, ROUNDS, LONGEST, seed=3):
        session = entered(*arguments)
        unfinished = left_behind(session)
        interrupted += bool(unfinished)
        for place in unfinished:
            rotation.tidy(session.data, place)
        assert clients.listing(session) == lines
        place, its_key = current_key(session)
        known[place.epoch] = its_key
        changed.add(place.epoch)
        assert fitting(session, dict(list(known.items())[-2:])) == [place.epoch]
        folder = session.data.folder / VAULT_FOLDER
        assert {path.name for path in Path(folder).glob("*.vault")} == files_of(session)
        closing_seals.close_sealed(session)
        session.close()
    session = entered(*arguments)
    assert fitting(session, known) == [max(known)]
    session.close()
    assert interrupted > ROUNDS // 5
    assert len(changed) > ROUNDS // 5


def test_a_full_disk_while_the_key_changes_leaves_the_old_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.enter(Role.COUNSELLOR)
    lines, place = clients.listing(session), rotation.place_of(session, COUNSELLING)

    def full(*_arguments: object) -> Never:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(session.data.tools.vaults), "copy", full)
    with pytest.raises(OSError, match="space"):
        rotation.rotate(session, COUNSELLING)
    assert rotation.place_of(session, COUNSELLING) == place
    assert clients.listing(session) == lines
