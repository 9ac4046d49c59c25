"""Refuses a plan that cannot be carried out, before anything is made."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from counsel_desk.domain.office.policy import Policy, out_of_bounds
from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.domain.trust import MOST_SHARES
from counsel_desk.errors import KnownError
from counsel_desk.services.office.founding import check_folder
from counsel_desk.services.people.people import check_name
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.setting_up.plan import Plan, PlanError
from counsel_desk.services.work.office_data import FolderInUseError


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
        OSError: The disk refuses to show the data folder.
    """
    check_folder(data, None)
    if data.exists() and any(each.name != LOCK_FILE for each in data.iterdir()):
        raise FolderInUseError
    _check_names(plan)
    _check_numbers(plan)
    _check_places(plan, data, tools, at)


def _check_names(plan: Plan) -> None:
    for key, name in (("office", plan.office.name), ("administrator", plan.administrator.name)):
        try:
            check_name(name)
        except KnownError:
            raise PlanError(key=f"{key}.name") from None


def _check_numbers(plan: Plan) -> None:
    sheets, given = plan.root_sheets, plan.policy_given()
    if not 1 <= sheets.count <= MOST_SHARES:
        raise PlanError(key="root_sheets.count")
    if not min(2, sheets.count) <= sheets.needed <= sheets.count:
        raise PlanError(key="root_sheets.needed")
    wanted = plan.policy_wanted()
    if wanted.kept_for != Policy().kept_for and not wanted.retention_reason.strip():
        raise PlanError(key="policy.retention_reason")
    for setting in out_of_bounds(wanted):
        # Two limits may not fit each other: then the one that the file gives is named.
        if setting in given:
            raise PlanError(key=f"policy.{setting}")


def _check_places(plan: Plan, data: Path, tools: Tools, at: Callable[[str], Path]) -> None:
    """Refuse places that cannot be, and those that would put a key where copies are kept."""
    backups = []
    for number, folder in enumerate(plan.backups.folders):
        with _naming(f"backups.folders[{number}]"):
            backups.append(at(folder))
            _require(bool(folder) and _good_place(backups[-1], data, tools))
    with _naming("root_sheets.folder"):
        sheets = at(plan.root_sheets.folder)
        _require(_free(sheets, [data], backups))
    secret = plan.secret
    with _naming("secret.key_file"):
        _require((secret.keep == "key_file") == bool(secret.key_file))
        _require(not secret.key_file or _free(at(secret.key_file), [data, sheets], backups))
    with _naming("secret.keep"):
        _require(bool(secret.key_file) or tools.keyring_available())


@contextmanager
def _naming(key: str) -> Iterator[None]:
    """Name a key whose path cannot be, or is none: too long, with a NUL, leading in a circle."""
    try:
        yield
    except (OSError, RuntimeError, ValueError):
        raise PlanError(key=key) from None


def _require(good: bool) -> None:
    if not good:
        raise ValueError


def _good_place(place: Path, data: Path, tools: Tools) -> bool:
    """Return whether backups of a new office can go to a place."""
    if not place.is_dir() or _within(place, data):
        return False
    try:
        return not tools.backups.names(tools.backups.settled(place))
    except KnownError:
        return False


def _free(path: Path, apart: Sequence[Path], backups: Sequence[Path]) -> bool:
    """Return whether something can be made anew at a path.

    Args:
        path: The path. What lies there already would be taken for a part of it.
        apart: What else is made: neither lies within the other.
        backups: Whoever takes these is to find no key in them.
    """
    if path.exists() or path.is_symlink() or not path.parent.is_dir():
        return False
    if any(_within(path, each) or _within(each, path) for each in apart):
        return False
    return not any(_within(path, each) for each in backups)


def _within(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
