"""Finds a machine's device secret again: with a recovery code, or in a key file that has moved."""

import base64
import binascii
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError, ReadOnlyError
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder
from counsel_desk.services.work.office_data import (
    OfficeData,
    open_office_data,
    read_description,
    write_description,
)


class NoDeviceRecoveryError(KnownError):
    """The code matches none of the office's recovery codes."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This recovery code does not belong to this office's data, or a newer one was made. "
        "Please compare it with the sheet.",
    )


def keep(folder: Path, tools: Tools, person: str, code: str, device_secret: bytes) -> None:
    """Encrypt the device secret with a person's recovery code, replacing an earlier code."""
    place = read_description(folder)
    sealed = tools.keys.seal_device_secret(code, place.office, person, device_secret)
    kept = {**place.recovery, person: base64.b64encode(sealed).decode()}
    write_description(folder, replace(place, recovery=kept))


def keep_for(data: OfficeData, person: str, code: str) -> None:
    """Encrypt the device secret of open office data with a person's recovery code."""
    keep(data.folder, data.tools, person, code, data.device_secret)


def restore(folder: Path, tools: Tools, code: str, key_file: Path | None) -> None:
    """Restore the device secret on this machine.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        code: Anybody's recovery code.
        key_file: Where to store the secret; the machine's keyring if `None`.

    Raises:
        NoDeviceRecoveryError: The code matches nobody.
        ReadOnlyError: The data folder cannot be written to.
        KnownError: The keyring or the key file cannot be used, or holds another secret; nothing
            has changed.
    """
    if data_folder.is_read_only(folder):
        raise ReadOnlyError
    place = read_description(folder)
    for person, sealed in place.recovery.items():
        try:
            blob = base64.b64decode(sealed, validate=True)
            secret = tools.keys.open_device_secret(code, place.office, person, blob)
        except (KnownError, binascii.Error):
            continue
        entry = "" if key_file else place.keyring or f"office-{place.office}"
        there = replace(place, keyring=entry, key_file=str(key_file.absolute()) if key_file else "")
        tools.device(there.secret_place).store(secret)
        write_description(folder, there)
        return
    raise NoDeviceRecoveryError


def open_with(
    folder: Path, tools: Tools, key_file: Path | None, watch: Callable[[int, int], None]
) -> OfficeData:
    """Open office data, and note where the key file is now if a person chose one that opens it.

    Args:
        folder: The data folder.
        tools: Storage, security and reports.
        key_file: The key file that was chosen; where the description says if `None`.
        watch: See `Register`.

    Raises:
        KnownError: As from `open_office_data`; then nothing is noted.
    """
    data = open_office_data(folder, tools, key_file, watch=watch)
    if key_file is not None and not data.read_only:
        there = replace(read_description(folder), keyring="", key_file=str(key_file.absolute()))
        with suppress(OSError):  # whoever opens the desk next is asked for it once more
            write_description(folder, there)
    return data
