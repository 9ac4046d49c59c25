"""Restored files take the place of others whole or not at all, wherever it is interrupted."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.services.work import putting_back
from counsel_desk.services.work.office_data import OfficeDataDamagedError, read_description

OLD, NEW, NEWEST = "old", "new", "newest"
LISTS = {OLD: "20260101T000000Z-00000000.backup", NEW: "20260202T000000Z-00000000.backup"}


class KilledError(BaseException):
    """The process is gone."""


def fill(folder: Path, state: str, *, journal: bool) -> None:
    """Write the files of an office, each of which says which state it is of."""
    (folder / "vaults").mkdir(parents=True, exist_ok=True)
    names = [
        "office.db",
        "desk.json",
        "vaults/a.vault",
        *(["office.db-journal"] if journal else []),
    ]
    for name in [*names, *([LISTS[state]] if state in LISTS else [])]:
        (folder / name).write_text(state)


def states(folder: Path) -> set[str]:
    """Return the states that the files of an office are of, those of the journal included."""
    names = ("office.db", "office.db-journal", "desk.json", "vaults/a.vault", *LISTS.values())
    return {
        (folder / name).read_text(encoding="utf-8") for name in names if (folder / name).exists()
    }


def kill_at(patch: pytest.MonkeyPatch, step: int, *, after: bool) -> None:
    """Have the process killed at a file's new name, before or after it has it."""
    real, passed = Path.replace, count()

    def replace(path: Path, target: Any) -> Path:
        here = next(passed) == step
        if here and not after:
            raise KilledError
        found = real(path, target)
        if here:
            raise KilledError
        return found

    patch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("newer", [False, True])
@pytest.mark.parametrize("new_journal", [False, True])
@pytest.mark.parametrize("old", ["none", "plain", "journal"])
@pytest.mark.parametrize("after", [False, True])
def test_f05_killed_between_any_two_renames_it_is_finished_or_never_began(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    after: bool,
    old: str,
    new_journal: bool,
    newer: bool,
) -> None:
    for step in count():
        folder = tmp_path / str(step)
        folder.mkdir()
        (folder / "device.key").write_text("key")
        if old != "none":
            fill(folder, OLD, journal=old == "journal")
        incoming = putting_back.begin(folder)
        fill(incoming, NEW, journal=new_journal)
        if newer:
            fill(incoming / putting_back.NEWER, NEWEST, journal=False)
        with monkeypatch.context() as patch:
            kill_at(patch, step, after=after)
            try:
                putting_back.put_back(folder)
            except KilledError:
                killed = True
            else:
                killed = False
        assert len(states(folder)) <= 1  # no file of one state lies beside one of the other
        begun = putting_back.interrupted(folder) or not killed
        putting_back.finish(folder)
        before = {OLD} if old != "none" else set()
        assert states(folder) == ({NEW} if begun else before)
        assert (folder / "office.db-journal").exists() == (
            new_journal if begun else old == "journal"
        )
        assert (folder / "device.key").exists()
        assert not (folder / putting_back.INCOMING).exists()
        kept = [states(one) for one in putting_back.replaced(folder)] if begun else []
        wanted = [*([{OLD}] if old != "none" else []), *([{NEWEST}] if newer else [])]
        assert kept == (wanted if begun else [])
        if not killed:
            break
    assert step > 5


def test_what_is_not_ready_is_deleted(tmp_path: Path) -> None:
    fill(tmp_path, OLD, journal=False)
    fill(putting_back.begin(tmp_path), NEW, journal=False)
    putting_back.finish(tmp_path)
    assert states(tmp_path) == {OLD}
    assert not (tmp_path / putting_back.INCOMING).exists()


@pytest.mark.parametrize(
    "name", [b"", b"replaced-", b"../x", b"replaced-1/../..", b"\xff", b"vaults"]
)
def test_a_mark_that_the_desk_does_not_make_moves_nothing(tmp_path: Path, name: bytes) -> None:
    fill(tmp_path, OLD, journal=False)
    incoming = putting_back.begin(tmp_path)
    fill(incoming, NEW, journal=False)
    (incoming / "ready").write_bytes(name)
    putting_back.finish(tmp_path)
    assert states(tmp_path) == {OLD}


def test_a_number_that_somebody_took_leads_to_the_next(tmp_path: Path) -> None:
    (tmp_path / f"replaced-{'9' * 30}").mkdir()
    fill(tmp_path, OLD, journal=False)
    fill(putting_back.begin(tmp_path), NEW, journal=False)
    putting_back.put_back(tmp_path)
    assert states(tmp_path) == {NEW}
    assert states(putting_back.replaced(tmp_path)[-1]) == {OLD}


def test_a_second_restore_first_finishes_what_was_interrupted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, OLD, journal=False)
    fill(putting_back.begin(tmp_path), NEW, journal=False)
    with monkeypatch.context() as patch:
        kill_at(patch, 2, after=True)
        with pytest.raises(KilledError):
            putting_back.put_back(tmp_path)
    putting_back.begin(tmp_path)
    assert states(tmp_path) == {NEW}
    assert states(tmp_path / "replaced-1") == {OLD}


def test_an_office_that_is_between_two_states_is_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the desk would offer to found another one in its place."""
    fill(tmp_path, OLD, journal=False)
    fill(putting_back.begin(tmp_path), NEW, journal=False)
    with monkeypatch.context() as patch:
        kill_at(patch, 4, after=True)
        with pytest.raises(KilledError):
            putting_back.put_back(tmp_path)
    assert states(tmp_path) <= {OLD}
    assert not (tmp_path / "desk.json").exists()
    with pytest.raises(OfficeDataDamagedError):
        read_description(tmp_path)
