"""F05: a restore that was killed leaves the office as it was, or restored, and nothing between."""

import shutil
from collections.abc import Iterator
from itertools import count
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.backup import restoring
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import closing_seals
from counsel_desk.services.vaults.verify import verify
from counsel_desk.services.work import putting_back
from counsel_desk.services.work.office_data import NoOfficeError, open_office_data
from counsel_desk.wiring import tools
from tests.faults.entering import entered
from tests.faults.killing import Longest, killed
from tests.faults.leaving import Left, write
from tests.faults.stepwise import killed_at_each_step
from tests.helpers.backing_up import backed_up
from tests.helpers.folders import copied
from tests.helpers.office import english
from tests.helpers.repeats import repeats

ROUNDS = repeats(8, 50)
LONGEST = 0.3


def restore(folder: Path, place: Path, name: str) -> None:
    """Restore a backup, in the place of what is there."""
    made = tools(english, FLOOR)
    chosen = restoring.offer(folder, made, place, name)
    restoring.restore(folder, made, chosen, replace=True)


def restore_for_ever(begun: Event, folder: Path, place: Path, names: tuple[str, ...]) -> None:
    """Restore one backup after the other over a live office."""
    begun.set()
    for number in count():
        restore(folder, place, names[number % len(names)])


def restore_into_new_ones(begun: Event, folder: Path, place: Path, name: str) -> None:
    """Restore a backup into one empty folder after the other."""
    begun.set()
    for number in count():
        restore(folder / f"{number:04}", place, name)


def two_states(left: Left, place: Path) -> Iterator[tuple[str, int]]:
    """Back an office up before and after a note, and return names and how many notes there are."""
    yield backed_up(left.office, place).name, left.notes
    session = left.office.enter(Role.COUNSELLOR)
    write(session, left.client, 1)
    yielded = len(notes.of_client(session, left.client))
    sign_in.sign_out(session)
    session.data.register.close()
    left.office.clock.move(minutes=1)
    yield backed_up(left.office, place).name, yielded


def looked_at(left: Left, folder: Path) -> int:
    """Open an office as signing in does, see that it is whole, and return how many notes it has."""
    session = entered(folder, left.me, left.identity.private_bytes())
    found = len(notes.of_client(session, left.client))
    assert clients.listing(session)
    closing_seals.close_sealed(session)
    session.close()
    session.data.register.close()
    assert all(check.ok for check in verify(folder, left.office.tools))
    assert not (folder / putting_back.INCOMING).exists()
    return found


def test_f05_killed_over_a_live_office_leaves_one_state_or_the_other(
    left: Left, tmp_path: Path
) -> None:
    folder, stick = left.office.folder, tmp_path / "stick"
    states = dict(two_states(left, stick))
    seen, interrupted = set(), 0
    given = (folder, stick, tuple(states))

    def enough() -> bool:
        return interrupted > 0

    for _number in killed(restore_for_ever, lambda: given, ROUNDS, LONGEST, seed=5, enough=enough):
        interrupted += (folder / putting_back.INCOMING).exists()
        seen.add(looked_at(left, folder))
        for each in putting_back.replaced(folder):
            shutil.rmtree(each)
    assert seen <= set(states.values())
    assert enough()


def test_f05_killed_in_an_empty_folder_leaves_it_empty_or_restored(
    left: Left, tmp_path: Path
) -> None:
    stick, new = tmp_path / "stick", tmp_path / "new"
    states = dict(two_states(left, stick))
    name = max(states)
    interrupted, whole, longest = 0, 0, Longest(LONGEST)

    def enough() -> bool:
        return min(interrupted, whole) > 0

    for _number in killed(
        restore_into_new_ones,
        lambda: (new, stick, name),
        ROUNDS,
        longest,
        seed=55,
        enough=enough,
    ):
        new.mkdir(exist_ok=True)
        before = whole
        for last in sorted(new.iterdir())[-2:]:
            interrupted += (last / putting_back.INCOMING).exists()
            try:
                open_office_data(last, left.office.tools).register.close()
            except NoOfficeError:
                assert not (last / putting_back.INCOMING).exists()
                assert not (last / "office.db").exists()
            else:
                assert looked_at(left, last) == states[name]
                whole += 1
        longest.adapt(finished=whole > before)
        shutil.rmtree(new)
    assert enough(), (interrupted, whole)


def test_f05_killed_at_every_step_and_then_refused_a_damaged_backup(
    left: Left, tmp_path: Path
) -> None:
    """Whoever goes on with another restore, without opening the office first, loses nothing."""
    stick, bad = tmp_path / "stick", tmp_path / "bad"
    states = dict(two_states(left, stick))
    older, newer = states
    shutil.copytree(stick, bad)
    for path in (bad / "packs").iterdir():
        path.write_bytes(b"")
    rounds = (tmp_path / f"office-{number}" for number in count())
    current = [Path()]

    def arguments() -> tuple[Path, Path, str]:
        current[0] = copied(left.office.folder, next(rounds))
        return current[0], stick, older

    seen = []
    for _step in killed_at_each_step(restore, arguments):
        with pytest.raises(KnownError):
            restore(current[0], bad, newer)
        seen.append(looked_at(left, current[0]))
    assert seen == sorted(seen, reverse=True)  # once it is the older state, it stays so
    assert {seen[0], seen[-1]} == set(states.values())
