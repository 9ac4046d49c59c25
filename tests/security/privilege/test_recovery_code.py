"""The printed recovery code opens everything by itself, also elsewhere; a slip in it is noticed."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic.wordlist import WORDLIST

from counsel_desk.demo.people import Person
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.security import bundle, derivation, shares
from counsel_desk.security.derivation import Cost
from counsel_desk.security.errors import ShareWordError, WrongRecoveryCodeError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import ClientLine
from counsel_desk.services.office import device_recovery
from counsel_desk.services.office.device_recovery import NoDeviceRecoveryError
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.work.office_data import (
    DESCRIPTION_FILE,
    open_office_data,
    read_description,
)
from tests.helpers.office import Office

NEW = "a quite different sentence about rain"


class Machine:
    """Another computer, onto which the data folder alone was copied.

    Attributes:
        folder: The copy of the data folder.
        key_file: Where a key file can be put.
    """

    def __init__(self, office: Office, folder: Path) -> None:
        self.folder, self.key_file = folder / "office", folder / "stick" / "new.key"
        self.key_file.parent.mkdir(parents=True)
        shutil.copytree(office.folder, self.folder, ignore=shutil.ignore_patterns("*.key"))
        description = self.folder / DESCRIPTION_FILE
        gone = read_description(self.folder).key_file
        description.write_text(
            description.read_text(encoding="utf-8").replace(gone, "/gone/device.key")
        )


def files(folder: Path) -> dict[Path, bytes]:
    """Return the bytes of every file of a folder."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@dataclass(frozen=True)
class Moved:
    """A counsellor who has nothing but a copy of the data and their newest code.

    Attributes:
        machine: The machine with the copy.
        person: The counsellor.
        code: Their code.
        clients: Their clients, as they were listed before.
    """

    machine: Machine
    person: Person
    code: str
    clients: list[ClientLine]


@pytest.fixture
def moved(office: Office, tmp_path: Path) -> Moved:
    """A counsellor with their newest code, at another machine with a copy of the data."""
    session, person = office.enter(Role.COUNSELLOR), office.person(Role.COUNSELLOR)
    code = account.new_recovery_code(session, person.passphrase)
    before = clients.listing(session)
    sign_in.sign_out(session)
    office.close()
    return Moved(Machine(office, tmp_path / "elsewhere"), person, code, before)


def test_the_code_alone_opens_everything_on_another_machine(office: Office, moved: Moved) -> None:
    machine, person, code = moved.machine, moved.person, moved.code
    with pytest.raises(KnownError):
        open_office_data(machine.folder, office.tools)
    device_recovery.restore(machine.folder, office.tools, code, machine.key_file)
    data = open_office_data(machine.folder, office.tools)
    sign_in.recover(data, person.name, code, NEW)
    session = sign_in.sign_in(data, person.name, NEW)
    assert clients.listing(session) == moved.clients
    assert len(moved.clients) > 0
    session.close()
    # The first machine knows nothing of it: there the passphrase is as it was.
    sign_in.sign_in(office.data(), person.name, person.passphrase).close()


def test_a_code_made_before_the_newest_opens_nothing_on_another_machine(
    office: Office, tmp_path: Path
) -> None:
    session, person = office.enter(Role.COUNSELLOR), office.person(Role.COUNSELLOR)
    old = account.new_recovery_code(session, person.passphrase)
    account.new_recovery_code(session, person.passphrase)
    office.close()
    machine = Machine(office, tmp_path / "elsewhere")
    before = files(machine.folder)
    with pytest.raises(NoDeviceRecoveryError):
        device_recovery.restore(machine.folder, office.tools, old, machine.key_file)
    assert files(machine.folder) == before
    assert not machine.key_file.exists()


def slips(code: str) -> list[str]:
    """Return the code with words exchanged, left out, doubled, replaced and mistyped."""
    words = code.split()
    other = next(word for word in WORDLIST if word not in words)
    return [
        " ".join(each)
        for each in (
            [words[1], words[0], *words[2:]],
            words[:-1],
            [*words, words[-1]],
            [*words[:7], other, *words[8:]],
            [*words[:7], words[7] + "s", *words[8:]],
        )
    ]


def test_a_mistyped_code_is_refused_before_any_work_and_changes_nothing(
    office: Office,
    moved: Moved,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine, person, code = moved.machine, moved.person, moved.code
    kept = files(machine.folder)
    for typed in slips(code):
        with pytest.raises(NoDeviceRecoveryError):
            device_recovery.restore(machine.folder, office.tools, typed, machine.key_file)
    assert files(machine.folder) == kept
    assert not machine.key_file.exists()
    data = office.data()
    monkeypatch.setattr(derivation, "stretch", lambda *_: pytest.fail("worked"))
    for typed in slips(code):
        with pytest.raises(WrongRecoveryCodeError):
            sign_in.recover(data, person.name, typed, NEW)
        office.clock.move(minutes=1)
    monkeypatch.undo()
    sign_in.recover(data, person.name, f"  {code.upper()} ", NEW)


@given(st.dictionaries(st.integers(0, 19), st.integers(1, 1023), min_size=1, max_size=3))
def test_up_to_three_wrong_words_anywhere_never_pass_the_checksum(wrong: dict[int, int]) -> None:
    words = bundle.recovery_code().split()
    for place, by in wrong.items():
        words[place] = WORDLIST[(WORDLIST.index(words[place]) + by) % len(WORDLIST)]
    with pytest.raises(ShareWordError):
        shares.combine([" ".join(words)])


def test_an_unknown_name_and_a_wrong_code_look_the_same_and_cost_the_same(
    office: Office, work_done: list[Cost]
) -> None:
    data, person, said = office.data(), office.person(Role.STAFF), []
    wrong = office.tools.keys.recovery_code()
    for name in (person.name, "Nobody Of That Name"):
        with pytest.raises(KnownError) as caught:
            sign_in.recover(data, name, wrong, NEW)
        said.append((type(caught.value), str(caught.value)))
    assert said[0] == said[1]
    assert work_done[0] == work_done[1]
    assert len(work_done) == 2


def test_the_code_opens_where_the_office_keeps_its_secret_in_a_keyring(
    office: Office, moved: Moved
) -> None:
    machine = moved.machine
    kept: dict[str | Path, bytes] = {}

    class Keyring:
        def __init__(self, entry: str | Path) -> None:
            self.entry = entry

        def store(self, secret: bytes) -> None:
            kept[self.entry] = secret

        def read(self) -> bytes:
            return kept[self.entry]

    made = replace(office.tools, device=Keyring)
    device_recovery.restore(machine.folder, made, moved.code, None)
    open_office_data(machine.folder, made).register.close()
    assert [type(entry) for entry in kept] == [str]
