"""P47: whoever puts a passphrase of their own in place of another's gains no vault."""

from typing import Any

import pytest

from counsel_desk.domain.trust import Role, Slot
from counsel_desk.security.identity import PersonIdentity
from counsel_desk.services.people import people
from counsel_desk.services.people.people import fold
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import WaitingError
from counsel_desk.services.vaults.last_seen import RegisterAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office

NEW = "seven pigeons above the market roof"


@pytest.fixture
def administrator(office: Office) -> tuple[Session, str, PersonIdentity]:
    """At the desk, with new keys that she locked under a counsellor's name by a passphrase."""
    session = office.enter(Role.ADMINISTRATOR)
    data, keys = session.data, session.data.tools.keys
    identity = keys.new_identity()
    with data.register.writing() as register:
        who = register.person_named(fold(office.person(Role.COUNSELLOR).name)).person
        register.put_bundle(keys.lock(identity, who, Slot.PASSPHRASE, NEW, data.device_secret))
    return session, who, identity


@pytest.fixture
def opened(office: Office, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every vault file that is opened from now on."""
    found, vaults = [], type(office.tools.vaults)
    real = vaults.open

    def watched(self: Any, path: Any, key: Any) -> Any:
        found.append(path)
        return real(self, path, key)

    monkeypatch.setattr(vaults, "open", watched)
    return found


def test_p47_a_passphrase_that_an_administrator_put_opens_no_vault(
    office: Office, administrator: tuple[Session, str, PersonIdentity], opened: list[Any]
) -> None:
    with pytest.raises(RegisterAlteredError):
        sign_in.sign_in(office.data(), office.person(Role.COUNSELLOR).name, NEW)
    assert opened == []


def test_p47_asking_to_have_such_keys_confirmed_opens_no_vault(
    office: Office, administrator: tuple[Session, str, PersonIdentity], opened: list[Any]
) -> None:
    session, who, identity = administrator
    data, enrolment = session.data, session.data.tools.enrolment
    request = enrolment.request(identity, data.office.office, who, people.code_of(session, who))
    with data.register.writing() as register:
        register.put_request(request)
    with pytest.raises(WaitingError):
        sign_in.sign_in(office.data(), office.person(Role.COUNSELLOR).name, NEW)
    assert opened == []
