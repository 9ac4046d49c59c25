"""The device secret, 32 random bytes, in the keyring of the desktop or in a key file.

Kept as one line of ASCII: ``CD1-``, 64 hexadecimal digits, ``-``, then the first 8 hexadecimal
digits of SHA-256 over the 32 bytes, which shows damage. In a keyring the service is
``counsel_desk``. A secret is never overwritten, and a missing one never leads to a new one.
"""

import contextlib
import os
import secrets
import sys
from collections.abc import Callable, Iterable
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path
from typing import Protocol, TypeVar

from counsel_desk.errors import KnownError
from counsel_desk.security.errors import (
    DeviceSecretDamagedError,
    DeviceSecretMissingError,
    DeviceSecretNotKeptError,
    DeviceSecretOtherError,
    KeyFileError,
    KeyringLockedError,
    KeyringNotTrustedError,
    NoKeyringError,
)

LENGTH = 32
"""Bytes of a device secret."""

SERVICE = "counsel_desk"
"""Under which keyrings list our entries."""

_PREFIX = "CD1"
_LINE = 4 + 2 * LENGTH + 1 + 8
Answer = TypeVar("Answer")
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})


class Backend(Protocol):
    """The part of a keyring back end that is used; its class tells with `priority` if it works."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept, or nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""


def new_secret() -> bytes:
    """Return a new device secret."""
    return secrets.token_bytes(LENGTH)


def allowed() -> Iterable[type[Backend]]:
    """Return the keyrings that may hold a device secret: each keeps it encrypted at rest.

    Those of other systems are not even imported: macOS's asks the compiler for its libraries.
    """
    if sys.platform == "win32":
        from keyring.backends import Windows

        return (Windows.WinVaultKeyring,)
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return (macOS.Keyring,)
    from keyring.backends import SecretService, kwallet

    return SecretService.Keyring, kwallet.DBusKeyring


def keyring_there(backends: Callable[[], Iterable[type[Backend]]] = allowed) -> bool:
    """Return whether this computer has a keyring that may hold a device secret."""
    return _working(backends) is not None


def _working(backends: Callable[[], Iterable[type[Backend]]]) -> type[Backend] | None:
    for backend in backends():
        # A back end that does not work here says so with many kinds of exception.
        with contextlib.suppress(Exception):
            # Asked of the class; above 0 when it works here.
            if getattr(backend, "priority", 0) > 0:
                return backend
    return None


class Keyring:
    """The keyring of the desktop session."""

    def __init__(
        self, entry: str, backends: Callable[[], Iterable[type[Backend]]] = allowed
    ) -> None:
        """Name what to use; the keyring is asked only by `read` and `store`.

        Args:
            entry: Under which the secret of this office is kept.
            backends: What may be used, the first that works.
        """
        self._entry = entry
        self._backends = backends

    def read(self) -> bytes:
        """Return the device secret.

        Raises:
            NoKeyringError: No keyring answers.
            KeyringNotTrustedError: One that does not keep secrets safe does.
            KeyringLockedError: It stayed locked.
            DeviceSecretMissingError: It holds none.
            DeviceSecretDamagedError: What it holds is none.
        """
        return _decode(self._get(self._open()))

    def store(self, secret: bytes) -> None:
        """Keep a device secret and read it back.

        Raises:
            NoKeyringError: No keyring answers.
            KeyringLockedError: It stayed locked.
            DeviceSecretOtherError: It holds another one, which is left as it is.
            DeviceSecretDamagedError: It holds something else, which is left as it is.
            DeviceSecretNotKeptError: It gave back something else.
        """
        line = _encode(secret)
        backend = self._open()
        kept = self._get(backend)
        if kept is not None:
            _same(_decode(kept), secret)
            return
        _ask(lambda: backend.set_password(SERVICE, self._entry, line))
        if self._get(backend) != line:
            raise DeviceSecretNotKeptError

    def _open(self) -> Backend:
        backend = _working(self._backends)
        if backend is not None:
            with contextlib.suppress(Exception):
                return backend()
        _refuse_other()
        raise NoKeyringError

    def _get(self, backend: Backend) -> str | None:
        kept: str | None = _ask(lambda: backend.get_password(SERVICE, self._entry))
        return kept


class KeyFile:
    """A file, on a stick for example, for computers without a keyring."""

    def __init__(self, path: Path) -> None:
        """Name the file; it is touched only by `read` and `store`."""
        self._path = path

    def read(self) -> bytes:
        """Return the device secret.

        Raises:
            DeviceSecretMissingError: There is no such file.
            DeviceSecretDamagedError: It holds no device secret.
            KeyFileError: It cannot be read.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(2 * _LINE)
        except FileNotFoundError:
            raise DeviceSecretMissingError from None
        except OSError as error:
            raise KeyFileError(file=self._path.name) from error
        return _decode(data.decode("ascii", "replace").strip())

    def store(self, secret: bytes) -> None:
        """Write a device secret, all or nothing, for the owner alone, and read it back.

        Raises:
            DeviceSecretOtherError: The file holds another one, which is left as it is.
            DeviceSecretDamagedError: The file holds something else, which is left as it is.
            DeviceSecretNotKeptError: Something else was read back.
            KeyFileError: It cannot be written.
        """
        line = _encode(secret)
        with contextlib.suppress(DeviceSecretMissingError):
            _same(self.read(), secret)
            return
        try:
            _write(self._path, line.encode() + b"\n")
        except OSError as error:
            raise KeyFileError(file=self._path.name) from error
        try:
            kept = self.read()
        except (DeviceSecretMissingError, DeviceSecretDamagedError):
            raise DeviceSecretNotKeptError from None
        if not compare_digest(kept, secret):
            raise DeviceSecretNotKeptError


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _refuse_other() -> None:
    """Name a keyring that is there but keeps nothing, or keeps it in the open.

    Raises:
        KeyringNotTrustedError: There is one.
    """
    import keyring
    from keyring.backends import chainer, fail

    with contextlib.suppress(ImportError):
        found = type(keyring.get_keyring())
        if found not in {fail.Keyring, chainer.ChainerBackend, *allowed()}:
            raise KeyringNotTrustedError(name=f"{found.__module__}.{found.__qualname__}")


def _ask(question: Callable[[], Answer]) -> Answer:
    try:
        return question()
    except Exception as error:
        # Every back end has exceptions of its own, from libraries that are absent elsewhere.
        locked = {kind.__name__ for kind in type(error).__mro__} & _LOCKED
        failure: KnownError = KeyringLockedError() if locked else NoKeyringError()
        raise failure from None


def _encode(secret: bytes) -> str:
    if len(secret) != LENGTH:
        raise ValueError(len(secret))
    return f"{_PREFIX}-{secret.hex()}-{_checksum(secret)}"


def _decode(line: str | None) -> bytes:
    if line is None:
        raise DeviceSecretMissingError
    prefix, _, rest = line.partition("-")
    digits, _, checksum = rest.partition("-")
    try:
        secret = bytes.fromhex(digits)
    except ValueError:
        raise DeviceSecretDamagedError from None
    if prefix != _PREFIX or len(secret) != LENGTH or checksum != _checksum(secret):
        raise DeviceSecretDamagedError
    return secret


def _checksum(secret: bytes) -> str:
    return sha256(secret).hexdigest()[:8]


def _same(kept: bytes, secret: bytes) -> None:
    if not compare_digest(kept, secret):
        raise DeviceSecretOtherError
