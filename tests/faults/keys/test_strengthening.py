"""F06: killed while keys are locked anew at a higher cost, the passphrase opens the old or new."""

import signal
from dataclasses import replace
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Certificate, KeyBundle, Role, Slot
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
from tests.faults.entering import relocked
from tests.faults.killing import Longest, killed
from tests.helpers.office import Office, english
from tests.helpers.stretching import stretch_cheaply

ROUNDS = 15
HIGHER = Cost(5, FLOOR.memory_kib, FLOOR.parallelism)


class AnnouncingKeys(Keys):
    """Keys that announce when the stronger bundle is made and about to be written."""

    def __init__(self, begun: Event) -> None:
        super().__init__(calibrate=lambda _pace: HIGHER)
        self._begun = begun

    def strengthen(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> KeyBundle | None:
        """Strengthen a bundle, and announce it."""
        stronger = super().strengthen(bundle, secret, device_secret)
        self._begun.set()
        return stronger


def strengthen_and_wait(
    begun: Event, folder: Path, me: Certificate, private: bytes, passphrase: str, weak: KeyBundle
) -> None:
    """Store the weak bundle, strengthen it, and wait to be killed."""
    stretch_cheaply()
    data = open_office_data(folder, replace(tools(english), keys=AnnouncingKeys(begun)))
    with data.register.writing() as register:
        register.beside.put_bundle(weak)
    account.strengthen(Session(data, me, PersonIdentity.from_bytes(private)), passphrase)
    signal.pause()


def opened(folder: Path, person: str, passphrase: str) -> tuple[bytes, int]:
    """Return the keys that the passphrase opens, and the passes that it took."""
    data = open_office_data(folder, tools(english, FLOOR))
    try:
        with data.register.reading() as register:
            bundle = register.beside.bundle(person, Slot.PASSPHRASE)
        assert bundle is not None
        unlocked = data.tools.keys.unlock(bundle, passphrase, data.device_secret)
    finally:
        data.register.close()
    return unlocked.identity.private_bytes(), bundle.time_cost


def test_f06_killed_while_it_is_strengthened_the_passphrase_opens(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_description(office.folder, replace(read_description(office.folder), fictional=False))
    session, passphrase = office.enter(Role.STAFF), office.person(Role.STAFF).passphrase
    me, private = session.me, session.identity.private_bytes()
    stretch_cheaply(monkeypatch)
    weak = relocked(session, passphrase)
    session.close()
    longest = Longest(0.05)
    seen: set[int] = set()

    def arguments() -> tuple[Path, Certificate, bytes, str, KeyBundle]:
        return office.folder, me, private, passphrase, weak

    def both() -> bool:
        return len(seen) == 2

    for _number in killed(strengthen_and_wait, arguments, ROUNDS, longest, seed=6, enough=both):
        keys, passes = opened(office.folder, me.person, passphrase)
        assert keys == private
        seen.add(passes)
        longest.adapt(finished=passes == HIGHER.time_cost)
    assert seen == {FLOOR.time_cost, HIGHER.time_cost}
