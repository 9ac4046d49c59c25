"""A82: what is shown once is kept for its owner alone, and gone once it is on paper or used."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.office import certifying, once_sheets
from counsel_desk.services.office.founding import Founded, Founding, found
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import account, sign_in
from counsel_desk.services.work import shown_once
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import RECOVERY_CODE, ROOT_SHEETS
from counsel_desk.wiring import tools
from tests.helpers import confirming
from tests.helpers.office import Office, english

PASSPHRASE = "plum orbit lantern wharf giraffe tulip 9"
NEW = "seven pigeons above the market roof"


class New:
    """An office that was founded a moment ago.

    Attributes:
        made: What the founder was shown.
        data: The office, open.
    """

    def __init__(self, folder: Path) -> None:
        given = tools(english, FLOOR)
        wish = Founding("Office", "Adm", PASSPHRASE, 3, 2, folder / "stick.key")
        self.made: Founded = found(folder / "office", given, wish)
        self.data: OfficeData = open_office_data(folder / "office", given)

    def enter(self) -> Session:
        """Sign the founder in."""
        return sign_in.sign_in(self.data, "Adm", PASSPHRASE)

    def names(self) -> list[str]:
        """Return what is kept for the founder."""
        with self.data.register.reading() as register:
            return [one.name for one in register.beside.kept_secrets(self.made.person)]


@pytest.fixture
def new(tmp_path: Path) -> Iterator[New]:
    """A new office."""
    made = New(tmp_path)
    yield made
    made.data.register.close()


def test_a82_the_sheets_of_a_new_office_are_shown_again_until_they_are_on_paper(new: New) -> None:
    session = new.enter()
    root, code = once_sheets.mine(session, "en")
    assert [root, code] == once_sheets.of_founding(new.data.tools, new.made, "en")
    assert (root.names, code.names) == ((ROOT_SHEETS,), (RECOVERY_CODE,))
    session.close()
    once_sheets.taken_by(new.enter(), root)
    assert once_sheets.mine(new.enter(), "en") == [code]
    once_sheets.taken_by(new.enter(), code)
    assert once_sheets.mine(new.enter(), "en") == []
    assert new.names() == []


def test_a82_the_first_use_of_the_sheets_destroys_what_is_kept_of_them(new: New) -> None:
    session = new.enter()
    invitation = people.invite(session, "Nilima Barman", (Role.STAFF,))
    sign_in.enrol(new.data, invitation.name, invitation.code, NEW)
    with pytest.raises(KnownError):
        confirming.certify(session, invitation.person, new.made.shares[:1])
    assert ROOT_SHEETS in new.names()
    confirming.certify(session, invitation.person, new.made.shares[1:])
    assert new.names() == [RECOVERY_CODE]
    [sheet] = once_sheets.mine(session, "en")
    assert sheet.names == (RECOVERY_CODE,)


def test_a82_the_first_use_of_a_code_destroys_what_is_kept_of_it(new: New) -> None:
    sign_in.recover(new.data, "Adm", new.made.recovery_code, NEW)
    assert new.names() == [ROOT_SHEETS]


def test_a82_nobody_but_the_owner_reads_or_plants_what_is_kept(office: Office) -> None:
    session, other = office.enter(Role.STAFF), office.enter(Role.ADMINISTRATOR)
    code = account.new_recovery_code(session, office.person(Role.STAFF).passphrase)
    assert once_sheets.mine(other, "en") == []
    with session.data.register.writing() as register:
        [kept] = register.beside.kept_secrets(session.me.person)
        assert code.split()[0].encode() not in kept.sealed
        # The colleague copies it into their own place, then puts an own one into theirs.
        register.beside.put_kept_secret(replace(kept, person=other.me.person))
        shown_once.keep(register.beside, shown_once.owner_of(other), RECOVERY_CODE, "x", b"")
        [planted] = register.beside.kept_secrets(other.me.person)
        register.beside.put_kept_secret(replace(planted, person=session.me.person))
    assert once_sheets.mine(other, "en") == []
    assert once_sheets.mine(session, "en") == []


def test_a82_a_code_put_back_beside_newer_keys_is_not_shown(office: Office) -> None:
    session, passphrase = office.enter(Role.STAFF), office.person(Role.STAFF).passphrase
    account.new_recovery_code(session, passphrase)
    with session.data.register.reading() as register:
        [old] = register.beside.kept_secrets(session.me.person)
    account.new_recovery_code(session, passphrase)
    with session.data.register.writing() as register:
        register.beside.put_kept_secret(old)
    assert once_sheets.mine(session, "en") == []


def test_a82_sheets_stay_kept_if_the_full_disk_refuses_that_they_are_taken(
    new: New, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = new.enter()
    sheet, _code = once_sheets.mine(session, "en")

    def full() -> AbstractContextManager[RegisterTransaction]:
        raise KnownError

    with monkeypatch.context() as patch:
        patch.setattr(session.data.register, "writing", full)
        with pytest.raises(KnownError):
            once_sheets.taken_by(session, sheet)
    assert sheet in once_sheets.mine(session, "en")


def test_the_secrets_are_in_no_repr(new: New) -> None:
    assert new.made.shares[0] not in repr(new.made)
    assert new.made.recovery_code not in repr(new.made)


def test_a69_the_root_of_an_office_is_not_kept_for_whoever_confirms_later(office: Office) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    assert once_sheets.mine(session, "en") == []
    with session.data.register.reading() as register:
        assert register.beside.kept_secrets(session.me.person) == []
    with pytest.raises(KnownError):
        certifying.root_seed(session, office.sheets[:1])
