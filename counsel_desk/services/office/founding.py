"""Sets up an office in an empty data folder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from counsel_desk.domain.office.office import Member, Office
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Identity, KeyBundle, Role, Slot
from counsel_desk.errors import KnownError, ReadOnlyError
from counsel_desk.files import make_folder
from counsel_desk.services.office import device_recovery
from counsel_desk.services.people.people import CERTIFIED, check_name, fold
from counsel_desk.services.ports.stores import RegisterFile, RegisterTransaction
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import audit_trail, data_folder, shown_once
from counsel_desk.services.work.office_data import (
    COMING_REGISTER,
    DESCRIPTION_FILE,
    REGISTER_FILE,
    VAULT_FOLDER,
    FolderDescription,
    FolderInUseError,
    check_of,
    name_register,
    write_description,
)
from counsel_desk.services.work.shown_once import RECOVERY_CODE, ROOT_SHEETS, Owner
from counsel_desk.services.work.unit_of_work import new_id

FIRST_EPOCH = 1


class KeyFileBesideDataError(KnownError):
    """The key file would be in the data folder, where a thief of the disk finds both."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The key file would lie beside the data, where whoever takes one takes both. "
        "Please choose another place, such as a USB stick.",
    )


@dataclass(frozen=True)
class Founding:
    """What the founder decides.

    Attributes:
        office: Name of the office.
        administrator: Name of the first administrator.
        passphrase: The administrator's passphrase.
        shares: Number of root sheets, 1 to 16.
        threshold: How many of them are needed to confirm a person.
        key_file: Where to store the device secret; the machine's keyring if `None`.
        key_beside_data: Whether the key file may be in the data folder in spite of the risk; the
            fictional office allows it.
        fictional: Whether it is the fictional office, whose passphrases are public.
    """

    office: str
    administrator: str
    passphrase: str
    shares: int = 3
    threshold: int = 2
    key_file: Path | None = None
    key_beside_data: bool = False
    fictional: bool = False


@dataclass(frozen=True)
class Founded:
    """What the founder gets on paper.

    A copy, sealed to the founder's keys, is kept until the sheets are on paper or used.

    Attributes:
        office: Name of the office.
        administrator: Name of the administrator.
        shares: The words of the root sheets.
        threshold: How many sheets are needed.
        recovery_code: The administrator's recovery code; empty once that is on paper.
        person: Id of the administrator.
    """

    office: str
    administrator: str
    shares: tuple[str, ...] = field(repr=False)
    threshold: int
    recovery_code: str = field(repr=False)
    person: str


def found(folder: Path, tools: Tools, wish: Founding) -> Founded:
    """Set up an office.

    Args:
        folder: The data folder; created if missing, and left as it was on failure.
        tools: Storage, security and reports.
        wish: What the founder decides.

    Raises:
        FolderInUseError: The folder holds data already.
        KeyFileBesideDataError: The key file would be in it.
        KnownError: The passphrase is weak, or there is no keyring.
    """
    _check(folder, tools, wish)
    office, person = new_id(), new_id()
    identity = tools.keys.new_identity()
    code = tools.keys.recovery_code()
    seed = tools.roots.new_seed()
    shares = tools.roots.split(seed, wish.threshold, wish.shares)

    def fill(register: RegisterFile, secret: bytes) -> None:
        _fill(register, tools, wish, identity, (office, person), seed)
        owner = Owner(tools.keys, office, person, identity)
        bundles = locked(owner, wish.passphrase, code, secret)
        with register.writing() as transaction:
            put_keys(transaction, owner, bundles, code)
            words = "\n".join((str(wish.threshold), *shares))
            shown_once.keep(transaction, owner, ROOT_SHEETS, words, tools.roots.public(seed))

    secret = lay_out(
        folder, tools, description_of(office, wish.key_file, fictional=wish.fictional), fill
    )
    device_recovery.keep(folder, tools, person, code, secret)
    return Founded(wish.office, wish.administrator, shares, wish.threshold, code, person)


def kept_sheets(words: str) -> tuple[int, tuple[str, ...]]:
    """Return the threshold and the words of the root sheets, as `found` kept them."""
    threshold, *shares = words.split("\n")
    return int(threshold), tuple(shares)


def description_of(
    office: str, key_file: Path | None, *, fictional: bool = False
) -> FolderDescription:
    """Return the description of a data folder, still without the check of its device secret."""
    entry = "" if key_file else f"office-{office}"
    return FolderDescription(office, entry, str(key_file or ""), fictional=fictional)


def lay_out(
    folder: Path,
    tools: Tools,
    place: FolderDescription,
    fill: Callable[[RegisterFile, bytes], None],
) -> bytes:
    """Create a data folder with its own device secret.

    If the desk is killed before the description is there, the folder is still free; if after, the
    register gets its name when the folder is opened.

    Args:
        folder: The data folder; created if missing, and left as it was on failure.
        tools: Storage, security and reports.
        place: Its description.
        fill: Fills the register, given the device secret.

    Returns:
        The device secret.
    """
    make_folder(folder)
    data_folder.mend(folder)
    secret, coming = tools.new_secret(), folder / COMING_REGISTER
    tools.device(place.secret_place).store(secret)
    try:
        key = tools.keys.register_key(secret, place.office)
        for left in (coming, coming.with_name(f"{coming.name}-journal")):
            left.unlink(missing_ok=True)
        register = tools.registers.create(coming, key)
        try:
            fill(register, secret)
        finally:
            register.close()
        write_description(folder, replace(place, check=check_of(secret, place.office)))
        name_register(folder)
    except BaseException:
        coming.unlink(missing_ok=True)
        (folder / REGISTER_FILE).unlink(missing_ok=True)
        (folder / DESCRIPTION_FILE).unlink(missing_ok=True)
        raise
    return secret


def check_folder(folder: Path, key_file: Path | None, *, beside: bool = False) -> None:
    """Refuse a folder that holds data, or a key file inside the folder.

    Args:
        folder: The data folder.
        key_file: Where the device secret will be stored; the machine's keyring if `None`.
        beside: Whether the key file may be in the folder.

    Raises:
        FolderInUseError: The folder holds data already.
        KeyFileBesideDataError: The key file would be in it.
        ReadOnlyError: The folder cannot be written to, or cannot be made.
    """
    if any((folder / name).exists() for name in (DESCRIPTION_FILE, REGISTER_FILE, VAULT_FOLDER)):
        raise FolderInUseError
    if data_folder.is_read_only(folder):
        raise ReadOnlyError
    if key_file and not beside and key_file.resolve().is_relative_to(folder.resolve()):
        raise KeyFileBesideDataError


def _check(folder: Path, tools: Tools, wish: Founding) -> None:
    check_folder(folder, wish.key_file, beside=wish.key_beside_data)
    check_name(wish.office)
    check_name(wish.administrator)
    tools.keys.check_strength(wish.passphrase, (wish.administrator, wish.office))


def _fill(
    register: RegisterFile,
    tools: Tools,
    wish: Founding,
    identity: Identity,
    ids: tuple[str, str],
    seed: bytes,
) -> None:
    """Enter the office and its first administrator, certified by the root."""
    office, person = ids
    roles = (Role.ADMINISTRATOR,)
    name = wish.administrator.strip()
    public = tools.roots.public(seed)
    with register.writing() as transaction:
        transaction.put_office(
            Office(office, wish.office.strip(), public, wish.threshold, wish.shares)
        )
        transaction.put_person(Member(person, name, fold(name), roles, CERTIFIED, ""))
        root = tools.roots.identity(seed)
        certify, answer = tools.certificates.certify, tools.certificates.answer
        for whose, called, held, keys in (
            (ROOT, "", (), root),
            (person, name, roles, identity),
        ):
            one = certify(seed, office, whose, called, held, keys.public, FIRST_EPOCH)
            transaction.put_certificate(one)
            transaction.put_answer(whose, FIRST_EPOCH, answer(one, keys, office))
        audit_trail.append(transaction, identity, person, "founded", tools.now())


def locked(owner: Owner, passphrase: str, code: str, device_secret: bytes) -> list[KeyBundle]:
    """Return a person's new keys, locked with their passphrase and with their recovery code."""
    return [
        owner.keys.lock(owner.identity, owner.person, slot, secret, device_secret)
        for slot, secret in ((Slot.PASSPHRASE, passphrase), (Slot.RECOVERY, code))
    ]


def put_keys(
    register: RegisterTransaction, owner: Owner, bundles: Sequence[KeyBundle], code: str
) -> None:
    """Store locked keys, and keep the code that opens them until it is on paper."""
    for bundle in bundles:
        register.put_bundle(bundle)
        if bundle.slot is Slot.RECOVERY:
            shown_once.keep(register, owner, RECOVERY_CODE, code, bundle.sealed)
