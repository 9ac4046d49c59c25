"""F11 to F16: a vault or register that is not as it was left is refused, and never made anew."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain import chain
from counsel_desk.domain.chain import Row
from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.records import Kind
from counsel_desk.domain.trust import Certificate, Identity, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.last_seen import RegisterAlteredError
from counsel_desk.services.vaults.vaults import open_all
from counsel_desk.services.work.office_data import (
    REGISTER_FILE,
    VAULT_FOLDER,
    OfficeData,
    open_office_data,
)
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from counsel_desk.storage.vault.transaction import VaultTransaction
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office

PAGE = 4096
STEP = 997
TEXT = "She asked for a quieter room. "


@dataclass(frozen=True)
class Left:
    """A counsellor's vault as it was left, and the way back in without the passphrase.

    Attributes:
        office: The office.
        me: The counsellor's certificate.
        identity: The counsellor's keys.
        client: The record of the first client.
        place: The vault.
        notes: How many notes there are of the client.
    """

    office: Office
    me: Certificate
    identity: Identity
    client: str
    place: VaultPlace
    notes: int

    @property
    def register(self) -> Path:
        """The file of the register."""
        return self.office.folder / REGISTER_FILE

    @property
    def path(self) -> Path:
        """The file of the vault."""
        return self.office.folder / VAULT_FOLDER / self.place.file

    def opened(self) -> int:
        """Open the vaults as signing in does; return how many notes there are."""
        data = open_office_data(self.office.folder, self.office.tools)
        try:
            return self.opened_with(data)
        finally:
            data.register.close()

    def opened_with(self, data: OfficeData) -> int:
        """Open the vaults, with the register open already; return how many notes there are."""
        session = Session(data, self.me, self.identity)
        try:
            open_all(session)
            return len(notes.of_client(session, self.client))
        finally:
            for vault in session.opened():
                vault.close()

    def sealed(self, data: OfficeData) -> bool:
        """Return whether the register holds a seal of the vault."""
        with data.register.reading() as register:
            return register.seal(self.place.vault) is not None

    def forget_seal(self) -> None:
        """Leave the register as a power cut leaves it, without a seal for the vault."""
        data = open_office_data(self.office.folder, self.office.tools)
        with data.register.writing() as register:
            register.drop_seal(self.place.vault)
        data.register.close()


def write(session: Session, client: str, count: int) -> None:
    """Sign long notes of a client."""
    for number in range(count):
        name, draft = notes.begin(session, client, session.data.tools.now().date())
        notes.save(session, name, replace(draft, text=f"{number} " + TEXT * 40))
        notes.sign(session, name)


def vault_of(session: Session) -> VaultPlace:
    """Return the place of a counsellor's vault."""
    mine = session.vaults[VaultKind.COUNSELLING].vault_id
    with session.data.register.reading() as register:
        return next(place for place in register.vaults() if place.vault == mine)


@pytest.fixture(scope="module")
def left_once(template: DemoOffice, tmp_path_factory: pytest.TempPathFactory) -> Left:
    """A vault with long notes, left in order; tests copy it."""
    folder = copied(template.data, tmp_path_factory.mktemp("left") / "office")
    office = Office(folder, template.people, template.root_sheets, Clock())
    session = office.enter(Role.COUNSELLOR)
    client, place = clients.listing(session)[0].filed.record, vault_of(session)
    write(session, client, 6)
    count = len(notes.of_client(session, client))
    sign_in.sign_out(session)
    office.close()
    return Left(office, session.me, session.identity, client, place, count)


@pytest.fixture
def left(left_once: Left, office: Office) -> Left:
    """A copy of that vault, for one test."""
    shutil.rmtree(office.folder)
    copied(left_once.office.folder, office.folder)
    return replace(left_once, office=office)


def refused(opened: Callable[[], int], file: Path, kept: bytes) -> bool:
    """Return whether opening is refused with words, leaving the file as it is."""
    with pytest.raises(KnownError) as caught:
        opened()
    assert file.read_bytes() == kept
    return TEXT not in str(caught.value)


@pytest.mark.parametrize("sealed", [True, False])
def test_f11_a_flipped_bit_is_seen_wherever_it_is(left: Left, sealed: bool) -> None:
    if not sealed:
        left.forget_seal()
    whole = left.path.read_bytes()
    data = open_office_data(left.office.folder, left.office.tools)
    for place in range(0, len(whole), STEP):
        altered = bytearray(whole)
        altered[place] ^= 1 << place % 8
        left.path.write_bytes(altered)
        assert refused(lambda: left.opened_with(data), left.path, bytes(altered)), place
        assert left.sealed(data) is sealed, place
    data.register.close()
    left.path.write_bytes(whole)
    assert left.opened() == left.notes


@pytest.mark.parametrize("size", [0, 1, PAGE, -PAGE])
def test_f13_a_vault_cut_short_is_damaged_and_never_made_anew(left: Left, size: int) -> None:
    cut = left.path.read_bytes()[:size]
    left.path.write_bytes(cut)
    assert refused(left.opened, left.path, cut)
    left.forget_seal()
    assert refused(left.opened, left.path, cut)


def test_f14_any_single_older_page_put_back_is_seen(left: Left) -> None:
    older = left.path.read_bytes()
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 6)
    sign_in.sign_out(session)
    whole = left.path.read_bytes()
    data = open_office_data(left.office.folder, left.office.tools)
    tried = 0
    for start in range(0, len(older), PAGE):
        page = older[start : start + PAGE]
        if page == whole[start : start + PAGE]:
            continue
        tried += 1
        mixed = whole[:start] + page + whole[start + PAGE :]
        left.path.write_bytes(mixed)
        assert refused(lambda: left.opened_with(data), left.path, mixed), start
        assert left.sealed(data), start
    data.register.close()
    assert tried > 3


def test_f15_a_whole_older_vault_put_back_is_seen(left: Left) -> None:
    older = left.path.read_bytes()
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 1)
    sign_in.sign_out(session)
    left.path.write_bytes(older)
    assert refused(left.opened, left.path, older)
    left.forget_seal()
    assert refused(left.opened, left.path, older)


@pytest.fixture
def older_register(left: Left) -> None:
    """Sign the counsellor in and out, and put the register back as it was before."""
    older = left.register.read_bytes()
    sign_in.sign_out(left.office.enter(Role.COUNSELLOR))
    left.register.write_bytes(older)


@pytest.mark.usefixtures("older_register")
def test_f16_an_older_register_put_back_is_seen(left: Left) -> None:
    person = left.office.person(Role.COUNSELLOR)
    with pytest.raises(KnownError):
        sign_in.sign_in(left.office.data(), person.name, person.passphrase)


@pytest.mark.usefixtures("older_register")
def test_f16_the_pinned_head_tells_an_older_register_that_no_seal_speaks_against(
    left: Left,
) -> None:
    data = open_office_data(left.office.folder, left.office.tools)
    with data.register.writing() as register:
        for place in register.vaults():
            register.drop_seal(place.vault)
    data.register.close()
    person = left.office.person(Role.COUNSELLOR)
    with pytest.raises(RegisterAlteredError):
        sign_in.sign_in(left.office.data(), person.name, person.passphrase)


def crashed(left: Left, folder: Path) -> tuple[Path, Path]:
    """Copy the office in the middle of a long write, as a power cut leaves it.

    Returns:
        The copy and the journal of the vault in it.
    """
    session = left.office.enter(Role.COUNSELLOR)
    vault = session.vaults[VaultKind.COUNSELLING]
    records = [one.record for one in notes.of_client(session, left.client)]
    image = folder / "image"
    with suppress(ZeroDivisionError), vault.writing() as transaction:
        assert isinstance(transaction, VaultTransaction)
        transaction._connection.exec_driver_sql("PRAGMA cache_size = 10")
        for record in records:
            transaction.erase(record)
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
    """Flip a bit here and there in a journal."""
    data = bytearray(journal.read_bytes())
    for place in range(600, len(data), STEP):
        data[place] ^= 4
    journal.write_bytes(data)


def cut(journal: Path) -> None:
    """Cut a journal after its first page."""
    journal.write_bytes(journal.read_bytes()[:PAGE])


@pytest.mark.parametrize("harm", [flip, cut, Path.unlink])
def test_f12_a_harmed_journal_never_means_fewer_notes_in_silence(
    left: Left, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    image, journal = crashed(left, tmp_path)
    harm(journal)
    left.office.folder = image
    try:
        found = left.opened()
    except KnownError:
        return
    assert found == left.notes


def test_f12_a_whole_journal_brings_everything_back(left: Left, tmp_path: Path) -> None:
    image, _journal = crashed(left, tmp_path)
    left.office.folder = image
    assert left.opened() == left.notes


def test_f27_a_vault_copied_without_its_journal_is_refused_or_complete(
    left: Left, tmp_path: Path
) -> None:
    image, journal = crashed(left, tmp_path)
    journal.unlink()
    left.office.folder = image
    with pytest.raises(KnownError):
        left.opened()
