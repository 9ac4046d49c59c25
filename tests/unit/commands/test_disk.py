"""Disk encryption, read from a made-up system."""

import pytest

from counsel_desk.commands.disk import encryption, nearest


@pytest.fixture
def system(tmp_path):
    """Write mounts and block devices; return the root they are under."""
    root = tmp_path / "system"

    def made(kind, number, devices, point="/"):
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
def test_what_a_disk_stands_on(system, tmp_path, devices, expected):
    assert encryption(tmp_path / "none", system("ext4", "8:1", devices)) is expected


def test_a_file_system_that_encrypts(system, tmp_path):
    assert encryption(tmp_path, system("fuse.gocryptfs", "0:50", {})) is True


def test_a_system_that_tells_nothing(tmp_path):
    assert encryption(tmp_path, tmp_path / "none") is None


def test_a_mount_with_a_space_in_its_name(system, tmp_path):
    folder = tmp_path / "my disk"
    folder.mkdir()
    point = str(folder).replace(" ", "\\040")
    assert encryption(folder, system("ext4", "8:1", {"8:1": ("CRYPT-x", [])}, point)) is True


def test_the_nearest_folder_that_is_there(tmp_path):
    assert nearest(tmp_path / "a/b") == tmp_path
