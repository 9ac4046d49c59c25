"""Sheets that are shown until they are on paper: root sheets, recovery codes, passphrases."""

from dataclasses import dataclass, field

from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import Slot
from counsel_desk.services.office import device_recovery
from counsel_desk.services.office.founding import Founded, kept_sheets
from counsel_desk.services.office.key_sheets import (
    passphrase_sheet,
    recovery_sheet,
    root_sheets,
)
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import shown_once, unnoted
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.shown_once import RECOVERY_CODE, ROOT_SHEETS, Owner


@dataclass(frozen=True)
class OnceSheet:
    """A sheet that its owner has yet to put on paper.

    Attributes:
        person: Id of the owner.
        names: The kept secrets that are on it.
        document: The sheet.
        passphrase: The passphrase of a file, if that is what is on it.
    """

    person: str
    names: tuple[str, ...]
    document: Document
    passphrase: str = field(default="", repr=False)


def of_founding(tools: Tools, founded: Founded, language: str) -> list[OnceSheet]:
    """Return the root sheets of an office, and its founder's recovery code by itself."""
    document = root_sheets(tools, founded, language)
    root = OnceSheet(founded.person, (ROOT_SHEETS,), document)
    code = founded.recovery_code
    if not code:
        return [root]
    own = recovery_sheet(tools, founded.office, founded.administrator, code, language)
    return [root, OnceSheet(founded.person, (RECOVERY_CODE,), own)]


def of_code(data: OfficeData, person: str, name: str, code: str, language: str) -> OnceSheet:
    """Return the sheet with a new recovery code."""
    document = recovery_sheet(data.tools, data.office.name, name, code, language)
    return OnceSheet(person, (RECOVERY_CODE,), document)


def mine(session: Session, language: str) -> list[OnceSheet]:
    """Return what the person has yet to put on paper, because the desk was left before they could.

    Nothing is made anew: the sheets are the same, so that those already printed fit them.
    """
    owner, data = shown_once.owner_of(session), session.data
    sheets = left(data, owner, session.me.name, language)
    for passphrase in unnoted.mine(session):
        document = passphrase_sheet(data.tools, data.office.name, passphrase, language)
        sheets.append(OnceSheet(owner.person, (), document, passphrase))
    return sheets


def left(data: OfficeData, owner: Owner, name: str, language: str) -> list[OnceSheet]:
    """Return the sheets that somebody who has unlocked their keys has yet to put on paper.

    Args:
        data: The office's data.
        owner: The person.
        name: Their name.
        language: Of the sheets.
    """
    code, root = _read(data, owner)
    if code:
        # The desk may have been left before the code opened the device secret.
        device_recovery.keep_for(data, owner.person, code)
    if root:
        threshold, shares = kept_sheets(root)
        again = Founded(data.office.name, name, shares, threshold, code, owner.person)
        return of_founding(data.tools, again, language)
    return [of_code(data, owner.person, name, code, language)] if code else []


def _read(data: OfficeData, owner: Owner) -> tuple[str, str]:
    """Return the recovery code and the root sheets as they are kept, or empty texts."""
    with data.register.reading() as register:
        kept = register.beside
        bundle = kept.bundle(owner.person, Slot.RECOVERY)
        bound = bundle.sealed if bundle else b""
        code = shown_once.read(kept, owner, RECOVERY_CODE, bound)
        root = shown_once.read(kept, owner, ROOT_SHEETS, data.office.root.keys.signing)
    return code or "", root or ""


def taken(data: OfficeData, sheet: OnceSheet) -> None:
    """Delete what is on a sheet, which its owner now has on paper."""
    with data.register.writing() as register:
        for name in sheet.names:
            register.beside.drop_kept_secret(name, sheet.person)


def taken_by(session: Session, sheet: OnceSheet) -> None:
    """Delete what is on a sheet, which the signed-in person now has on paper."""
    session.require(Operation.READ_OWN_ACTIONS)
    taken(session.data, sheet)
    if sheet.passphrase:
        unnoted.noted(session, sheet.passphrase)
