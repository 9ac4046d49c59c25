"""Checks every file of the data folder: header, integrity, chain and signatures."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from counsel_desk.domain import chain
from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.office import VaultPlace
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT
from counsel_desk.errors import KnownError
from counsel_desk.files import LinkedFileError, open_own
from counsel_desk.services.people.certificates import certificate_of, certificates_of, signed_by
from counsel_desk.services.people.people import ENROLLED, as_certified
from counsel_desk.services.ports.stores import RegisterTransaction, VaultFile, VaultTransaction
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import audit_trail
from counsel_desk.services.work.office_data import (
    DESCRIPTION_FILE,
    REGISTER_FILE,
    VAULT_FOLDER,
    OfficeData,
    open_office_data,
)
from counsel_desk.services.work.session import Session

SQLITE_HEADER = b"SQLite format 3\0"
KEY_SUFFIX = ".key"

PLAIN = QT_TRANSLATE_NOOP("verify", "This file is not encrypted.")
MISSING = QT_TRANSLATE_NOOP("verify", "This file is missing.")
EMPTY = QT_TRANSLATE_NOOP("verify", "This file is empty.")
LINK = QT_TRANSLATE_NOOP("verify", "This file is a link, or leads elsewhere.")
UNKNOWN = QT_TRANSLATE_NOOP("verify", "The office register knows nothing of this file.")
WITNESS = QT_TRANSLATE_NOOP(
    "verify", "The office register's word on this vault is not signed by a member."
)
TRAIL = QT_TRANSLATE_NOOP(
    "verify",
    "The audit trail was changed or has gaps; entry {number} is the first that is not as it was.",
)
CERTIFICATE = QT_TRANSLATE_NOOP("verify", "A certificate was not signed by this office's root.")
CHAIN = QT_TRANSLATE_NOOP("verify", "A record was changed or is out of its place.")
HEAD = QT_TRANSLATE_NOOP("verify", "The records do not lead to the signed head.")
ATTACHMENT = QT_TRANSLATE_NOOP(
    "verify", "A picture or paper in a file is missing or is not what was attached."
)
BEHIND = QT_TRANSLATE_NOOP("verify", "The vault is older than the office register last saw it.")


@dataclass(frozen=True)
class FileCheck:
    """The result of checking one file.

    Attributes:
        file: Its name within the data folder.
        kind: ``desk``, ``register``, ``counselling``, ``casework``, ``wellbeing``, ``key`` or
            ``other``.
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
        KnownError: The device secret cannot be read, or the register cannot be opened.
    """
    data = open_office_data(folder, tools, key_file, mend=False)
    try:
        with data.register.reading() as register:
            places, wrong = _places(register)
            found = [
                _register(data, register, wrong),
                *(_vault_outside(data, register, name, places[name]) for name in places),
            ]
    finally:
        data.register.close()
    known = {check.file for check in found}
    others = [path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()]
    rest = (path for path in others if path.relative_to(folder).as_posix() not in known)
    found += [_other(folder, path) for path in rest]
    return sorted(found, key=lambda check: check.file)


def _places(register: RegisterTransaction) -> tuple[dict[str, VaultPlace], list[str]]:
    """Return the vaults by the names of their files, or why these cannot be believed."""
    try:
        places = register.vaults()
    except KnownError as error:
        return {}, [str(error)]
    return {f"{VAULT_FOLDER}/{place.file}": place for place in places}, []


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


def _other(folder: Path, path: Path) -> FileCheck:
    name = path.relative_to(folder).as_posix()
    kinds = {DESCRIPTION_FILE: "desk", "desk.lock": "other"}
    kind = "key" if path.suffix == KEY_SUFFIX else kinds.get(name, "other")
    problems = [] if name == "desk.lock" else _outside(path)
    if name.startswith(f"{VAULT_FOLDER}/") and path.suffix == ".vault":
        problems.append(UNKNOWN)
    return FileCheck(name, kind, tuple(problems), True)


def _register(data: OfficeData, register: RegisterTransaction, wrong: list[str]) -> FileCheck:
    path = data.folder / REGISTER_FILE
    key = data.tools.keys.register_key(data.device_secret, data.office.office)
    problems = (_outside(path) or data.tools.check_file(path, key)) + wrong
    if not _certificates_hold(data, register):
        problems.append(CERTIFICATE)
    elif (number := first_wrong_entry(data, register)) is not None:
        problems.append(TRAIL.format(number=number))
    return FileCheck(REGISTER_FILE, "register", tuple(problems), True)


def _certificates_hold(data: OfficeData, register: RegisterTransaction) -> bool:
    try:
        root = certificates_of(data, register, ROOT)
        for member in register.people():
            found = certificate_of(data, register, member.person)
            if found is not None and not as_certified(member, found):
                return False
    except KnownError:
        return False
    return bool(root)


def first_wrong_entry(data: OfficeData, register: RegisterTransaction) -> int | None:
    """Return the number of the first altered or missing entry of the audit trail.

    Args:
        data: The office's data.
        register: Open for reading.

    Returns:
        Its number, counted from 1. If the end is missing, one more than the last number there is.
        `None` if every entry is in its place and signed with a certified key of its author.
    """
    head = chain.EMPTY
    signers = {
        member.person: [one.keys.signing for one in register.certificates(member.person)]
        for member in register.people()
    }
    for entry in register.audit():
        expected = audit_trail.digest(entry.number, entry.person, entry.action, entry.instant)
        head = chain.extend(head, expected)
        if entry.number != head.length or entry.digest != expected:
            return head.length
        statement = chain.head_statement(audit_trail.CHAIN, head)
        if entry.action == ENROLLED:
            # Signed with keys that nobody had confirmed yet, and that may have been replaced since.
            continue
        keys = signers.get(entry.person, [])
        if not any(data.tools.keys.verify(key, statement, entry.signature) for key in keys):
            return head.length
    stored = register.audit_head()
    return None if head == stored else min(head.length, stored.length) + 1


def _vault_outside(
    data: OfficeData, register: RegisterTransaction, name: str, place: VaultPlace
) -> FileCheck:
    problems = _outside(data.folder / name)
    if not _witness_holds(data, register, place):
        problems.append(WITNESS)
    return FileCheck(name, place.kind, tuple(problems), False)


def _witness_holds(data: OfficeData, register: RegisterTransaction, place: VaultPlace) -> bool:
    witness = register.witness(place.vault)
    if witness is None:
        return False
    head, signature = witness
    statement = chain.head_statement(place.vault, head)
    members = {grant.person for grant in register.grants_of(place.vault)}
    keys = [
        certificate.keys.signing
        for person in members
        for certificate in register.certificates(person)
    ]
    return any(data.tools.keys.verify(key, statement, signature) for key in keys)


def verify_vaults(session: Session) -> list[FileCheck]:
    """Check the person's own vaults, from the first record to the signed head."""
    session.require(Operation.READ_OWN_ACTIONS)
    found = []
    for kind, vault in session.vaults.items():
        with session.data.register.reading() as register:
            place = next(one for one in register.vaults() if one.vault == vault.vault_id)
            witness = register.witness(vault.vault_id)
            problems = vault_problems(session.data, register, vault, witness and witness[0])
        found.append(FileCheck(f"{VAULT_FOLDER}/{place.file}", kind, tuple(problems), True))
    return found


def vault_problems(
    data: OfficeData, register: RegisterTransaction, vault: VaultFile, witnessed: Head | None
) -> list[str]:
    """Return what is wrong with the records of an open vault, in sentences.

    Args:
        data: The office's data.
        register: Open for reading.
        vault: The vault.
        witnessed: Its head as last witnessed by the register.
    """
    with vault.reading() as transaction:
        head, author, signature = transaction.head()
        reached, wrong = chain.walk(transaction.plain_rows())
        attached = _attachments_hold(transaction)
    problems = [] if wrong is None else [CHAIN]
    if not attached:
        problems.append(ATTACHMENT)
    statement = chain.head_statement(vault.vault_id, head)
    if reached != head or not signed_by(data, register, author, statement, signature):
        problems.append(HEAD)
    if witnessed is not None and head.length < witnessed.length:
        problems.append(BEHIND)
    return problems


def _attachments_hold(transaction: VaultTransaction) -> bool:
    """Return whether every attachment matches its record, and every record has one."""
    rows = [row for row in transaction.latest_of(Kind.ATTACHMENT) if row.body is not None]
    if {row.record for row in rows} != transaction.attachments().keys():
        return False
    for row in rows:
        expected = msgspec.json.decode(row.body or b"", type=Attachment).digest
        if hashlib.sha256(transaction.attachment(row.record) or b"").hexdigest() != expected:
            return False
    return True
