"""Checks the backups at a place, to the last byte."""

from pathlib import Path

from counsel_desk.domain.backup.manifest import PACKS, Manifest
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.progress import Progress, go_on
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.vaults.verify import FileCheck

DAMAGED = QT_TRANSLATE_NOOP(
    "verify",
    "This file of a backup is damaged or was changed, so backups that need it cannot be restored. "
    "Please make a backup on another stick or disk.",
)
UNLISTED = QT_TRANSLATE_NOOP(
    "verify", "No finished backup names this file: one was interrupted, or its list is missing."
)


def holds_backups(tools: Tools, folder: Path) -> bool:
    """Return whether a folder is a place that backups are kept at."""
    if not folder.is_dir():
        return False
    settled = tools.backups.settled(folder)
    return bool(tools.backups.names(settled)) or (settled / PACKS).is_dir()


def check(tools: Tools, place: Path, progress: Progress = go_on) -> list[FileCheck]:
    """Check every file of the backups at a place; without the laptop, its mark is not checked.

    Returns:
        One check per file, sorted by name.

    Raises:
        KnownError: The place cannot be read.
    """
    settled = tools.backups.settled(place)
    problems: dict[str, str] = {
        path.relative_to(settled).as_posix(): UNLISTED
        for path in (settled / PACKS).rglob("*")
        if path.is_symlink() or not path.is_dir()
    }
    manifests: list[Manifest] = []
    for name in tools.backups.names(settled):
        problems[name] = ""
        try:
            manifests.append(tools.backups.read(settled, name).manifest)
        except KnownError as error:
            if "file" not in error.parameters:
                raise
            problems[name] = DAMAGED
    for pack in (pack for manifest in manifests for pack in manifest.packs):
        problems[f"{PACKS}/{pack.name}"] = ""
    for wrong in tools.backups.damaged(settled, manifests, progress):
        problems[f"{PACKS}/{wrong}"] = DAMAGED
    return [
        FileCheck(file, "backup", (found,) if found else (), True)
        for file, found in sorted(problems.items())
    ]
