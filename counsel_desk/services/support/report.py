"""Gathers the report for support, from an office that nobody need have signed in to."""

from collections import Counter
from contextlib import suppress
from pathlib import Path

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.support.support_report import (
    Counted,
    Judged,
    RegisterState,
    SizeClass,
    Stores,
    SupportReport,
    size_class,
)
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.support import checkup, defects
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.office_data import NoOfficeError, OfficeData, open_office_data
from counsel_desk.services.work.session import Session


def of_session(session: Session) -> SupportReport:
    """Return the report of the office that a person is signed in to; it may take some seconds."""
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    return _report(data.folder, data.tools, _open_stores(data))


def of_folder(folder: Path, tools: Tools, key_file: Path | None = None) -> SupportReport:
    """Return the report of a data folder, without anybody's passphrase.

    Args:
        folder: The data folder; it need not exist.
        tools: Storage, security and reports.
        key_file: Where the key file is now, if not where the description says.
    """
    return _report(folder, tools, _stores(folder, tools, key_file))


def _report(folder: Path, tools: Tools, stores: Stores) -> SupportReport:
    found = checkup.findings(folder, tools.machine, tools.now())
    return SupportReport(
        tools.machine.figures(folder),
        tuple(Judged(topic, one.state, one.advice) for topic, one in found.items()),
        stores,
        defects.kept(folder, tools.machine.program_files()),
    )


def _stores(folder: Path, tools: Tools, key_file: Path | None) -> Stores:
    try:
        data = open_office_data(folder, tools, key_file, mend=False)
    except NoOfficeError:
        return _closed(tools, RegisterState.NONE)
    except Exception as error:  # noqa: BLE001, RUF100 - a report is wanted most where all fails
        return _closed(tools, RegisterState.REFUSED, defects.kind_of(type(error).__name__))
    try:
        return _open_stores(data)
    finally:
        data.register.close()


def _closed(tools: Tools, state: RegisterState, refusal: int = 0) -> Stores:
    return Stores(state, refusal, 0, (), tools.registers.schema, tools.vaults.schema)


def _open_stores(data: OfficeData) -> Stores:
    state, tools = data.register.state, data.tools
    found = Counter(
        (one.kind, _size(vault_path(data.folder, one.vault, one.epoch)))
        for one in state.vaults.values()
    )
    vaults = tuple(Counted(kind, size, count) for (kind, size), count in sorted(found.items()))
    schemas = tools.registers.schema, tools.vaults.schema
    return Stores(RegisterState.OPEN, 0, state.head.length, vaults, *schemas)


def _size(path: Path) -> SizeClass:
    with suppress(OSError):
        return size_class(path.stat().st_size)
    return SizeClass.GONE
