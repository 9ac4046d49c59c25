"""F06: a process killed while a passphrase changes leaves the old or the new one working."""

from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Certificate, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.security.identity import PersonIdentity
from counsel_desk.services.sign_in import account
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.faults.entering import relocked
from tests.faults.killing import Longest, killed
from tests.helpers.office import Office, english
from tests.helpers.repeats import repeats
from tests.helpers.stretching import stretch_cheaply

ROUNDS = repeats(15, 50)
OTHER = "another long sentence about boats"


def change_for_ever(
    begun: Event, folder: Path, me: Certificate, private: bytes, one: str, other: str
) -> None:
    """Change the passphrase to and fro."""
    stretch_cheaply()
    data = open_office_data(folder, tools(english, FLOOR))
    data.register.trust()
    session = Session(data, me, PersonIdentity.from_bytes(private))
    begun.set()
    while True:
        account.change_passphrase(session, one, other)
        one, other = other, one


def opens(folder: Path, person: str, passphrase: str) -> bool:
    """Return whether a passphrase opens a person's keys."""
    data = open_office_data(folder, tools(english, FLOOR))
    try:
        with data.register.reading() as register:
            bundle = register.beside.bundle(person, Slot.PASSPHRASE)
        assert bundle is not None
        data.tools.keys.unlock(bundle, passphrase, data.device_secret)
    except KnownError:
        return False
    finally:
        data.register.close()
    return True


def test_f06_killed_while_it_changes_the_old_or_the_new_works(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.enter(Role.STAFF)
    me, private = session.me, session.identity.private_bytes()
    works, other = office.person(Role.STAFF).passphrase, OTHER
    stretch_cheaply(monkeypatch)
    relocked(session, works)
    session.close()
    longest = Longest(0.06)
    seen: set[str] = set()

    def arguments() -> tuple[Path, Certificate, bytes, str, str]:
        return office.folder, me, private, works, other

    def both() -> bool:
        return len(seen) == 2

    for _number in killed(change_for_ever, arguments, ROUNDS, longest, seed=6, enough=both):
        fitting = [way for way in (works, other) if opens(office.folder, me.person, way)]
        assert len(fitting) == 1
        changed = fitting != [works]
        if changed:
            works, other = other, works
        longest.adapt(finished=changed)
        seen.add(works)
    assert both()
