"""F07: whatever is left of a trace of writes, cut anywhere, is a prefix of the saves.

The trace goes on to the lock and through the next sign-in, and no cut is taken for an attack.
"""

import pickle
import shutil
import sys
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.services.notes import notes
from counsel_desk.services.vaults.verify import verify, verify_vaults
from tests.faults.entering import entered
from tests.faults.leaving import Left
from tests.faults.saves.replaying import SAID, Step, traced
from tests.helpers.folders import copied
from tests.helpers.repeats import repeats

SAVES = repeats(2, 5)
EACH = repeats(17, 1)
"""After how many system calls more it is cut in the next round."""


def seen(left: Left, image: Path) -> int:
    """Open what a cut left, as signing in does, and return how many notes there are."""
    session = entered(image, left.me, left.identity.private_bytes())
    found = len(notes.of_client(session, left.client))
    assert not any(check.problems for check in verify_vaults(session))
    session.close()
    session.data.register.close()
    assert [check for check in verify(image, left.office.tools) if not check.ok] == []
    return found


@pytest.mark.skipif(shutil.which("strace") is None, reason="the calls are traced by strace")
def test_f07_cut_anywhere_a_trace_of_writes_is_a_prefix_of_the_saves(
    left: Left, tmp_path: Path
) -> None:
    live = copied(left.office.folder, tmp_path / "live")
    command = [sys.executable, "-m", "tests.faults.saves.saving", str(live), left.client]
    person = left.office.person(Role.COUNSELLOR)
    private = left.identity.private_bytes()
    given = pickle.dumps((left.me, private, person.name, person.passphrase))
    steps = traced([*command, str(SAVES)], given, live, tmp_path / "log")
    base = copied(left.office.folder, tmp_path / "base")
    said = 0
    for number, step in enumerate(steps):
        if number % EACH == 0:
            there = after_a_cut(left, base, step, 0, tmp_path / "image")
            assert said <= there - left.notes <= said + 1, number
            if step.content:
                there = after_a_cut(left, base, step, 0.5, tmp_path / "image")
                assert said <= there - left.notes <= said + 1, number
        step.again(base)
        said += step.call == SAID
    assert said == SAVES
    assert seen(left, base) == left.notes + SAVES


def after_a_cut(left: Left, base: Path, step: Step, share: float, image: Path) -> int:
    """Write only a share of a step; return how many notes that leaves."""
    copied(base, image)
    if step.content:
        step.again(image, share)
    try:
        return seen(left, image)
    finally:
        shutil.rmtree(image)
