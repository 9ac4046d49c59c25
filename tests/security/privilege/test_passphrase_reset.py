"""P47: whoever replaces somebody's passphrase with their own gains no vault."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.trust import Identity, Remembered, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.office import certifying
from counsel_desk.services.people import people
from counsel_desk.services.ports.stores import VaultFile, VaultFiles
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import WaitingError
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.security.privilege.members import NEW_PASSPHRASE
from tests.security.staff import person_id


@dataclass(frozen=True)
class Intruder:
    """An administrator who locked keys of their own under a counsellor's name.

    Attributes:
        session: Their session.
        victim: Id of the counsellor.
        identity: The keys.
    """

    session: Session
    victim: str
    identity: Identity


@pytest.fixture
def intruder(office: Office) -> Intruder:
    """An administrator whose new passphrase is now in the place of a counsellor's."""
    session = office.enter(Role.ADMINISTRATOR)
    data, keys = session.data, session.data.tools.keys
    identity, root = keys.new_identity(), Remembered(data.office.root.keys.signing)
    with data.register.writing() as register:
        victim = person_id(register, office.person(Role.COUNSELLOR).name)
        secret = data.device_secret
        locked = keys.lock(identity, victim, Slot.PASSPHRASE, NEW_PASSPHRASE, secret, root)
        register.beside.put_bundle(locked)
    return Intruder(session, victim, identity)


@pytest.fixture
def opened(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every vault file that is opened from now on."""
    found: list[Path] = []
    vaults = type(office.tools.vaults)
    real = vaults.open

    def watched(self: VaultFiles, path: Path, key: bytes, *, read_only: bool = False) -> VaultFile:
        found.append(path)
        return real(self, path, key, read_only=read_only)

    monkeypatch.setattr(vaults, "open", watched)
    return found


def not_let_in(office: Office) -> KnownError:
    """Return the error with which the passphrase that was put is refused."""
    with pytest.raises(KnownError) as caught:
        sign_in.sign_in(office.data(), office.person(Role.COUNSELLOR).name, NEW_PASSPHRASE)
    return caught.value


def test_p47_a_passphrase_that_an_administrator_put_opens_no_vault(
    office: Office, intruder: Intruder, opened: list[Path]
) -> None:
    error = not_let_in(office)
    assert opened == []
    assert isinstance(error, RegisterAlteredError)


def test_p47_asking_to_have_such_keys_confirmed_opens_no_vault(
    office: Office, intruder: Intruder, opened: list[Path]
) -> None:
    session, victim = intruder.session, intruder.victim
    data, code = session.data, people.code_of(session, victim)
    request = data.tools.enrolment.request(intruder.identity, data.office.office, victim, code)
    uninvited = pytest.raises(LogAlteredError, match="nobody invited them")
    with uninvited, data.register.writing() as register:
        register.add(request, data.tools.now())
    again = certifying.invite_again(session, victim)
    request = data.tools.enrolment.request(
        intruder.identity, data.office.office, victim, again.code
    )
    with data.register.writing() as register:
        register.add(request, data.tools.now())
    error = not_let_in(office)
    assert opened == []
    assert isinstance(error, WaitingError)
