"""F03: a process killed while a vault changes its key leaves a vault that opens with one key."""

from contextlib import suppress
from ctypes import c_int
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Never

import pytest

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import Acted
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import closing_seals, rotation
from counsel_desk.services.vaults.membership import key_of
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.data_folder import VAULT_FOLDER, vault_path
from counsel_desk.services.work.session import Session
from tests.faults.entering import entered
from tests.faults.killing import counter, killed
from tests.helpers.office import Office
from tests.helpers.repeats import repeats

ROUNDS = repeats(8, 50)
OWED_ROUNDS = repeats(8, 100)
SAVES = 5
"""How many there are before each change of the key."""
LONGEST = 0.25
STEP = "step"
COUNSELLING = VaultKind.COUNSELLING


def rotate_for_ever(begun: Event, folder: Path, me: Certificate, private: bytes) -> None:
    """Change the key of the counselling vault again and again."""
    session = entered(folder, me, private)
    begun.set()
    while True:
        rotation.rotate(session, COUNSELLING)


def save_and_rotate(
    begun: Event, saved: c_int, folder: Path, me: Certificate, private: bytes
) -> None:
    """Save something that the office log is to hear, and change the key, again and again."""
    session = entered(folder, me, private)
    session.deliveries.later = True
    begun.set()
    while True:
        for _each in range(SAVES):
            with session.work(COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
                number = int(work.transaction.meta(STEP) or b"0") + 1
                work.transaction.put_meta(STEP, str(number).encode())
                work.audit(f"{STEP}_{number}")
            saved.value = number
        rotation.rotate(session, COUNSELLING)


def files_of(session: Session) -> set[Path]:
    """Return the vault files that the office log knows."""
    vaults = session.data.register.state.vaults.values()
    return {vault_path(session.data.folder, one.vault, one.epoch) for one in vaults}


def files_there(session: Session) -> set[Path]:
    """Return the vault files that there are, unfinished ones included."""
    return set((session.data.folder / VAULT_FOLDER).glob("*.vault"))


def current_key(session: Session) -> tuple[Vault, bytes]:
    """Return the counselling vault and its key."""
    vault = rotation.open_vault(session, COUNSELLING)
    return vault, key_of(session, vault)


def fitting(session: Session, known: dict[int, bytes]) -> list[int]:
    """Return the epochs of the keys that open the file of the counselling vault."""
    vault = rotation.open_vault(session, COUNSELLING)
    path = vault_path(session.data.folder, vault.vault, vault.epoch)
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
    interrupted = 0
    changed: set[int] = set()
    arguments = (office.folder, me, private)

    def enough() -> bool:
        return min(interrupted, len(changed)) > ROUNDS // 5

    for _number in killed(
        rotate_for_ever, lambda: arguments, ROUNDS, LONGEST, seed=3, enough=enough
    ):
        session = entered(*arguments)
        interrupted += files_there(session) != files_of(session)
        rotation.tidy(session)
        assert files_there(session) == files_of(session)
        assert clients.listing(session) == lines
        vault, its_key = current_key(session)
        known[vault.epoch] = its_key
        changed.add(vault.epoch)
        assert fitting(session, dict(list(known.items())[-2:])) == [vault.epoch]
        assert all(check.ok for check in verify(office.folder, office.tools))
        closing_seals.close_sealed(session)
        session.close()
    session = entered(*arguments)
    assert fitting(session, known) == [max(known)]
    session.close()
    assert enough()


def heard(session: Session) -> list[str]:
    """Return the steps that the office log heard of, in its order."""
    with session.data.register.reading() as register:
        bodies = [one.body for one in register.entries()]
    actions = [one.action for one in bodies if isinstance(one, Acted)]
    return [one for one in actions if one.startswith(STEP)]


def test_f03_killed_while_the_key_changes_the_log_hears_all_that_is_owed_once(
    office: Office,
) -> None:
    first = office.enter(Role.COUNSELLOR)
    me, private = first.me, first.identity.private_bytes()
    sign_in.sign_out(first)
    saved, delayed = counter(), 0
    arguments = (saved, office.folder, me, private)

    def enough() -> bool:
        return delayed > 0

    for _number in killed(
        save_and_rotate, lambda: arguments, OWED_ROUNDS, LONGEST, seed=73, enough=enough
    ):
        session = entered(*arguments[1:])
        before = len(heard(session))
        for vault in session.opened():
            session.deliver(vault)
        steps = heard(session)
        delayed += len(steps) > before
        with session.vaults[COUNSELLING].reading() as transaction:
            last = int(transaction.meta(STEP) or b"0")
        assert last >= saved.value
        assert steps == [f"{STEP}_{each}" for each in range(1, last + 1)]
        session.close()
    assert enough()


def test_a_full_disk_while_the_key_changes_leaves_the_old_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.enter(Role.COUNSELLOR)
    lines, vault = clients.listing(session), rotation.open_vault(session, COUNSELLING)

    def full(*_arguments: object) -> Never:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(session.data.tools.vaults), "copy", full)
    with pytest.raises(OSError, match="space"):
        rotation.rotate(session, COUNSELLING)
    assert rotation.open_vault(session, COUNSELLING) == vault
    assert files_there(session) == files_of(session)
    assert clients.listing(session) == lines
