"""F08: on a disk that is full at any write of a day, nothing is half done, and that is said."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.progress import go_on
from counsel_desk.services import vault_export
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.moving_in import moving_in
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.vaults import rotation
from counsel_desk.services.vaults.verify import verify, verify_vaults
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session
from tests.faults.disk.filling import FULL, Disk, full_at_each_write
from tests.faults.leaving import TEXT, rows_of
from tests.helpers.office import Office
from tests.helpers.values.lists import HEADINGS, PEOPLE, as_csv, looked_at, written
from tests.security.altering import connection_of


@dataclass(frozen=True)
class Desk:
    """A counsellor at work.

    Attributes:
        session: Their session.
        client: A client of theirs.
        office: The office.
        outside: A folder on the same disk, outside the office's.
    """

    session: Session
    client: str
    office: Office
    outside: Path


@pytest.fixture
def desk(cramped: Office, disk: Disk) -> Desk:
    """The first counsellor, at work on the small disk."""
    session = cramped.enter(Role.COUNSELLOR)
    outside = disk.place / "outside"
    outside.mkdir()
    return Desk(session, clients.listing(session)[0].filed.record, cramped, outside)


def save(desk: Desk) -> Callable[[], object]:
    """Save a note that is being typed."""
    name, draft = notes.begin(desk.session, desk.client, desk.session.today())
    return lambda: notes.save(desk.session, name, replace(draft, text=TEXT * 400))


def sign(desk: Desk) -> Callable[[], object]:
    """Sign a note."""
    name, draft = notes.begin(desk.session, desk.client, desk.session.today())
    notes.save(desk.session, name, replace(draft, text=TEXT * 400))
    return lambda: notes.sign(desk.session, name)


def attach(desk: Desk) -> Callable[[], object]:
    """Attach a picture."""
    picture = Cleaned(MediaType.PNG, bytes(range(256)) * 400)
    return lambda: attachments.add_cleaned(desk.session, desk.client, picture, "a picture")


def change_passphrase(desk: Desk) -> Callable[[], object]:
    """Change the passphrase."""
    one = desk.office.person(Role.COUNSELLOR).passphrase
    return lambda: account.change_passphrase(desk.session, one, "another long sentence of boats")


def rotate(desk: Desk) -> Callable[[], object]:
    """Give the counselling vault a new key."""
    return lambda: rotation.rotate(desk.session, VaultKind.COUNSELLING)


def export(desk: Desk) -> Callable[[], object]:
    """Save all files for another system, on the same disk."""
    numbers = count()
    return lambda: vault_export.save(desk.session, desk.outside / f"{next(numbers)}.zip")


def save_copy(desk: Desk) -> Callable[[], object]:
    """Save a copy of a picture, on the same disk."""
    numbers, record = count(), attach(desk)()
    return lambda: attachments.save_copy(
        desk.session, str(record), desk.outside / f"{next(numbers)}.png"
    )


def move_in(desk: Desk) -> Callable[[], object]:
    """Move a list of people in."""
    path = written(desk.outside, as_csv([HEADINGS, *PEOPLE], encoding="utf-8-sig"))
    wanted, report = looked_at(desk.session, path)
    return lambda: moving_in.move_in(desk.session, wanted, report, Choice(), go_on)


def state(desk: Desk) -> object:
    """Return everything in the counsellor's vaults, and what was saved outside."""
    found = []
    for vault in desk.session.opened():
        with vault.reading() as transaction:
            rows = rows_of(connection_of(transaction))
        # How far the log has heard is caught up with whenever there is room.
        found.append({name: each for name, each in rows.items() if name not in {"owed", "meta"}})
    saved = sorted(path.name for path in desk.outside.iterdir())
    return found, saved, unnoted.mine(desk.session), opens(desk)


def opens(desk: Desk) -> bool:
    """Return whether the first passphrase still opens the counsellor's keys."""
    one = desk.office.person(Role.COUNSELLOR).passphrase
    return account_opens(desk.session, one)


def account_opens(session: Session, passphrase: str) -> bool:
    """Return whether a passphrase is the person's."""
    try:
        account._confirm(session, passphrase)
    except KnownError:
        return False
    return True


WORK = (save, sign, attach, change_passphrase, rotate, export, save_copy, move_in)


@pytest.mark.parametrize("kind", WORK, ids=lambda one: one.__name__)
def test_f08_full_at_any_write_nothing_is_half_done(
    desk: Desk, disk: Disk, kind: Callable[[Desk], Callable[[], object]]
) -> None:
    work = kind(desk)
    before, refusals = state(desk), 0
    for error in full_at_each_write(disk, lambda: work):
        refusals += 1
        assert isinstance(error, FULL)
        assert state(desk) == before, refusals
        assert not any(check.problems for check in verify_vaults(desk.session))
    assert refusals
    assert state(desk) != before
    sign_in.sign_out(desk.session)
    assert all(check.ok for check in verify(desk.office.folder, desk.office.tools))
