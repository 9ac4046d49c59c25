"""Measures the desk beside what people would use instead, on the same notes in the same run."""

import os
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

from benchmarks import notes as written
from benchmarks.measuring import office
from benchmarks.measuring.measure import Measure, against, milliseconds, within
from benchmarks.peers import calc, keepassxc
from benchmarks.peers.waits import NothingFoundError, Waits
from counsel_desk import wiring
from counsel_desk.demo.people import Person
from counsel_desk.domain.records import Kind
from counsel_desk.domain.search.searching import Wanted
from counsel_desk.domain.trust import KeyBundle, Unlocked
from counsel_desk.security.keys import Keys
from counsel_desk.services.clients import search
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.today import today
from counsel_desk.services.work.session import Session
from ui.texts import Texts

NOTES = 10_000
_PEERS = {calc.NAME: calc.waits, keepassxc.NAME: keepassxc.waits}
_OPEN_MS = 150


class _TimedKeys(Keys):
    """Keys that cost what this computer can afford, and know how long that took.

    Attributes:
        spent: Milliseconds in which a passphrase was tried, since it was last set to nothing.
    """

    spent = 0.0

    def unlock(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> Unlocked:
        """Unlock keys, and count the time."""
        begun = time.perf_counter()
        try:
            return super().unlock(bundle, secret, device_secret)
        finally:
            self.spent += (time.perf_counter() - begun) * 1000

    def strengthen(self, bundle: KeyBundle, secret: str, device_secret: bytes) -> KeyBundle | None:
        """Lock keys at a higher cost if the computer turns out to be faster; count the time."""
        before, begun = self.spent, time.perf_counter()
        try:
            return super().strengthen(bundle, secret, device_secret)
        finally:
            self.spent = before + (time.perf_counter() - begun) * 1000


def measures(runs: int, amount: int = NOTES) -> list[Measure]:
    """Measure a desk with `amount` notes, and each of the others that is installed here.

    Nothing of theirs or ours is in a window. The desk and Calc have started before; keepassxc-cli
    starts for each command, as it must. What the desk saves is durable and signed. Its passphrase
    costs what this computer can afford, as in an office; theirs, what they choose by default.

    Args:
        runs: How many runs to take the median of.
        amount: How many notes, the same for all.
    """
    *texts, another = written.texts(amount + 1)
    word = written.vocabulary()[written.SELDOM]
    ours, without = _ours(amount, word, runs)
    print(f"Load before the others are measured: {_load()}.", file=sys.stderr)
    found = [within(f"opening, without Argon2, {amount:,} notes", without, "ms", None, _OPEN_MS)]
    for name, waits in _PEERS.items():
        theirs = waits(texts, another, word, runs)
        if theirs is not None:
            found += compared(name, amount, ours, theirs)
    print(f"Load at the end: {_load()}.", file=sys.stderr)
    return found


def compared(name: str, amount: int, ours: Waits, theirs: Waits) -> list[Measure]:
    """Return how long each act takes here, with another program as the baseline."""
    acts = (
        ("one more note saved", ours.save, theirs.save),
        ("opening, with Argon2", ours.opening, theirs.opening),
        ("search", ours.search, theirs.search),
    )
    return [
        against(f"{act}, {amount:,} notes, beside {name}", own, "ms", other, 1)
        for act, own, other in acts
    ]


def _ours(amount: int, word: str, runs: int) -> tuple[Waits, float]:
    """Return how long the desk takes, and how long its opening takes without Argon2."""
    keys = _TimedKeys()
    tools = replace(wiring.tools(Texts()), keys=keys)
    with office.office(tools, amount) as (folder, person, client):
        opening, without = _opening(tools, keys, folder, person, runs)
        session = office.enter(folder, tools, person)
        try:
            save = office.save_time(session, client, runs)
            return Waits(save, opening, _searching(session, word, runs)), without
        finally:
            sign_in.sign_out(session)


def _opening(
    tools: Tools, keys: _TimedKeys, folder: Path, person: Person, runs: int
) -> tuple[float, float]:
    """Return how long it takes from the passphrase to the first page, and without Argon2."""
    whole, without = list[float](), list[float]()
    for _ in range(runs + 1):
        keys.spent, begun = 0.0, time.perf_counter()
        session = office.enter(folder, tools, person)
        today.gather(session)
        whole.append((time.perf_counter() - begun) * 1000)
        without.append(whole[-1] - keys.spent)
        sign_in.sign_out(session)
    return statistics.median(whole[1:]), statistics.median(without[1:])


def _searching(session: Session, word: str, runs: int) -> float:
    """Return how long a search takes once what was written is in the index."""
    wanted = Wanted(kinds=(Kind.NOTE,))
    if not search.find(session, word, wanted).hits:
        raise NothingFoundError
    return milliseconds(lambda: search.find(session, word, wanted), runs)


def _load() -> str:
    """Return how many processes wanted a processor lately, where the system tells it."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "not known"
