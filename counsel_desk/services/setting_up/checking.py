"""Refuses a plan that cannot be carried out, before anything is made."""

from collections.abc import Callable
from pathlib import Path

from counsel_desk.domain.office.policy import Setting, out_of_bounds
from counsel_desk.errors import KnownError
from counsel_desk.services.office.founding import check_folder
from counsel_desk.services.people.people import check_name
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.setting_up.plan import Plan, PlanError
from counsel_desk.services.work.office_data import FolderInUseError

MOST_SHEETS = 16
LOCK_FILE = "desk.lock"
_SETTINGS = {
    Setting.WEIGHTS: "burden.weights",
    Setting.LIMITS: "burden.amber",
}


def check(plan: Plan, data: Path, tools: Tools, at: Callable[[str], Path]) -> None:
    """Refuse a plan that cannot be carried out.

    Args:
        plan: The plan.
        data: The data folder to be.
        tools: Storage, security and reports.
        at: Returns the path that a text of the plan means.

    Raises:
        FolderInUseError: There is an office, or something else, in the data folder.
        ReadOnlyError: The data folder cannot be made.
        PlanError: A key of the plan is wrong; it is named.
    """
    check_folder(data, None)
    if data.exists() and any(each.name != LOCK_FILE for each in data.iterdir()):
        raise FolderInUseError
    _check_names(plan)
    _check_sheets(plan, data, at)
    _check_secret(plan, data, tools, at)
    for setting in out_of_bounds(plan.policy_wanted()):
        raise PlanError(key=f"policy.{_SETTINGS.get(setting, setting)}")
    for number, folder in enumerate(plan.backups.folders):
        if not _good_place(at(folder), data, tools):
            raise PlanError(key=f"backups.folders[{number}]")


def _check_names(plan: Plan) -> None:
    for key, name in (("office", plan.office.name), ("administrator", plan.administrator.name)):
        try:
            check_name(name)
        except KnownError:
            raise PlanError(key=f"{key}.name") from None


def _check_sheets(plan: Plan, data: Path, at: Callable[[str], Path]) -> None:
    sheets = plan.root_sheets
    if not 1 <= sheets.count <= MOST_SHEETS:
        raise PlanError(key="root_sheets.count")
    if not min(2, sheets.count) <= sheets.needed <= sheets.count:
        raise PlanError(key="root_sheets.needed")
    folder = at(sheets.folder)
    # Made anew: whatever else lies there would be taken for a part of it.
    if not sheets.folder or folder.exists() or folder.is_symlink() or _within(folder, data):
        raise PlanError(key="root_sheets.folder")
    if not folder.parent.is_dir():
        raise PlanError(key="root_sheets.folder")


def _check_secret(plan: Plan, data: Path, tools: Tools, at: Callable[[str], Path]) -> None:
    secret = plan.secret
    in_file = secret.keep == "key_file"
    if in_file != bool(secret.key_file):
        raise PlanError(key="secret.key_file")
    if not in_file:
        if not tools.keyring_available():
            raise PlanError(key="secret.keep")
        return
    file = at(secret.key_file)
    taken = file.exists() or file.is_symlink() or not file.parent.is_dir()
    if taken or _within(file, data):
        raise PlanError(key="secret.key_file")


def _good_place(place: Path, data: Path, tools: Tools) -> bool:
    """Return whether backups of a new office can go to a place."""
    try:
        if not place.is_dir() or _within(place, data):
            return False
        return not tools.backups.names(tools.backups.settled(place))
    except (KnownError, OSError):
        return False


def _within(path: Path, data: Path) -> bool:
    return path.resolve().is_relative_to(data.resolve())
