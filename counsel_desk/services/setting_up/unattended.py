"""Founds an office from a plan, whole or not at all.

It is made in a folder beside its own, which gets its name as the very last step. Until then,
whatever ends the founding takes back what it made itself and nothing else; afterwards nothing.
"""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.vault_files import LOCK_FILE
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import make_folder, sync_folder
from counsel_desk.services.backup import automatic
from counsel_desk.services.documents.export_files import write_file
from counsel_desk.services.office import once_sheets, policy
from counsel_desk.services.office.founding import Founded, Founding, found
from counsel_desk.services.office.key_sheets import founder_sheet
from counsel_desk.services.office.once_sheets import OnceSheet
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.setting_up.checking import check
from counsel_desk.services.setting_up.plan import Plan, PlanError
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import FolderInUseError, open_office_data

SHEETS_FILE = "root-sheets.pdf"
RECOVERY_FILE = "recovery-code.pdf"
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


class NotFoundedError(KnownError):
    """The disk refused what founding an office writes."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office could not be set up: a folder cannot be written to, or the disk is full. "
        "Nothing has been made. Please look at the folders and the disk, and try again.",
    )


@dataclass(frozen=True)
class _Making:
    """What is being made, and where.

    Attributes:
        plan: The plan.
        tools: Storage, security and reports.
        at: Returns the path that a text of the plan means.
        data: The data folder to be.
        sheets: The folder of the sheets to be.
        key_file: The key file to be, if there is to be one.
        secret: The device secret, by which this founding knows its own key file.
        new_data: The data folder until everything is finished.
        new_sheets: The folder of the sheets until then.
    """

    plan: Plan
    tools: Tools
    at: Callable[[str], Path]
    data: Path
    sheets: Path
    key_file: Path | None
    secret: bytes = field(repr=False)
    new_data: Path
    new_sheets: Path


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

    try:
        check(plan, data, tools, at)
        generated = plan.administrator.generate_passphrase
        chosen = tools.keys.document_passphrase() if generated else passphrase()
        tools.keys.check_strength(chosen, (plan.administrator.name, plan.office.name))
        making = _planned(plan, data, tools, at)
        with _whole_or_not_at_all(making):
            return _make(making, chosen)
    except OSError:
        raise NotFoundedError from None


def _planned(plan: Plan, data: Path, tools: Tools, at: Callable[[str], Path]) -> _Making:
    secret, sheets = tools.new_secret(), at(plan.root_sheets.folder)
    return _Making(
        plan,
        replace(tools, new_secret=lambda: secret),
        at,
        data,
        sheets,
        at(plan.secret.key_file) if plan.secret.key_file else None,
        secret,
        _unnamed(data),
        _unnamed(sheets),
    )


def _unnamed(folder: Path) -> Path:
    """Return the path of a folder beside the one that it will be."""
    return folder.with_name(f".office-{secrets.token_hex(8)}.new")


@contextmanager
def _whole_or_not_at_all(making: _Making) -> Iterator[None]:
    """Make the folders, and take everything back unless the office gets its name.

    A signal may end this at any step. How far it came is seen from the folders: those of the sheets
    and of the office lose their first names in this order, and then everything stays.
    """
    above = [each for each in making.data.parents if not each.exists()]
    try:
        try:
            make_folder(making.new_sheets)
        except OSError:
            raise PlanError(key="root_sheets.folder") from None
        make_folder(making.data.parent)
        make_folder(making.new_data)
        yield
    finally:
        unnamed = making.new_sheets.exists()
        if unnamed or making.new_data.exists():
            _forget_secret(making)
            shutil.rmtree(making.new_sheets if unnamed else making.sheets, ignore_errors=True)
            shutil.rmtree(making.new_data, ignore_errors=True)
        with suppress(OSError):
            for each in above:
                each.rmdir()


def _forget_secret(making: _Making) -> None:
    """Delete the key file, unless somebody else's has come to lie there."""
    if making.key_file is not None:
        with suppress(KnownError, OSError):
            if making.tools.device(making.key_file).read() == making.secret:
                making.key_file.unlink()


def _make(making: _Making, passphrase: str) -> FoundedByPlan:
    """Make the office, set its policy and its backups, write its sheets, and name all of it."""
    plan, tools = making.plan, making.tools
    wish = Founding(
        plan.office.name,
        plan.administrator.name,
        passphrase,
        plan.root_sheets.count,
        plan.root_sheets.needed,
        making.key_file,
    )
    founded = found(making.new_data, tools, wish)
    once = once_sheets.of_founding(tools, founded, plan.root_sheets.language)
    places = _settle(making, once, passphrase)
    names = _write_sheets(making, once, founded, passphrase)
    _name(making)
    return FoundedByPlan(
        *(founded.office, founded.administrator, len(founded.shares), founded.threshold),
        *(tuple(making.sheets / name for name in names), places),
    )


def _write_sheets(
    making: _Making, once: list[OnceSheet], founded: Founded, passphrase: str
) -> tuple[str, ...]:
    """Write the sheets, and return the names of their files."""
    plan, render = making.plan, making.tools.documents.render
    files = (SHEETS_FILE, RECOVERY_FILE)
    sheets = {name: each.document for name, each in zip(files, once, strict=True)}
    if plan.administrator.generate_passphrase:
        language = plan.root_sheets.language
        sheets[FOUNDER_FILE] = founder_sheet(making.tools, founded, passphrase, language)
    for name, sheet in sheets.items():
        write_file(making.new_sheets / name, render(sheet))
    return tuple(sheets)


def _settle(making: _Making, once: list[OnceSheet], passphrase: str) -> tuple[Path, ...]:
    """Do as the administrator what a plan wants beside the founding."""
    plan = making.plan
    data = open_office_data(making.new_data, making.tools)
    try:
        session = sign_in.sign_in(data, plan.administrator.name, passphrase)
        try:
            for sheet in once:
                once_sheets.taken_by(session, sheet)
            if plan.policy_wanted() != Policy():
                policy.keep(session, plan.policy_wanted())
            folders = [making.at(folder) for folder in plan.backups.folders]
            return tuple(automatic.add_place(session, folder) for folder in folders)
        finally:
            sign_in.sign_out(session)
    finally:
        data.register.close()


def _name(making: _Making) -> None:
    """Give the sheets and, as the very last step, the office their names."""
    try:
        making.new_sheets.rename(making.sheets)
    except OSError:
        raise PlanError(key="root_sheets.folder") from None
    sync_folder(making.sheets.parent)
    _empty(making.data, making.tools)
    try:
        making.new_data.rename(making.data)
    except OSError:
        raise FolderInUseError from None
    # The office is there: a disk that refuses this takes nothing away, except in a power cut.
    with suppress(OSError):
        sync_folder(making.data.parent)


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
