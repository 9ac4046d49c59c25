"""Sets up an office in an empty data folder."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import Founded as OfficeFounded
from counsel_desk.domain.office_log.bodies import PolicySet, Proved
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate, KeyBundle, Remembered, Role, Slot
from counsel_desk.errors import KnownError, ReadOnlyError
from counsel_desk.files import make_folder
from counsel_desk.services.office import device_recovery
from counsel_desk.services.people.people import check_name
from counsel_desk.services.ports.stores import StoredRegister
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import data_folder, recovery_keys, shown_once
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
from counsel_desk.services.work.register import Register, RegisterTransaction
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
        shares: Number of root sheets, 1 to `MOST_SHARES`.
        threshold: How many of them are needed to confirm a person.
        key_file: Where to store the device secret; the machine's keyring if `None`.
        key_beside_data: Whether the key file may be in the data folder in spite of the risk; the
            fictional office allows it.
        fictional: Whether it is the fictional office, whose passphrases are public.
        policy: The office's policy; the defaults hold if `None`.
    """

    office: str
    administrator: str
    passphrase: str
    shares: int = 3
    threshold: int = 2
    key_file: Path | None = None
    key_beside_data: bool = False
    fictional: bool = False
    policy: Policy | None = None


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

    def fill(register: Register, secret: bytes) -> None:
        owner, root = Owner(tools.keys, office, person, identity), tools.roots.public(seed)
        bundles = locked(owner, wish.passphrase, code, secret, root)
        with register.writing() as transaction:
            _fill(transaction, tools, wish, owner, seed)
            put_keys(transaction.beside, owner, bundles, code)
            words = "\n".join((str(wish.threshold), *shares))
            shown_once.keep(transaction.beside, owner, ROOT_SHEETS, words, root)

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
    # Absolute: the desk is not always opened from the folder in which it was founded.
    path = str(key_file.absolute()) if key_file else ""
    return FolderDescription(office, entry, path, fictional=fictional)


def lay_out(
    folder: Path,
    tools: Tools,
    place: FolderDescription,
    fill: Callable[[Register, bytes], None],
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
        register = Register(tools.registers.create(coming, key), tools.keys.verify)
        try:
            fill(register, secret)
        finally:
            register.close()
        write_description(folder, replace(place, check=check_of(secret, place.office)))
    except BaseException:
        coming.unlink(missing_ok=True)
        (folder / DESCRIPTION_FILE).unlink(missing_ok=True)
        raise
    # The office is there: if the disk refuses now, the register gets its name when it is opened.
    with suppress(OSError):
        name_register(folder)
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
    register: RegisterTransaction,
    tools: Tools,
    wish: Founding,
    owner: Owner,
    seed: bytes,
) -> None:
    """Enter the office and its first administrator, certified by the root."""
    now, certify = tools.now(), tools.certificates.certify
    office, name = wish.office.strip(), wish.administrator.strip()
    root = tools.roots.identity(seed)
    of_root = certify(seed, owner.office, ROOT, office, (), root.public, FIRST_EPOCH)
    assert isinstance(of_root.body, Certificate)  # noqa: S101 - certify returns nothing else
    body = OfficeFounded(owner.office, office, of_root.body, wish.threshold, wish.shares)
    register.add(Signed(ROOT, body, of_root.signature), now)
    public, roles = owner.identity.public, (Role.ADMINISTRATOR,)
    mine = certify(seed, owner.office, owner.person, name, roles, public, FIRST_EPOCH)
    register.add(mine, now)
    assert isinstance(mine.body, Certificate)  # noqa: S101 - certify returns nothing else
    secret = tools.certificates.answer(mine.body, owner.identity, owner.office)
    register.add(Signed(owner.person, Proved(owner.person, FIRST_EPOCH, secret), b""), now)
    if wish.policy is not None:
        chosen = PolicySet(1, msgspec.json.encode(wish.policy, order="sorted"))
        signature = owner.identity.sign(fact_statement(owner.office, owner.person, chosen))
        register.add(Signed(owner.person, chosen, signature), now)


def locked(
    owner: Owner, passphrase: str, code: str, device_secret: bytes, root: bytes
) -> list[KeyBundle]:
    """Return a person's new keys, locked with their passphrase and with their recovery code.

    Args:
        owner: The person.
        passphrase: Their passphrase.
        code: Their recovery code.
        device_secret: This machine's secret.
        root: Signing key of the office root, which the keys remember.
    """
    remembered, lock = Remembered(root), owner.keys.lock
    slot = Slot.PASSPHRASE
    first = lock(owner.identity, owner.person, slot, passphrase, device_secret, remembered)
    return [first, recovery_keys.made(owner, code, device_secret, remembered)]


def put_keys(
    register: StoredRegister, owner: Owner, bundles: Sequence[KeyBundle], code: str
) -> None:
    """Store locked keys, and keep the code that opens them until it is on paper."""
    for bundle in bundles:
        register.put_bundle(bundle)
        if bundle.slot is Slot.RECOVERY:
            shown_once.keep(register, owner, RECOVERY_CODE, code, bundle.sealed)
