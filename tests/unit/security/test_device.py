"""The device secret, in a keyring or in a key file: never overwritten, never made anew."""

import os
import stat
import sys
from pathlib import Path
from typing import ClassVar

import pytest

from counsel_desk.keyrings import Backend, allowed
from counsel_desk.security import device
from counsel_desk.security import errors as e
from counsel_desk.security.device import KeyFile, Keyring

SECRET = device.new_secret()


class Fake:
    """A keyring back end that works; each of its subclasses fails in one way."""

    priority = 5
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept for a name."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password in memory."""
        self.kept[(service, username)] = password


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every test begin with an empty keyring."""
    monkeypatch.setattr(Fake, "kept", {})


def keyring(*backends: type[Backend]) -> Keyring:
    """Return the keyring of an office on a computer with these back ends."""
    return Keyring("office-1", lambda: backends)


def test_a_keyring_keeps_the_secret() -> None:
    keyring(Fake).store(SECRET)
    keyring(Fake).store(SECRET)
    assert keyring(Fake).read() == SECRET
    assert list(Fake.kept) == [("counsel_desk", "office-1")]


class Unavailable:
    """The priority of a back end that cannot run here: looking at it raises."""

    def __get__(self, *_: object) -> int:
        """Raise, as the properties of keyring's own back ends do."""
        raise RuntimeError


class Absent(Fake):
    """A back end whose libraries are missing."""

    priority = Unavailable()


class Broken(Fake):
    """A back end that says it does not work."""

    priority = 0


class Silent(Fake):
    """A back end that does not answer."""

    def get_password(self, service: str, username: str) -> str | None:
        """Fail."""
        raise OSError("the bus is gone")


@pytest.mark.parametrize("backends", [(), (Absent,), (Broken,), (Silent,)])
def test_f21_absent(backends: tuple[type[Backend], ...]) -> None:
    with pytest.raises(e.NoKeyringError):
        keyring(*backends).read()
    with pytest.raises(e.NoKeyringError):
        keyring(*backends).store(SECRET)
    assert Fake.kept == {}


def test_f21_no_session_bus_means_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux reaches its keyrings over the session bus")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    with pytest.raises(e.NoKeyringError):
        Keyring("x").read()


def test_f21_the_null_and_plaintext_back_ends_are_never_chosen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    names = {f"{kind.__module__}.{kind.__name__}" for kind in allowed()}
    known = {
        "linux": {
            "keyring.backends.SecretService.Keyring",
            "keyring.backends.kwallet.DBusKeyring",
        },
        "win32": {"keyring.backends.Windows.WinVaultKeyring"},
        "darwin": {"keyring.backends.macOS.Keyring"},
    }
    assert names == known[sys.platform]


def test_f21_locked() -> None:
    from keyring.errors import KeyringLocked

    class Locked(Fake):
        """A back end whose keyring stays locked."""

        def get_password(self, service: str, username: str) -> str | None:
            raise KeyringLocked

    with pytest.raises(e.KeyringLockedError):
        keyring(Locked).read()


def test_f21_missing_never_makes_a_new_secret() -> None:
    with pytest.raises(e.DeviceSecretMissingError):
        keyring(Fake).read()
    assert Fake.kept == {}


@pytest.mark.parametrize("damage", ["", "x", "CD1-00-00", "CD2", "CD1-" + "0" * 64 + "-00000000"])
def test_f21_damaged_is_left_as_it_is(damage: str) -> None:
    Fake.kept["counsel_desk", "office-1"] = damage
    for act in (keyring(Fake).read, lambda: keyring(Fake).store(SECRET)):
        with pytest.raises(e.DeviceSecretDamagedError):
            act()
    assert Fake.kept["counsel_desk", "office-1"] == damage


def test_f21_another_secret_is_left_as_it_is() -> None:
    keyring(Fake).store(SECRET)
    with pytest.raises(e.DeviceSecretOtherError):
        keyring(Fake).store(device.new_secret())
    assert keyring(Fake).read() == SECRET


def test_f21_a_keyring_that_forgets_is_noticed() -> None:
    class Null(Fake):
        """A back end that forgets at once."""

        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    with pytest.raises(e.DeviceSecretNotKeptError):
        keyring(Null).store(SECRET)


def test_f21_every_failure_has_words_of_its_own() -> None:
    kinds = [
        e.NoKeyringError,
        e.KeyringLockedError,
        e.DeviceSecretMissingError,
        e.DeviceSecretDamagedError,
        e.DeviceSecretOtherError,
        e.DeviceSecretNotKeptError,
    ]
    assert len({str(kind()) for kind in kinds}) == len(kinds)


def test_l59_a_key_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "key"
    KeyFile(path).store(SECRET)
    KeyFile(path).store(SECRET)
    assert KeyFile(path).read() == SECRET
    assert [entry.name for entry in tmp_path.iterdir()] == ["key"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "key"
    KeyFile(path).store(SECRET)
    with pytest.raises(e.DeviceSecretOtherError):
        KeyFile(path).store(device.new_secret())
    assert KeyFile(path).read() == SECRET
    path.write_bytes(b"\xff a photograph")
    for act in (KeyFile(path).read, lambda: KeyFile(path).store(SECRET)):
        with pytest.raises(e.DeviceSecretDamagedError):
            act()
    assert path.read_bytes() == b"\xff a photograph"


def test_a_key_file_that_is_missing_or_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(e.DeviceSecretMissingError):
        KeyFile(tmp_path / "none").read()
    with pytest.raises(e.KeyFileError, match="stick"):
        KeyFile(tmp_path / "gone" / "key").store(SECRET)
    with pytest.raises(e.KeyFileError):
        KeyFile(tmp_path).read()


def test_f08_a_failed_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(e.KeyFileError):
        KeyFile(tmp_path / "key").store(SECRET)
    assert list(tmp_path.iterdir()) == []


def test_a_secret_of_another_length_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="31"):
        KeyFile(tmp_path / "key").store(bytes(31))
