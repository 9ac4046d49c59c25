"""Founds an office from a plan, whole or not at all.

It is made in a folder beside its own, which gets its name as the very last step.
"""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.office.policy import Policy
from counsel_desk.files import make_folder, sync_folder
from counsel_desk.services.backup import automatic
from counsel_desk.services.documents.export_files import write_file
from counsel_desk.services.office import once_sheets, policy
from counsel_desk.services.office.founding import Founded, Founding, found
from counsel_desk.services.office.key_sheets import founder_sheet
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.setting_up.checking import LOCK_FILE, check
from counsel_desk.services.setting_up.plan import Plan, PlanError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import FolderInUseError, open_office_data

SHEETS_FILE = "root-sheets-and-recovery-code.pdf"
FOUNDER_FILE = "passphrase.pdf"


@dataclass(frozen=True)
class FoundedByPlan:
    """What was made.

    Attributes:
        office: Name of the office.
        administrator: Name of the administrator.
        shares: How many root sheets there are.
        threshold: How many are needed.
        sheets: The files with the sheets, to be printed and deleted.
        backups: The folders that backups go to by themselves.
    """

    office: str
    administrator: str
    shares: int
    threshold: int
    sheets: tuple[Path, ...]
    backups: tuple[Path, ...]


@dataclass(frozen=True)
class _Making:
    """What is being made: the plan, and the folders that do not have their names yet."""

    plan: Plan
    tools: Tools
    at: Callable[[str], Path]
    data: Path
    sheets: Path


def found_by_plan(
    plan: Plan, beside: Path, data: Path, tools: Tools, passphrase: Callable[[], str]
) -> FoundedByPlan:
    """Found an office as a plan says.

    Args:
        plan: The plan.
        beside: The folder that relative paths of the plan begin at.
        data: The data folder; it does not exist yet or is empty.
        tools: Storage, security and reports.
        passphrase: Asks for the administrator's passphrase, once the plan is good.

    Raises:
        KnownError: The folder holds data, a key of the plan is wrong, the passphrase is weak, or
            the disk or the keyring refuses; nothing has been made.
    """

    def at(text: str) -> Path:
        return (beside / Path(text).expanduser()).absolute()

    check(plan, data, tools, at)
    generated = plan.administrator.generate_passphrase
    chosen = tools.keys.document_passphrase() if generated else passphrase()
    known = (plan.administrator.name, plan.office.name)
    tools.keys.check_strength(chosen, known)
    with _unnamed(data) as folder, _unnamed(at(plan.root_sheets.folder)) as sheets:
        making = _Making(plan, tools, at, folder, sheets)
        with _taken_back(at(plan.secret.key_file) if plan.secret.key_file else None):
            founded, places = _make(making, chosen)
            _name(making, data, at(plan.root_sheets.folder))
    made = sorted(at(plan.root_sheets.folder).iterdir())
    return FoundedByPlan(
        *(founded.office, founded.administrator, len(founded.shares), founded.threshold),
        *(tuple(made), places),
    )


@contextmanager
def _unnamed(folder: Path) -> Iterator[Path]:
    """Make a folder beside the one that it will be, and delete it if it gets no name."""
    make_folder(folder.parent)
    made = folder.with_name(f".{folder.name}-{secrets.token_hex(8)}.new")
    make_folder(made)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _taken_back(key_file: Path | None) -> Iterator[None]:
    """Delete the key file again if the office does not come to be."""
    try:
        yield
    except BaseException:
        if key_file is not None:
            with suppress(OSError):
                key_file.unlink()
        raise


def _make(making: _Making, passphrase: str) -> tuple[Founded, tuple[Path, ...]]:
    """Make the office, write its sheets, and set its policy and its backups."""
    plan, tools = making.plan, making.tools
    wish = Founding(
        plan.office.name,
        plan.administrator.name,
        passphrase,
        plan.root_sheets.count,
        plan.root_sheets.needed,
        making.at(plan.secret.key_file) if plan.secret.key_file else None,
    )
    founded = found(making.data, tools, wish)
    once = once_sheets.of_founding(tools, founded, plan.root_sheets.language)
    _write_sheets(making, once, founded, passphrase)
    return founded, _settle(making, once, passphrase)


def _write_sheets(making: _Making, once: OnceSheet, founded: Founded, passphrase: str) -> None:
    render, language = making.tools.documents.render, making.plan.root_sheets.language
    write_file(making.sheets / SHEETS_FILE, render(once.document))
    if making.plan.administrator.generate_passphrase:
        sheet = founder_sheet(making.tools, founded, passphrase, language)
        write_file(making.sheets / FOUNDER_FILE, render(sheet))


def _settle(making: _Making, once: OnceSheet, passphrase: str) -> tuple[Path, ...]:
    """Do as the administrator what a plan wants beside the founding."""
    plan = making.plan
    data = open_office_data(making.data, making.tools)
    try:
        session = sign_in.sign_in(data, plan.administrator.name, passphrase)
        try:
            once_sheets.taken_by(session, once)
            if plan.policy_wanted() != Policy():
                policy.keep(session, plan.policy_wanted())
            folders = [making.at(folder) for folder in plan.backups.folders]
            return tuple(automatic.add_place(session, folder) for folder in folders)
        finally:
            sign_in.sign_out(session)
    finally:
        data.register.close()


def _name(making: _Making, data: Path, sheets: Path) -> None:
    """Give the sheets and then the finished office their names, or neither."""
    _empty(data, making.tools)
    try:
        making.sheets.rename(sheets)
    except OSError:
        raise PlanError(key="root_sheets.folder") from None
    try:
        making.data.rename(data)
    except OSError:
        shutil.rmtree(sheets, ignore_errors=True)
        raise FolderInUseError from None
    sync_folder(sheets.parent)
    sync_folder(data.parent)


def _empty(data: Path, tools: Tools) -> None:
    """Make room for the data folder: it may be there, and the desk may once have opened in it."""
    if not data.exists():
        return
    with tools.hold(data):
        pass
    try:
        (data / LOCK_FILE).unlink(missing_ok=True)
        data.rmdir()
    except OSError:
        raise FolderInUseError from None
