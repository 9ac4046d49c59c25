"""Runs work in processes that are killed at a random moment."""

import multiprocessing
import random
import time
from collections.abc import Callable, Iterator
from ctypes import c_int
from multiprocessing.sharedctypes import RawValue
from multiprocessing.synchronize import Event
from typing import TypeVarTuple

Arguments = TypeVarTuple("Arguments")

CONTEXT = multiprocessing.get_context("forkserver")
_PRELOADED = (
    "alembic.operations",
    "alembic.runtime.migration",
    "counsel_desk.storage.closed_connection",
    "cryptography.hazmat.backends.openssl.backend",
    "precis_i18n",
    "sqlcipher3.dbapi2",
    "tests.faults.backup.test_backup_kills",
    "tests.faults.disk.test_little_memory",
    "psycopg",
    "tests.faults.server.test_put_kills",
    "tests.faults.saves.test_saves_killed",
    "tests.faults.test_exchange_kills",
    "tests.faults.test_half_typed",
    "tests.faults.test_migration",
    "tests.faults.test_owed_kills",
    "tests.faults.keys.test_passphrase_change",
    "tests.faults.backup.test_restore_kills",
    "tests.faults.keys.test_rotation",
    "tests.faults.keys.test_shown_once",
    "tests.faults.keys.test_strengthening",
    "tests.faults.test_transfer",
    "tests.faults.test_written_anew",
    "ui.application.desk_presenter",
    "tests.gui.sheets.test_once_sheets",
    "ui.walk.driver",
    "zxcvbn",
)
"""What the processes use: imported once, not after every fork."""
CONTEXT.set_forkserver_preload(list(_PRELOADED))
_MOST = 20


def counter() -> c_int:
    """Return a number that a process counts up and the test reads once it is killed.

    Without a lock: a process that is killed while it holds one would never let go of it.
    """
    return RawValue(c_int, 0)


class Longest:
    """The longest life of a process, adapted until about half of them finish on this computer.

    Args:
        seconds: Of the first one.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __call__(self) -> float:
        """Return it in seconds."""
        return self._seconds

    def adapt(self, *, finished: bool) -> None:
        """Shorten it if the last process finished, and lengthen it otherwise."""
        self._seconds *= 0.8 if finished else 1.2


def killed(
    work: Callable[[Event, *Arguments], None],
    arguments: Callable[[], tuple[*Arguments]],
    rounds: int,
    longest: float | Callable[[], float],
    seed: int,
    enough: Callable[[], bool] = lambda: True,
) -> Iterator[int]:
    """Run `work` in a new process and kill it, again and again.

    Args:
        work: A function of a module in `_PRELOADED`; it sets the event once it has begun.
        arguments: Returns what it gets after the event.
        rounds: How often, at the least.
        longest: Seconds after its beginning by which it is killed at the latest, or a function
            that returns them for the next round.
        seed: Of the moments.
        enough: Returns whether each case that should be met was met. Where the kills fall is
            chance, and differs with the computer: it goes on until then, up to `_MOST` times as
            often.

    Yields:
        The number of the round, after the kill.
    """
    chance = random.Random(seed)
    for number in range(rounds * _MOST):
        if number >= rounds and enough():
            return
        begun = CONTEXT.Event()
        process = CONTEXT.Process(target=work, args=(begun, *arguments()))
        process.start()
        assert begun.wait(60)
        # Any moment will do: this waits for nothing, it only chooses where the kill falls.
        time.sleep(chance.uniform(0, longest() if callable(longest) else longest))
        process.kill()
        process.join()
        process.close()
        yield number
