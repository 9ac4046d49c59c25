"""What can be seen before anybody is signed in, and how one comes to it."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path as FilePath

from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.services.work.office_data import DESCRIPTION_FILE
from ui.walk.acts import Path, click, fill
from ui.walk.driver import Driver

_Make = Callable[[Driver, FilePath, FilePath], Path]


def _empty(desk: Driver, _office: FilePath, _scratch: FilePath) -> Path:
    desk.restart()
    return (
        fill,
        "filled",
        click("office_exists"),
        "join",
        click("back", "restore_backup"),
        "restore",
    )


def _copy(office: FilePath, to: FilePath) -> None:
    shutil.copytree(office, to)


def _closed(desk: Driver, office: FilePath, scratch: FilePath) -> Path:
    _copy(office, scratch / "sign-in")
    desk.restart()
    return (
        fill,
        "filled",
        click("sign_in"),
        "refused",
        click("first_sign_in"),
        "first time",
        fill,
        "first time filled",
        click("back", "forgotten_passphrase"),
        "forgotten",
        fill,
        "forgotten filled",
    )


def _without_key(desk: Driver, office: FilePath, scratch: FilePath) -> Path:
    _copy(office, scratch / "no-key")
    description = scratch / "no-key" / DESCRIPTION_FILE
    stored = json.loads(description.read_text(encoding="utf-8"))
    # The key file is on a stick that is not there.
    stored["key_file"] = str(scratch / "stick" / "device.key")
    description.write_text(json.dumps(stored), encoding="utf-8")
    desk.restart()
    return (
        click("use_recovery_code"),
        "recovery code",
        click("back", "restore_backup"),
        "restore",
    )


def _held(desk: Driver, office: FilePath, scratch: FilePath) -> Path:
    _copy(office, scratch / "held")
    (scratch / "held" / LOCK_FILE).write_text(json.dumps({"host": "laptop-2"}), encoding="utf-8")
    desk.restart()
    return (click("nobody_there"), "nobody there")


ENTRIES: Mapping[str, _Make] = {
    "set-up": _empty,
    "sign-in": _closed,
    "no-key": _without_key,
    "held": _held,
}
"""The sections before the sign-in, by the name of the folder that each of them opens."""
