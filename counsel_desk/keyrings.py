"""The keyrings of desktops that may hold a device secret; each encrypts it at rest."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol


class Backend(Protocol):
    """The part of a keyring back end that we use; `priority` of its class says if it works."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the stored password, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""


Backends = Callable[[], Iterable[type[Backend]]]
"""Returns the back ends to choose from."""


def allowed() -> Iterable[type[Backend]]:
    """Return the keyrings that may hold a device secret.

    Those of other systems are not even imported: the one of macOS runs the compiler to find its
    libraries.
    """
    if sys.platform == "win32":
        from keyring.backends import Windows

        return (Windows.WinVaultKeyring,)
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return (macOS.Keyring,)
    from keyring.backends import SecretService, kwallet

    return SecretService.Keyring, kwallet.DBusKeyring


def working(backends: Backends = allowed) -> Iterator[type[Backend]]:
    """Yield those that work here, the one to be used first."""
    for backend in backends():
        # A back end that does not work here raises many kinds of exception.
        with contextlib.suppress(Exception):
            # An attribute of the class; above 0 if the back end works here.
            if getattr(backend, "priority", 0) > 0:
                yield backend
