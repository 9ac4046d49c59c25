"""F11 to F16: a vault or register that is not as it was left is refused, and never made anew."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.last_seen import RegisterAlteredError
from counsel_desk.services.vaults.vaults import open_all
from counsel_desk.services.work.office_data import REGISTER_FILE, VAULT_FOLDER, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers.office import Office

PAGE = 4096
STEP = 997
TEXT = "She asked for a quieter room. "


class Left:
    """A counsellor's vault as it was left, and the way back in without the passphrase."""

    def __init__(self, office: Office) -> None:
        session = office.enter(Role.COUNSELLOR)
        self.office, self.me, self.identity = office, session.me, session.identity
        self.client = clients.listing(session)[0].filed.record
        self.place = self._place(session)
        self.path = office.folder / VAULT_FOLDER / self.place.file
        write(session, self.client, 6)
        self.before = len(notes.of_client(session, self.client))
        sign_in.sign_out(session)
        self.older, self.older_register = self.path.read_bytes(), self.register.read_bytes()
        self._seals = {}

    @property
    def register(self) -> Path:
        return self.office.folder / REGISTER_FILE

    def _place(self, session: Session) -> VaultPlace:
        with session.data.register.reading() as register:
            mine = session.vaults[VaultKind.COUNSELLING].vault_id
            return next(place for place in register.vaults() if place.vault == mine)

    def opened(self) -> Any:
        """Open the vaults as signing in does; return how many notes there are."""
        data = open_office_data(self.office.folder, self.office.tools)
        session = Session(data, self.me, self.identity)
        try:
            open_all(session)
            return len(notes.of_client(session, self.client))
        finally:
            session.close()

    def forget_seal(self) -> None:
        """Leave the register as a power cut leaves it, with no seal for the vault."""
        data = open_office_data(self.office.folder, self.office.tools)
        with data.register.writing() as register:
            register.drop_seal(self.place.vault)
        data.register.close()


def write(session: Session, client: str, count: int) -> None:
    for number in range(count):
        name, draft = notes.begin(session, client, session.data.tools.now().date())
        text = f"{number} " + TEXT * 40
        notes.save(session, name, type(draft)(client, draft.held, text, None, draft.saved))
        notes.sign(session, name)


@pytest.fixture
def left(office: Office) -> Left:
    return Left(office)


def refused(left: Left, kept: bytes) -> bool:
    """Return whether opening is refused with words, leaving the file as it is."""
    with pytest.raises(KnownError) as caught:
        left.opened()
    assert left.path.read_bytes() == kept
    return TEXT not in str(caught.value)


@pytest.mark.parametrize("sealed", [True, False])
def test_f11_a_flipped_bit_is_seen_wherever_it_is(left: Left, sealed: bool) -> None:
    register, whole = left.register.read_bytes(), left.path.read_bytes()
    if not sealed:
        left.forget_seal()
        register = left.register.read_bytes()
    for place in range(0, len(whole), STEP):
        altered = bytearray(whole)
        altered[place] ^= 1 << place % 8
        left.path.write_bytes(altered)
        left.register.write_bytes(register)
        assert refused(left, bytes(altered)), place
    left.path.write_bytes(whole)
    left.register.write_bytes(register)
    assert left.opened() == left.before


@pytest.mark.parametrize("size", [0, 1, PAGE, -PAGE])
def test_f13_a_vault_cut_short_is_damaged_and_never_made_anew(left: Left, size: int) -> None:
    cut = left.path.read_bytes()[:size]
    left.path.write_bytes(cut)
    assert refused(left, cut)
    left.forget_seal()
    assert refused(left, cut)


def test_f14_any_single_older_page_put_back_is_seen(left: Left) -> None:
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 6)
    sign_in.sign_out(session)
    whole, register = left.path.read_bytes(), left.register.read_bytes()
    tried = 0
    for start in range(0, len(left.older), PAGE):
        page = left.older[start : start + PAGE]
        if page == whole[start : start + PAGE]:
            continue
        tried += 1
        mixed = whole[:start] + page + whole[start + PAGE :]
        left.path.write_bytes(mixed)
        left.register.write_bytes(register)
        assert refused(left, mixed), start
    assert tried > 3


def test_f15_a_whole_older_vault_put_back_is_seen(left: Left) -> None:
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 1)
    sign_in.sign_out(session)
    left.path.write_bytes(left.older)
    assert refused(left, left.older)
    left.forget_seal()
    assert refused(left, left.older)


def test_f16_an_older_register_put_back_is_seen(left: Left) -> None:
    session = left.office.enter(Role.COUNSELLOR)
    sign_in.sign_out(session)
    left.register.write_bytes(left.older_register)
    person = left.office.person(Role.COUNSELLOR)
    with pytest.raises(KnownError):
        sign_in.sign_in(left.office.data(), person.name, person.passphrase)


def test_f16_the_pinned_head_tells_an_older_register_that_no_seal_speaks_against(
    left: Left,
) -> None:
    session = left.office.enter(Role.COUNSELLOR)
    sign_in.sign_out(session)
    left.register.write_bytes(left.older_register)
    data = open_office_data(left.office.folder, left.office.tools)
    with data.register.writing() as register:
        for place in register.vaults():
            register.drop_seal(place.vault)
    data.register.close()
    person = left.office.person(Role.COUNSELLOR)
    with pytest.raises(RegisterAlteredError):
        sign_in.sign_in(left.office.data(), person.name, person.passphrase)


def crashed(left: Left, folder: Path) -> tuple[Path, Path]:
    """Copy the desk while a long write is under way: what a power cut would leave."""
    session = left.office.enter(Role.COUNSELLOR)
    vault = session.vaults[VaultKind.COUNSELLING]
    notes_of_hers = [one.record for one in notes.of_client(session, left.client)]
    image = folder / "image"
    with suppress(ZeroDivisionError), vault.writing() as transaction:
        transaction._connection.exec_driver_sql("PRAGMA cache_size = 10")
        for note in notes_of_hers:
            transaction.erase(note)
        head, _author, _signature = transaction.head()
        for number in range(head.length + 1, head.length + 101):
            place = (number, new_id(), 1, str(Kind.NOTE), new_id(), left.me.person)
            now, salt, body = left.office.clock(), bytes(16), b"x" * 3000
            row = Row(*place, now, salt, body, chain.digest(place, now, salt, body))
            transaction.append(row, now.date())
        shutil.copytree(left.office.folder, image)
        raise ZeroDivisionError
    session.close()
    journal = image / VAULT_FOLDER / f"{left.place.file}-journal"
    assert journal.stat().st_size > PAGE
    return image, journal


def flip(journal: Path) -> None:
    data = bytearray(journal.read_bytes())
    for place in range(600, len(data), STEP):
        data[place] ^= 4
    journal.write_bytes(data)


def cut(journal: Path) -> None:
    journal.write_bytes(journal.read_bytes()[:PAGE])


@pytest.mark.parametrize("harm", [flip, cut, lambda journal: journal.unlink()])
def test_f12_a_harmed_journal_never_means_fewer_notes_in_silence(
    left: Left, tmp_path: Path, harm: Callable[..., Any]
) -> None:
    image, journal = crashed(left, tmp_path)
    harm(journal)
    left.office.folder = image
    try:
        found = left.opened()
    except KnownError:
        return
    assert found == left.before


def test_f12_a_whole_journal_brings_everything_back(left: Left, tmp_path: Path) -> None:
    image, _journal = crashed(left, tmp_path)
    left.office.folder = image
    assert left.opened() == left.before


def test_f27_a_vault_copied_without_its_journal_is_refused_or_complete(
    left: Left, tmp_path: Path
) -> None:
    image, journal = crashed(left, tmp_path)
    journal.unlink()
    left.office.folder = image
    with pytest.raises(KnownError):
        left.opened()
