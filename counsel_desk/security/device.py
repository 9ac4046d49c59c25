"""The device secret, 32 random bytes, in the desktop's keyring or in a key file.

Stored as one line of ASCII: ``CD1-``, 64 hexadecimal digits, ``-``, then the first 8 hexadecimal
digits of SHA-256 over the 32 bytes, which reveal damage. In a keyring the service is
``counsel_desk``. A secret is never overwritten, and a missing one is never replaced.
"""

import contextlib
import secrets
from collections.abc import Callable
from hashlib import sha256
from hmac import compare_digest
from pathlib import Path
from typing import TypeVar

from counsel_desk.errors import KnownError
from counsel_desk.files import write_anew
from counsel_desk.keyrings import Backend, Backends, allowed, working
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
"""The service of our entries in a keyring."""

_PREFIX = "CD1"
_LINE = 4 + 2 * LENGTH + 1 + 8
Answer = TypeVar("Answer")
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})


def new_secret() -> bytes:
    """Return a new device secret."""
    return secrets.token_bytes(LENGTH)


def keyring_available(backends: Backends = allowed) -> bool:
    """Return whether this computer has a keyring that may hold a device secret."""
    return any(True for _each in working(backends))


class Keyring:
    """The keyring of the desktop session."""

    def __init__(self, entry: str, backends: Backends = allowed) -> None:
        """Choose an entry; only `read` and `store` ask the keyring.

        Args:
            entry: Name of the entry that holds this office's secret.
            backends: Returns the back ends to choose from; the first that works is used.
        """
        self._entry = entry
        self._backends = backends

    def read(self) -> bytes:
        """Return the device secret.

        Raises:
            NoKeyringError: No keyring answers.
            KeyringNotTrustedError: The one that answers does not keep secrets safe.
            KeyringLockedError: It stayed locked.
            DeviceSecretMissingError: It holds none.
            DeviceSecretDamagedError: What it holds is not a device secret.
        """
        return _decode(self._get(self._open()))

    def store(self, secret: bytes) -> None:
        """Store a device secret and read it back.

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
            _require_same(_decode(kept), secret)
            return
        _ask(lambda: backend.set_password(SERVICE, self._entry, line))
        if self._get(backend) != line:
            raise DeviceSecretNotKeptError

    def _open(self) -> Backend:
        backend = next(working(self._backends), None)
        if backend is not None:
            with contextlib.suppress(Exception):
                return backend()
        _refuse_other()
        raise NoKeyringError

    def _get(self, backend: Backend) -> str | None:
        kept: str | None = _ask(lambda: backend.get_password(SERVICE, self._entry))
        return kept


class KeyFile:
    """A key file, such as on a USB stick, for computers without a keyring."""

    def __init__(self, path: Path) -> None:
        """Choose a file; only `read` and `store` touch it."""
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
        """Write a device secret atomically, for the owner alone, and read it back.

        Raises:
            DeviceSecretOtherError: The file holds another one, which is left as it is.
            DeviceSecretDamagedError: The file holds something else, which is left as it is.
            DeviceSecretNotKeptError: Something else was read back.
            KeyFileError: It cannot be written.
        """
        line = _encode(secret)
        with contextlib.suppress(DeviceSecretMissingError):
            _require_same(self.read(), secret)
            return
        try:
            write_anew(self._path, [line.encode() + b"\n"])
        except OSError as error:
            raise KeyFileError(file=self._path.name) from error
        try:
            kept = self.read()
        except (DeviceSecretMissingError, DeviceSecretDamagedError):
            raise DeviceSecretNotKeptError from None
        if not compare_digest(kept, secret):
            raise DeviceSecretNotKeptError


def _refuse_other() -> None:
    """Refuse a keyring that answers but stores nothing, or stores it unencrypted.

    Raises:
        KeyringNotTrustedError: There is one; the error names it.
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
        # Every back end raises its own exceptions, from libraries that are absent elsewhere.
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


def _require_same(kept: bytes, secret: bytes) -> None:
    if not compare_digest(kept, secret):
        raise DeviceSecretOtherError
