"""F10: an office whose folder cannot be written to is read, searched, printed and left."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import ReadOnlyError, WrongSecretError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.appointments import calendar_export
from counsel_desk.services.caseload import publishing
from counsel_desk.services.clients import clients, search
from counsel_desk.services.exchange import at_desk
from counsel_desk.services.notes import notes
from counsel_desk.services.office.founding import Founding, found
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.vaults import audit, rotation, verify
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.storage.errors import DeskInUseError, OlderFileError, UnfinishedSaveError
from counsel_desk.storage.vault import steps
from counsel_desk.storage.vault.vault import Vaults
from counsel_desk.wiring import tools
from tests.helpers.folders import ROOT
from tests.helpers.office import Office, english
from tests.helpers.read_only import content, read_only
from tests.unit.services.writing import sign_note

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"
KEY = bytes(range(32))
WORD = "heronry"
CHMOD = """
import sys
from pathlib import Path
from counsel_desk.errors import ReadOnlyError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools

made = tools(lambda _context, text, _language: text, FLOOR)
folder, name, passphrase = Path(sys.argv[1]), *sys.argv[2:]
with made.hold(folder):
    session = sign_in.sign_in(open_office_data(folder, made), name, passphrase)
    print(session.data.read_only, len(clients.listing(session)))
    try:
        clients.add(session, clients.listing(session)[0].filed.body)
    except ReadOnlyError as error:
        print(type(error).__name__)
    sign_in.sign_out(session)
"""


def day_of_reading(office: Office, role: Role) -> None:
    """Sign in, look at what there is, and leave."""
    session = office.enter(role)
    assert session.data.read_only
    notices.gather(session)
    if role is not Role.ADMINISTRATOR:
        drafts.mine(session)
    audit.actions(session)
    sign_in.sign_out(session)


@pytest.mark.parametrize("role", list(Role))
def test_f10_everyone_signs_in_and_out_and_no_byte_changes(office: Office, role: Role) -> None:
    before = content(office.folder)
    with read_only(office.folder), office.tools.hold(office.folder):
        day_of_reading(office, role)
    assert content(office.folder) == before
    session = office.enter(role)
    assert not session.data.read_only
    sign_in.sign_out(session)


def test_f10_a_file_is_read_and_searched_whether_or_not_it_was_indexed(office: Office) -> None:
    session = office.enter(Role.COUNSELLOR)
    record = clients.listing(session)[0].filed.record
    sign_note(session, record, session.today(), f"a {WORD} by the pond")
    sign_in.sign_out(session)
    before = content(office.folder)
    with read_only(office.folder):
        session = office.enter(Role.COUNSELLOR)
        assert len(notes.of_client(session, record)) >= 1
        for _again in range(2):
            assert [hit.clients for hit in search.find(session, WORD).hits] == [(record,)]
        assert search.find(session, "no such word").hits == ()
        sign_in.sign_out(session)
    assert content(office.folder) == before
    session = office.enter(Role.COUNSELLOR)
    assert [hit.clients for hit in search.find(session, WORD).hits] == [(record,)]


Saving = Callable[[Session, Path], object]
BY_COUNSELLOR: dict[str, Saving] = {
    "client": lambda session, _out: clients.add(session, clients.listing(session)[0].filed.body),
    "note": lambda session, _out: notes.begin(
        session, clients.listing(session)[0].filed.record, session.today()
    ),
    "draft": lambda session, _out: drafts.keep(
        session, Place(VaultKind.COUNSELLING, "new_client"), {"a": "b"}
    ),
    "figures": lambda session, _out: publishing.publish(session),
    "new key": lambda session, _out: rotation.rotate(session, VaultKind.COUNSELLING),
    "own times": lambda session, out: calendar_export.save(session, out / "times.ics", "Busy"),
    "meeting place": at_desk.choose,
}


@pytest.mark.parametrize("what", list(BY_COUNSELLOR))
def test_f10_nothing_is_saved_here_or_outside(office: Office, tmp_path: Path, what: str) -> None:
    out = tmp_path / "stick"
    out.mkdir()
    before = content(office.folder)
    with read_only(office.folder):
        session = office.enter(Role.COUNSELLOR)
        with pytest.raises(ReadOnlyError):
            BY_COUNSELLOR[what](session, out)
        sign_in.sign_out(session)
    assert content(office.folder) == before
    assert list(out.iterdir()) == []


def test_f10_no_copy_leaves_that_cannot_be_entered(office: Office, tmp_path: Path) -> None:
    with read_only(office.folder):
        session = office.enter(Role.ADMINISTRATOR)
        with pytest.raises(ReadOnlyError):
            audit.export(session, tmp_path / "actions.csv")
        sign_in.sign_out(session)
    assert not list(tmp_path.glob("*.csv"))


def test_f10_a_wrong_passphrase_and_a_lost_one_are_told_apart(office: Office) -> None:
    person = office.person(Role.COUNSELLOR)
    with read_only(office.folder):
        with pytest.raises(WrongSecretError):
            sign_in.sign_in(office.data(), person.name, "not this one")
        with pytest.raises(ReadOnlyError):
            sign_in.recover(office.data(), person.name, "x", PASSPHRASE)
        with pytest.raises(ReadOnlyError):
            sign_in.enrol(office.data(), "Somebody New", "x", PASSPHRASE)


def test_f10_verify_checks_it(office: Office) -> None:
    with read_only(office.folder):
        assert all(check.ok for check in verify.verify(office.folder, office.tools))


def test_f10_no_office_is_founded_where_nothing_can_be_written(tmp_path: Path) -> None:
    folder, key = tmp_path / "data", tmp_path / "key"
    folder.mkdir()
    made = tools(english, FLOOR)
    with read_only(folder):
        for place in (folder, folder / "new"):
            with pytest.raises(ReadOnlyError):
                open_office_data(place, made)
            with pytest.raises(ReadOnlyError):
                found(place, made, Founding("Office", "Adm", PASSPHRASE, 3, 2, key))
    assert not key.exists()


def test_f10_readers_share_the_folder_and_no_writer_joins_them(office: Office) -> None:
    view = office.folder.parent / "view"
    view.mkdir()
    shutil.copytree(office.folder, view, dirs_exist_ok=True)
    with office.tools.hold(view):
        pass
    with read_only(view), office.tools.hold(view), office.tools.hold(view):
        # The name of a computer that crashed keeps no reader out.
        pass


def test_f10_a_writer_at_work_keeps_readers_out(office: Office) -> None:
    with office.tools.hold(office.folder), read_only(office.folder), pytest.raises(DeskInUseError):
        office.tools.hold(office.folder).__enter__()


def test_f10_a_save_that_was_cut_short_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.vault", tmp_path / "b.vault"
    vault = Vaults().create(path, "v", VaultKind.WELLBEING, KEY)
    with vault.writing() as transaction:
        transaction._connection.exec_driver_sql("PRAGMA cache_size = 5")
        for number in range(200):
            transaction.put_draft(str(number), bytes(4000))
        shutil.copy(path, copy)
        shutil.copy(f"{path}-journal", f"{copy}-journal")
    vault.close()
    before = content(tmp_path)
    with pytest.raises(UnfinishedSaveError):
        Vaults().open(copy, KEY, read_only=True)
    assert content(tmp_path) == before
    vault = Vaults().open(copy, KEY)
    with vault.reading() as transaction:
        assert transaction.drafts() == []
    vault.close()
    Vaults().open(copy, KEY, read_only=True).close()


def test_f10_a_file_of_an_older_version_is_named_and_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.vault"
    Vaults().create(path, "v", VaultKind.WELLBEING, KEY).close()
    monkeypatch.setitem(steps.STEPS, 99, lambda _operations: pytest.fail("migrated"))
    before = content(tmp_path)
    with pytest.raises(OlderFileError):
        Vaults().open(path, KEY, read_only=True)
    assert content(tmp_path) == before


@pytest.mark.parametrize("part", ["", "vaults", "office.db", "vaults/*.vault", "desk.lock"])
def test_f10_rights_that_are_missing_mean_reading_too(office: Office, part: str) -> None:
    with office.tools.hold(office.folder):
        pass
    for path in office.folder.glob(part) if part else [office.folder]:
        path.chmod(0o500 if path.is_dir() else 0o400)
    before, person = content(office.folder), office.person(Role.COUNSELLOR)
    command = [sys.executable, "-c", CHMOD, str(office.folder), person.name, person.passphrase]
    done = subprocess.run(_obeying(command), capture_output=True, cwd=ROOT, check=False)
    assert done.stderr == b""
    assert done.stdout.decode().split() == ["True", "1", "ReadOnlyError"]
    assert content(office.folder) == before


def _obeying(command: list[str]) -> list[str]:
    """Return a command that is refused what the rights of files refuse, also to root."""
    if os.geteuid() != 0:
        return command
    if shutil.which("setpriv") is None:
        pytest.skip("root obeys the rights of files only without its capabilities")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
