"""Swap, read from a made-up system and from made-up registries."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from counsel_desk.domain.support.machine import State
from counsel_desk.machine import swap as module
from counsel_desk.machine.swap import (
    Area,
    Swap,
    areas,
    swap,
    swap_finding,
    together,
    windows_swap,
)

HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"
PARTITION = "/dev/dm-1                               partition\t8388604\t\t0\t\t-2\n"
ZRAM = "/dev/zram0                              partition\t4023292\t\t512\t\t100\n"
FILE = "/swap\\040file                            file\t\t2097148\t\t0\t\t-3\n"


def system(tmp_path: Path, swaps: str, devices: Mapping[str, Mapping[str, str]]) -> Path:
    """Write the table of swap areas and the block devices, and return the root above them."""
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/swaps").write_text(HEAD + swaps, encoding="ascii")
    for name, files in devices.items():
        for file, content in {"dev": "1:1", **files}.items():
            path = tmp_path / "sys/class/block" / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="ascii")
    return tmp_path


def test_the_areas_of_a_real_table() -> None:
    found = areas(HEAD + PARTITION + FILE + "\n")
    assert found == [Area("/dev/dm-1", False), Area("/swap file", True)]


@pytest.mark.parametrize(
    ("swaps", "devices", "expected"),
    [
        ("", {}, Swap.NONE),
        (PARTITION, {"dm-1": {"dm/uuid": "CRYPT-PLAIN-swap"}}, Swap.ENCRYPTED),
        (PARTITION, {"dm-1": {"dm/uuid": "LVM-abc"}}, Swap.READABLE),
        (PARTITION, {}, Swap.NOT_KNOWN),
        (ZRAM, {"zram0": {}}, Swap.ENCRYPTED),
        (ZRAM, {"zram0": {"backing_dev": "none\n"}}, Swap.ENCRYPTED),
        (ZRAM, {"zram0": {"backing_dev": "/dev/sda3\n"}}, Swap.NOT_KNOWN),
        (ZRAM + PARTITION, {"zram0": {}, "dm-1": {}}, Swap.READABLE),
        (FILE, {}, Swap.NOT_KNOWN),
    ],
)
def test_the_swap_of_linux(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    swaps: str,
    devices: Mapping[str, Mapping[str, str]],
    expected: Swap,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert swap(system(tmp_path, swaps, devices)) is expected


def test_a_swap_file_is_as_safe_as_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(module, "encryption", lambda folder, _system: folder == Path("/"))
    assert swap(system(tmp_path, FILE, {})) is Swap.ENCRYPTED


def test_without_a_table_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert swap(tmp_path) is Swap.NOT_KNOWN


def test_one_readable_area_is_enough() -> None:
    assert together([True, None, False]) is Swap.READABLE
    assert together([True, None]) is Swap.NOT_KNOWN
    assert together([True, True]) is Swap.ENCRYPTED


PAGED = {"PagingFiles": [r"C:\pagefile.sys 0 0"], "HibernateEnabled": 0}
OWN = {"NtfsEncryptPagingFile": 1}
EMPTIED = {"ClearPageFileAtShutdown": 1}
SLEEPS = {"HibernateEnabled": 1}
CHOSEN = PAGED | {"PagingFiles": [r"?:\pagefile.sys"]}
ON_D = PAGED | {"PagingFiles": [r"c:\pagefile.sys 0 0", r"d:\pagefile.sys 16 400"]}
D_ALONE = PAGED | {"PagingFiles": [r"D:\pagefile.sys 16 400"]}
THERE_C = {"ExistingPageFiles": [r"\??\C:\pagefile.sys"]}
THERE_D = {"ExistingPageFiles": [r"\??\D:\pagefile.sys"]}


@pytest.mark.parametrize(
    ("values", "drives", "expected"),
    [
        ({}, {"C:": True}, Swap.NOT_KNOWN),
        ({}, {"C:": False}, Swap.NOT_KNOWN),
        (PAGED, {"C:": True}, Swap.ENCRYPTED),
        (PAGED, {"C:": False}, Swap.READABLE),
        (PAGED, {}, Swap.NOT_KNOWN),
        (ON_D, {"C:": True, "D:": False}, Swap.READABLE),
        (ON_D, {"C:": True}, Swap.NOT_KNOWN),
        (ON_D, {"C:": True, "D:": True}, Swap.ENCRYPTED),
        (PAGED | THERE_D, {"C:": True, "D:": False}, Swap.READABLE),
        (D_ALONE | SLEEPS, {"C:": False, "D:": True}, Swap.READABLE),
        (D_ALONE, {"C:": False, "D:": True}, Swap.ENCRYPTED),
        (CHOSEN, {"C:": True}, Swap.NOT_KNOWN),
        (CHOSEN | THERE_C, {"C:": True}, Swap.ENCRYPTED),
        (CHOSEN | THERE_D, {"C:": True, "D:": False}, Swap.READABLE),
        (CHOSEN | OWN, {}, Swap.ENCRYPTED),
        (PAGED | OWN, {"C:": False}, Swap.ENCRYPTED),
        (PAGED | OWN | SLEEPS, {"C:": False}, Swap.READABLE),
        (PAGED | EMPTIED, {"C:": False}, Swap.EMPTIED),
        (PAGED | EMPTIED | SLEEPS, {"C:": False}, Swap.READABLE),
        (PAGED | {"PagingFiles": ["elsewhere"]}, {"C:": True}, Swap.NOT_KNOWN),
        (PAGED | {"PagingFiles": [""]}, {"C:": False}, Swap.NONE),
        (PAGED | {"PagingFiles": []} | SLEEPS, {"C:": False}, Swap.READABLE),
    ],
)
def test_the_paging_files_of_windows(
    values: Mapping[str, object], drives: Mapping[str, bool], expected: Swap
) -> None:
    assert windows_swap(lambda _key, name: values.get(name), drives.get, "C:") is expected


@pytest.mark.parametrize(
    ("ordered", "chosen", "expected"),
    [(None, 1, Swap.ENCRYPTED), (0, 1, Swap.READABLE), (1, 0, Swap.ENCRYPTED)],
)
def test_an_order_goes_before_what_was_chosen(
    ordered: int | None, chosen: int, expected: Swap
) -> None:
    def read(key: str, name: str) -> object:
        if name != "NtfsEncryptPagingFile":
            return PAGED.get(name)
        return ordered if key.endswith("Policies") else chosen

    assert windows_swap(read, lambda _drive: False, "C:") is expected


@pytest.mark.parametrize(
    ("found", "state"),
    [
        (Swap.NONE, State.WELL),
        (Swap.ENCRYPTED, State.WELL),
        (Swap.EMPTIED, State.ATTENTION),
        (Swap.READABLE, State.ATTENTION),
        (Swap.NOT_KNOWN, State.NOT_KNOWN),
    ],
)
def test_how_it_is_judged(found: Swap, state: State) -> None:
    assert swap_finding(found).state is state
