"""A stick that is pulled out at any moment of a backup or a restore: nothing is lost."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.backup import checking, making, restoring
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work.office_data import open_office_data
from tests.faults.leaving import write
from tests.helpers.backing_up import backed_up
from tests.helpers.office import Office
from tests.helpers.read_only import content
from tests.helpers.repeats import repeats

EACH = repeats(3, 1)
"""After how many steps more it is pulled out in the next round."""
STEPS = (
    *((os, name) for name in ("open", "fsync", "fdatasync", "replace", "lstat")),
    *((Path, name) for name in ("open", "iterdir", "is_dir", "unlink")),
)
"""What goes to a disk."""


@contextmanager
def pulled_out(stick: Path, step: int, *, mounted: bool) -> Iterator[list[int]]:
    """Pull a stick out before a step, and plug it in again at the end; yield the steps there were.

    Args:
        stick: The stick.
        step: The step.
        mounted: Whether the folder at which it was mounted stays, empty.
    """
    away, counted = stick.with_name("away"), [0]
    patch = pytest.MonkeyPatch()

    def counting(real: Callable[..., Any]) -> Callable[..., Any]:
        def called(*arguments: Any, **named: Any) -> Any:
            counted[0] += 1
            if counted[0] == step:
                stick.rename(away)
                if mounted:
                    stick.mkdir()
            return real(*arguments, **named)

        return called

    for module, name in STEPS:
        patch.setattr(module, name, counting(getattr(module, name)))
    try:
        yield counted
    finally:
        patch.undo()
        if away.exists():
            shutil.rmtree(stick, ignore_errors=True)
            away.rename(stick)


def pulled_at_each_step(
    stick: Path, work: Callable[[], object], *, mounted: bool
) -> Iterator[KnownError | None]:
    """Do some work, and pull the stick out one step later each time, until it is done before.

    What the work wrote to the stick is taken away again each time.

    Yields:
        What it was refused with, if it was, before the stick is plugged in again.
    """
    whole = shutil.copytree(stick, stick.with_name("whole"))
    for step in count(1, EACH):
        error = None
        shutil.rmtree(stick)
        shutil.copytree(whole, stick)
        with pulled_out(stick, step, mounted=mounted) as counted:
            try:
                work()
            except KnownError as refusal:
                error = refusal
            done, counted[0] = counted[0] < step, sys.maxsize // 2
            yield error
        if done:
            return


@pytest.mark.parametrize("mounted", [False, True])
def test_whenever_it_is_pulled_out_no_backup_is_listed_that_is_not_whole(
    office: Office, tmp_path: Path, mounted: bool
) -> None:
    stick = tmp_path / "stick"
    first = backed_up(office, stick)
    session = office.enter(Role.COUNSELLOR)
    write(session, clients.listing(session)[0].filed.record, 3)
    sign_in.sign_out(session)
    office.close()
    refusals, made = 0, [first.name]

    def back_up() -> None:
        office.clock.move(seconds=1)
        data = open_office_data(office.folder, office.tools)
        try:
            made.append(making.back_up(data, stick).name)
        finally:
            data.register.close()

    for error in pulled_at_each_step(stick, back_up, mounted=mounted):
        refusals += error is not None
        # Pulled out before it began, it may be made as the first one of the folder that is left.
        there = [folder for folder in (stick, stick.with_name("away")) if folder.is_dir()]
        checks = [check for folder in there for check in checking.check(office.tools, folder)]
        assert {each for check in checks for each in check.problems} <= {checking.UNLISTED}
        listed = {name for folder in there for name in office.tools.backups.names(folder)}
        assert made[0] in listed
        assert error or made[-1] in listed
    assert refusals
    assert all(check.ok for check in verify(office.folder, office.tools))


@pytest.mark.parametrize("mounted", [False, True])
def test_whenever_it_is_pulled_out_a_restore_is_whole_or_nothing(
    office: Office, tmp_path: Path, mounted: bool
) -> None:
    stick, new, refusals = tmp_path / "stick", tmp_path / "new", 0
    backed_up(office, stick)

    def restore() -> None:
        chosen = restoring.offer(new, office.tools, stick)
        restoring.restore(new, office.tools, chosen)

    for error in pulled_at_each_step(stick, restore, mounted=mounted):
        if error is None:
            assert all(check.ok for check in verify(new, office.tools))
            shutil.rmtree(new)
        else:
            refusals += 1
            assert not new.exists() or content(new) == {}
    assert refusals
