"""F06: a process killed while a passphrase changes leaves the old or the new one working."""

from pathlib import Path
from typing import Any

from counsel_desk.domain.trust import Certificate, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.security.identity import PersonIdentity
from counsel_desk.services.sign_in import account
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.faults.killing import killed

ROUNDS = 50
LONGEST = 0.5
OTHER = "another long sentence about boats"


def english(_context: Any, text: Any, _language: Any) -> Any:
    return text


def change_for_ever(begun: Any, folder: Any, me: Any, private: Any, one: Any, other: Any) -> None:
    data = open_office_data(folder, tools(english, FLOOR))
    session = Session(data, me, PersonIdentity.from_bytes(private))
    begun.set()
    while True:
        account.change_passphrase(session, one, other)
        one, other = other, one


def opens(folder: Path, person: str, passphrase: str) -> bool:
    data = open_office_data(folder, tools(english, FLOOR))
    try:
        with data.register.reading() as register:
            bundle = register.bundle(person, Slot.PASSPHRASE)
        data.tools.keys.unlock(bundle, passphrase, data.device_secret)
    except KnownError:
        return False
    finally:
        data.register.close()
    return True


def test_f06_killed_while_it_changes_the_old_or_the_new_works(office: Any) -> None:
    session = office.enter(Role.STAFF)
    me, private = session.me, session.identity.private_bytes()
    session.close()
    works, other = office.person(Role.STAFF).passphrase, OTHER
    seen = set()

    def arguments() -> tuple[bytes | Certificate | Path | str, ...]:
        return office.folder, me, private, works, other

    for _number in killed(change_for_ever, arguments, ROUNDS, LONGEST, seed=6):
        fitting = [way for way in (works, other) if opens(office.folder, me.person, way)]
        assert len(fitting) == 1
        if fitting != [works]:
            works, other = other, works
        seen.add(works)
    assert len(seen) == 2
