"""Disk encryption, read from a made-up system."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from counsel_desk.machine import disk
from counsel_desk.machine.disk import disks, encryption, nearest, same_disk

Devices = Mapping[str, tuple[str | None, list[str]]]
"""By number of the device: the UUID of its mapping, if it has one, and what lies below it."""

System = Callable[..., Path]
"""Takes the type and the device number of a mount, the devices, and the mount point."""


@pytest.fixture
def system(tmp_path: Path) -> System:
    """Return a function that writes mounts and block devices and returns the root above them."""
    root = tmp_path / "system"

    def made(
        kind: str,
        number: str,
        devices: Devices,
        point: str = "/",
    ) -> Path:
        (root / "proc/self").mkdir(parents=True)
        lines = [
            "20 1 9:9 / /nowhere rw - ext4 none rw",
            "damaged",
            f"21 1 {number} / {point} rw,relatime shared:1 - {kind} none rw",
        ]
        (root / "proc/self/mountinfo").write_text("\n".join(lines), encoding="utf-8")
        for name, (uuid, slaves) in devices.items():
            device = root / "sys/dev/block" / name
            (device / "slaves").mkdir(parents=True)
            if uuid:
                (device / "dm").mkdir()
                (device / "dm/uuid").write_text(uuid, encoding="ascii")
            for slave in slaves:
                (device / "slaves" / slave).symlink_to(root / "sys/dev/block" / slave)
        return root

    return made


@pytest.mark.parametrize(
    ("devices", "expected"),
    [
        ({"8:1": (None, [])}, False),
        ({"8:1": ("CRYPT-LUKS2-abc", ["8:0"]), "8:0": (None, [])}, True),
        ({"8:1": ("LVM-abc", ["8:2"]), "8:2": ("CRYPT-LUKS1-x", [])}, True),
        ({"8:1": ("LVM-abc", ["8:2", "8:3"]), "8:2": ("CRYPT-x", []), "8:3": (None, [])}, False),
        ({}, None),
    ],
)
def test_a_disk_is_encrypted_if_all_below_it_is(
    system: System,
    tmp_path: Path,
    devices: Devices,
    expected: bool | None,
) -> None:
    assert encryption(tmp_path / "none", system("ext4", "8:1", devices)) is expected


def test_a_file_system_that_encrypts(system: System, tmp_path: Path) -> None:
    assert encryption(tmp_path, system("fuse.gocryptfs", "0:50", {})) is True


def test_a_system_without_mounts_is_unknown(tmp_path: Path) -> None:
    assert encryption(tmp_path, tmp_path / "none") is None


def test_a_mount_with_a_space_in_its_name(system: System, tmp_path: Path) -> None:
    folder = tmp_path / "my disk"
    folder.mkdir()
    point = str(folder).replace(" ", "\\040")
    assert encryption(folder, system("ext4", "8:1", {"8:1": ("CRYPT-x", [])}, point)) is True


def test_the_nearest_folder_that_exists(tmp_path: Path) -> None:
    assert nearest(tmp_path / "a/b") == tmp_path


def disk_of(root: Path, number: str, path: str, *, part: bool = False) -> None:
    """Lay a block device out as the kernel does: its number leads to its folder among devices."""
    folder = root / "sys/devices" / path
    folder.mkdir(parents=True, exist_ok=True)
    if part:
        (folder / "partition").write_text("1\n", encoding="ascii")
    numbers = root / "sys/dev/block"
    numbers.mkdir(parents=True, exist_ok=True)
    (numbers / number).symlink_to(folder)


def mounted(root: Path, number: str) -> Path:
    """Write a table of mounts in which the root of the file system is on one device."""
    (root / "proc/self").mkdir(parents=True)
    line = f"21 1 {number} / / rw - ext4 none rw"
    (root / "proc/self/mountinfo").write_text(line, encoding="ascii")
    return root


def test_a_partition_is_on_its_disk(tmp_path: Path) -> None:
    root = mounted(tmp_path / "system", "8:1")
    disk_of(root, "8:1", "pci/sda/sda1", part=True)
    assert disks(tmp_path, root) == {"sda"}


def test_a_mapping_is_on_the_disks_below_it(tmp_path: Path) -> None:
    root = mounted(tmp_path / "system", "253:0")
    disk_of(root, "253:0", "virtual/dm-0")
    disk_of(root, "8:2", "pci/sda/sda2", part=True)
    disk_of(root, "8:16", "pci/sdb")
    slaves = root / "sys/devices/virtual/dm-0/slaves"
    slaves.mkdir()
    (slaves / "sda2").symlink_to(root / "sys/devices/pci/sda/sda2")
    (slaves / "sdb").symlink_to(root / "sys/devices/pci/sdb")
    assert disks(tmp_path, root) == {"sda", "sdb"}


def test_without_mounts_or_devices_the_disk_is_unknown(tmp_path: Path) -> None:
    assert disks(tmp_path, tmp_path / "none") == frozenset()
    assert disks(tmp_path, mounted(tmp_path / "system", "8:1")) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [({"sda"}, {"sda"}, True), ({"sda"}, {"sdb"}, False), ({"sda"}, set(), None)],
)
def test_two_folders_on_one_disk(
    monkeypatch: pytest.MonkeyPatch, one: set[str], other: set[str], expected: bool | None
) -> None:
    found = {Path("/one"): frozenset(one), Path("/other"): frozenset(other)}
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(disk, "disks", found.__getitem__)
    assert same_disk(Path("/one"), Path("/other")) is expected
