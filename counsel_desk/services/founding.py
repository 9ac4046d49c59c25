"""Founding an office on an empty data folder."""

from dataclasses import dataclass, replace
from pathlib import Path

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.office import Member, Office
from counsel_desk.domain.trust import ROOT, Identity, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services import device_recovery, trail
from counsel_desk.services.desk import (
    DESK_FILE,
    REGISTER_FILE,
    VAULT_FOLDER,
    OfficeThereError,
    Place,
    check_of,
    write_place,
)
from counsel_desk.services.people import CERTIFIED, check_name, fold
from counsel_desk.services.ports import Tools
from counsel_desk.services.session import new_id
from counsel_desk.services.store_ports import RegisterFile

FIRST_EPOCH = 1


class KeyFileBesideDataError(KnownError):
    """The key file was to lie in the data folder, where a thief of the disk finds both."""

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
        passphrase: Theirs.
        shares: How many root sheets are made, 1 to 16.
        threshold: How many of them are needed to confirm a person.
        key_file: Where the device secret is kept; the machine's keyring when there is none.
        key_beside_data: Whether the founder wants the key file in the data folder in spite of
            what that means; the fictional office does.
        fictional: Whether it is the fictional office, whose passphrases everybody knows.
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
    """What the founder takes away on paper; it is kept nowhere else.

    Attributes:
        office: Name of the office.
        administrator: Name of the administrator.
        shares: The root sheets' words.
        threshold: How many sheets are needed.
        recovery_code: The administrator's.
    """

    office: str
    administrator: str
    shares: tuple[str, ...]
    threshold: int
    recovery_code: str


def found(folder: Path, tools: Tools, wish: Founding) -> Founded:
    """Found an office.

    Args:
        folder: The data folder; made when it is not there, and left as it was on failure.
        tools: Storage, security and reports.
        wish: What the founder decides.

    Raises:
        OfficeThereError: The folder holds data already.
        KeyFileBesideDataError: The key file would lie in it.
        KnownError: The passphrase is weak, or there is no keyring.
    """
    _check(folder, tools, wish)
    office, person = new_id(), new_id()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    entry = "" if wish.key_file else f"office-{office}"
    place = Place(office, entry, str(wish.key_file or ""), fictional=wish.fictional)
    secret = tools.new_secret()
    tools.device(place.secret_place).store(secret)
    identity = tools.keys.new_identity()
    code = tools.keys.recovery_code()
    seed = tools.roots.new_seed()
    shares = tools.roots.split(seed, wish.threshold, wish.shares)
    try:
        register = tools.registers.create(
            folder / REGISTER_FILE, tools.keys.register_key(secret, office)
        )
        try:
            _fill(register, tools, wish, identity, (office, person), seed)
            _lock(register, tools, identity, person, (wish.passphrase, code), secret)
        finally:
            register.close()
        write_place(folder, replace(place, check=check_of(secret, office)))
        device_recovery.keep(folder, tools, person, code, secret)
    except BaseException:
        (folder / REGISTER_FILE).unlink(missing_ok=True)
        (folder / DESK_FILE).unlink(missing_ok=True)
        raise
    return Founded(wish.office, wish.administrator, shares, wish.threshold, code)


def _check(folder: Path, tools: Tools, wish: Founding) -> None:
    if any((folder / name).exists() for name in (DESK_FILE, REGISTER_FILE, VAULT_FOLDER)):
        raise OfficeThereError
    check_name(wish.office)
    check_name(wish.administrator)
    tools.keys.check_strength(wish.passphrase, (wish.administrator, wish.office))
    if wish.key_file and not wish.key_beside_data:
        inside = wish.key_file.resolve().is_relative_to(folder.resolve())
        if inside:
            raise KeyFileBesideDataError


def _fill(
    register: RegisterFile,
    tools: Tools,
    wish: Founding,
    identity: Identity,
    ids: tuple[str, str],
    seed: bytes,
) -> None:
    """Enter the office and its first administrator, whom the root certifies at once."""
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
        trail.append(transaction, identity, person, "founded", tools.now())


def _lock(
    register: RegisterFile,
    tools: Tools,
    identity: Identity,
    person: str,
    secrets: tuple[str, str],
    device_secret: bytes,
) -> None:
    passphrase, code = secrets
    lock = tools.keys.lock
    bundles = [
        lock(identity, person, Slot.PASSPHRASE, passphrase, device_secret),
        lock(identity, person, Slot.RECOVERY, code, device_secret),
    ]
    with register.writing() as transaction:
        for bundle in bundles:
            transaction.put_bundle(bundle)
