"""Processes that are killed at each step of their writing in turn."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVarTuple

import pytest
from sqlalchemy import Connection

from counsel_desk.storage.database import Database
from tests.faults.killing import CONTEXT
from tests.helpers.stretching import stretch_cheaply

Arguments = TypeVarTuple("Arguments")


def kill_at(step: int) -> None:
    """Have this process killed at a step: before or after a commit or a file's new name."""
    passed = -1

    def point() -> None:
        nonlocal passed
        passed += 1
        if passed == step:
            os.kill(os.getpid(), signal.SIGKILL)

    begin, rename = Database.transaction, Path.replace

    @contextmanager
    def transaction(database: Database, mode: str) -> Iterator[Connection]:
        if mode != "IMMEDIATE":
            with begin(database, mode) as connection:
                yield connection
            return
        with begin(database, mode) as connection:
            yield connection
            point()
        point()

    def replace(path: Path, target: Any) -> Path:
        point()
        renamed = rename(path, target)
        point()
        return renamed

    patch = pytest.MonkeyPatch()
    patch.setattr(Database, "transaction", transaction)
    patch.setattr(Path, "replace", replace)


def _run(step: int, work: Callable[[*Arguments], None], *given: *Arguments) -> None:
    stretch_cheaply()
    kill_at(step)
    work(*given)


def killed_at_each_step(
    work: Callable[[*Arguments], None], arguments: Callable[[], tuple[*Arguments]]
) -> Iterator[int]:
    """Run `work` in new processes, each of which is killed one step later than the one before.

    Args:
        work: A function of a module that `killing` preloads.
        arguments: Returns what it gets.

    Yields:
        The step, after the kill; at last one that `work` does not reach.
    """
    step, code = 0, -signal.SIGKILL
    while code == -signal.SIGKILL:
        process = CONTEXT.Process(target=_run, args=(step, work, *arguments()))
        process.start()
        process.join()
        code = process.exitcode or 0
        assert code in {0, -signal.SIGKILL}
        yield step
        step += 1
