"""F06: killed while keys are locked anew at a higher cost, the passphrase opens the old or new."""

import signal
from dataclasses import replace
from pathlib import Path
from typing import Any

from counsel_desk.domain.trust import Role, Slot
from counsel_desk.security.derivation import FLOOR, Cost
from counsel_desk.security.identity import PersonIdentity
from counsel_desk.security.keys import Keys
from counsel_desk.services.sign_in import account
from counsel_desk.services.work.office_data import (
    open_office_data,
    read_description,
    write_description,
)
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.faults.killing import killed
from tests.helpers.office import Office

ROUNDS = 15
LONGEST = 0.05
HIGHER = Cost(5, FLOOR.memory_kib, FLOOR.parallelism)


def english(_context: Any, text: Any, _language: Any) -> Any:
    return text


def calibrate(_pace: Any) -> Any:
    return HIGHER


class Announcing(Keys):
    """Tells when the stronger bundle is there and is about to be written."""

    def __init__(self, begun: Any) -> None:
        super().__init__(calibrate=calibrate)
        self.begun = begun

    def strengthen(self, bundle: Any, secret: Any, device_secret: Any) -> Any:
        stronger = super().strengthen(bundle, secret, device_secret)
        self.begun.set()
        return stronger


def strengthen_and_wait(
    begun: Any, folder: Any, me: Any, private: Any, passphrase: Any, weak: Any
) -> None:
    data = open_office_data(folder, replace(tools(english), keys=Announcing(begun)))
    with data.register.writing() as register:
        register.put_bundle(weak)
    account.strengthen(Session(data, me, PersonIdentity.from_bytes(private)), passphrase)
    signal.pause()


def opened(folder: Path, person: str, passphrase: str) -> tuple[bytes, int]:
    """Return the keys that the passphrase opens, and the passes that it took."""
    data = open_office_data(folder, tools(english, FLOOR))
    try:
        with data.register.reading() as register:
            bundle = register.bundle(person, Slot.PASSPHRASE)
        identity = data.tools.keys.unlock(bundle, passphrase, data.device_secret)
    finally:
        data.register.close()
    return identity.private_bytes(), bundle.time_cost


def test_f06_killed_while_it_is_strengthened_the_passphrase_opens(office: Office) -> None:
    write_description(office.folder, replace(read_description(office.folder), fictional=False))
    session, passphrase = office.enter(Role.STAFF), office.person(Role.STAFF).passphrase
    me, private = session.me, session.identity.private_bytes()
    with session.data.register.reading() as register:
        weak = register.bundle(me.person, Slot.PASSPHRASE)
    session.close()
    seen = set()

    def arguments() -> tuple[Any, ...]:
        return office.folder, me, private, passphrase, weak

    for _number in killed(strengthen_and_wait, arguments, ROUNDS, LONGEST, seed=6):
        keys, passes = opened(office.folder, me.person, passphrase)
        assert keys == private
        seen.add(passes)
    assert seen == {FLOOR.time_cost, HIGHER.time_cost}
