"""Checks every file of the data folder: header, integrity, chain and signatures."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.chain import Head
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office.vault_files import LOCK_FILE, vault_file
from counsel_desk.domain.office_log.library import LibraryForm
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.records import Kind
from counsel_desk.domain.row_days import SumOfDays
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import LinkedFileError, open_own
from counsel_desk.services.people.certificates import signed_by
from counsel_desk.services.ports.stores import VaultFile, VaultTransaction
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import veil
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.office_data import (
    DESCRIPTION_FILE,
    REGISTER_FILE,
    VAULT_FOLDER,
    OfficeData,
    open_office_data,
)
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session

SQLITE_HEADER = b"SQLite format 3\0"
_ATTACHED: Mapping[str, type[Attachment | Mark]] = {
    Kind.ATTACHMENT: Attachment,
    Kind.CONSENT_MARK: Mark,
}
"""The kinds of record that have bytes beside the chain."""
KEY_SUFFIX = ".key"
_JOURNAL = "-journal"

PLAIN = QT_TRANSLATE_NOOP("verify", "This file is not encrypted.")
MISSING = QT_TRANSLATE_NOOP("verify", "This file is missing.")
EMPTY = QT_TRANSLATE_NOOP("verify", "This file is empty.")
LINK = QT_TRANSLATE_NOOP("verify", "This file is a link, or leads elsewhere.")
UNKNOWN = QT_TRANSLATE_NOOP("verify", "The office register knows nothing of this file.")
CHANGED = QT_TRANSLATE_NOOP("verify", "This file was changed since it was closed.")
TRAIL = QT_TRANSLATE_NOOP(
    "verify",
    "The office register was changed or has gaps; entry {number} is the first that is not as it "
    "was.",
)
LETTER = QT_TRANSLATE_NOOP("verify", "A letter that was posted is missing from the register.")
OLDER_TRAIL = QT_TRANSLATE_NOOP(
    "verify", "The activity log of the earlier version is missing from the register."
)
FORM = QT_TRANSLATE_NOOP("verify", "A form of the office's library is missing from the register.")
KEY = QT_TRANSLATE_NOOP("verify", "The key of a vault is missing from the register.")
CHAIN = QT_TRANSLATE_NOOP("verify", "A record was changed or is out of its place.")
HEAD = QT_TRANSLATE_NOOP("verify", "The records do not lead to the signed head.")
ATTACHMENT = QT_TRANSLATE_NOOP(
    "verify", "A picture or paper in a file is missing or is not what was attached."
)
BESIDE = QT_TRANSLATE_NOOP(
    "verify",
    "What is kept beside the records, such as drafts and seals, is partly older than the records.",
)
BEHIND = QT_TRANSLATE_NOOP("verify", "The vault is older than the office register last saw it.")


@dataclass(frozen=True)
class FileCheck:
    """The result of checking one file.

    Attributes:
        file: Its name within the data folder.
        kind: ``desk``, ``register``, ``counselling``, ``casework``, ``wellbeing``,
            ``supervision``, ``key`` or ``other``.
        problems: What is wrong, in sentences; empty if all is well.
        opened: Whether the content was checked too; without a person's passphrase a vault is
            checked only from outside.
    """

    file: str
    kind: str
    problems: tuple[str, ...]
    opened: bool

    @property
    def ok(self) -> bool:
        """Whether all is well."""
        return not self.problems


def verify(folder: Path, tools: Tools, key_file: Path | None = None) -> list[FileCheck]:
    """Check every file of a data folder, without anybody's passphrase.

    Args:
        folder: The data folder; it is not changed.
        tools: Storage, security and reports.
        key_file: Where the key file is now, if not where the description says.

    Returns:
        One check per file, sorted by name.

    Raises:
        NoOfficeError: There is no office.
        KnownError: The device secret cannot be read.
    """
    found = _known(folder, tools, key_file)
    known = {check.file for check in found}
    others = [path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()]
    rest = (path for path in others if path.relative_to(folder).as_posix() not in known)
    found += [_other(folder, path, readable=found[0].opened) for path in rest]
    return sorted(found, key=lambda check: check.file)


def _known(folder: Path, tools: Tools, key_file: Path | None) -> list[FileCheck]:
    """Check the register and the vaults that it names, as far as it can be read."""
    try:
        data = open_office_data(folder, tools, key_file, mend=False)
        try:
            return [_register(data), *(_vault_outside(data, one) for one in _vaults(data))]
        finally:
            data.register.close()
    except EntryAlteredError as error:
        return [_unreadable(TRAIL.format(**error.parameters))]
    except KnownError as error:
        if error.parameters.get("file") != REGISTER_FILE:
            raise
        return [_unreadable(str(error))]


def _unreadable(problem: str) -> FileCheck:
    return FileCheck(REGISTER_FILE, "register", (problem,), False)


def _vaults(data: OfficeData) -> list[Vault]:
    return list(data.register.state.vaults.values())


def _outside(path: Path) -> list[str]:
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as file:
            start = file.read(len(SQLITE_HEADER))
    except FileNotFoundError:
        return [MISSING]
    except LinkedFileError:
        return [LINK]
    if not start:
        return [EMPTY]
    return [PLAIN] if start == SQLITE_HEADER else []


def _other(folder: Path, path: Path, *, readable: bool) -> FileCheck:
    name = path.relative_to(folder).as_posix()
    kinds = {DESCRIPTION_FILE: "desk", LOCK_FILE: "other"}
    kind = "key" if path.suffix == KEY_SUFFIX else kinds.get(name, "other")
    problems = [] if name == LOCK_FILE else _outside(path)
    if name.endswith(_JOURNAL) and problems == [EMPTY]:
        problems = []  # so a power cut leaves one before anything else is written
    if readable and name.startswith(f"{VAULT_FOLDER}/") and path.suffix == ".vault":
        problems.append(UNKNOWN)
    return FileCheck(name, kind, tuple(problems), True)


def _register(data: OfficeData) -> FileCheck:
    path = data.folder / REGISTER_FILE
    key = data.tools.keys.register_key(data.device_secret, data.office.office)
    problems = _outside(path) or data.tools.check_file(path, key, free_too=True)
    try:
        data.register.trust()
        with data.register.reading() as register:
            if any(register.missing(person) for person in register.state.people):
                problems.append(LETTER)
            if register.state.older_trail and not register.beside.blob(
                register.state.older_trail.trail
            ):
                problems.append(OLDER_TRAIL)
            if any(_forms_missing(register, form) for form in register.state.library.values()):
                problems.append(FORM)
            if any(_keys_missing(register, vault) for vault in register.state.vaults.values()):
                problems.append(KEY)
    except EntryAlteredError as error:
        problems.append(TRAIL.format(**error.parameters))
        data.register.hold()
    return FileCheck(REGISTER_FILE, "register", tuple(problems), True)


def _forms_missing(register: RegisterTransaction, form: LibraryForm) -> bool:
    return form.offered and register.beside.blob(form.newest.content) is None


def _keys_missing(register: RegisterTransaction, vault: Vault) -> bool:
    sealed = [member.sealed for member in vault.members.values() if member.sealed]
    return any(register.beside.blob(digest) is None for digest in sealed)


def _vault_outside(data: OfficeData, vault: Vault) -> FileCheck:
    name = f"{VAULT_FOLDER}/{vault_file(vault.vault, vault.epoch)}"
    problems = _outside(data.folder / name)
    changed = vault.closed and data.tools.vaults.digest(data.folder / name) != vault.closed
    if changed and not problems:
        problems.append(CHANGED)
    return FileCheck(name, vault.kind, tuple(problems), False)


def verify_vaults(session: Session) -> list[FileCheck]:
    """Check the person's own vaults, from the first record to the signed head."""
    session.require(Operation.READ_OWN_ACTIONS)
    found = []
    paired = [one.file for one in session.paired]
    for file in (*session.vaults.values(), *paired):
        vault = session.data.register.state.vaults[file.vault_id]
        name = f"{VAULT_FOLDER}/{vault_file(vault.vault, vault.epoch)}"
        problems = vault_problems(session.data, file, vault.head)
        found.append(FileCheck(name, file.kind, tuple(problems), True))
    return found


def vault_problems(data: OfficeData, vault: VaultFile, seen: Head | None) -> list[str]:
    """Return what is wrong with the records of an open vault, in sentences.

    Args:
        data: The office's data.
        vault: The vault.
        seen: Its head as the office log last saw it.
    """
    with vault.reading() as transaction:
        head, author, signature = transaction.head()
        days = SumOfDays()
        reached, wrong = chain.walk(transaction.plain_rows(days))
        attached, beside = _attachments_hold(transaction), transaction.beside_holds(days)
        older = veil.behind(transaction)
    problems = [] if wrong is None else [CHAIN]
    if not attached:
        problems.append(ATTACHMENT)
    if not beside:
        problems.append(BESIDE)
    statement = chain.head_statement(vault.vault_id, head)
    signed = signed_by(data, data.register.state, author, statement, signature)
    if reached != head or not signed:
        problems.append(HEAD)
    if older or (seen is not None and head.length < seen.length):
        problems.append(BEHIND)
    return problems


def _attachments_hold(transaction: VaultTransaction) -> bool:
    """Return whether every attachment and mark matches its record, and every record has one."""
    rows = [
        row for kind in _ATTACHED for row in transaction.latest_of(kind) if row.body is not None
    ]
    if {row.record for row in rows} != transaction.attachments().keys():
        return False
    for row in rows:
        expected = msgspec.json.decode(row.body or b"", type=_ATTACHED[row.kind]).digest
        if hashlib.sha256(transaction.attachment(row.record) or b"").hexdigest() != expected:
            return False
    return True
