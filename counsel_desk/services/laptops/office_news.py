"""Takes in what another laptop knows about the office, if it is newer than what is here."""

from dataclasses import replace
from pathlib import Path

from counsel_desk.domain.laptops import OfficeFile
from counsel_desk.domain.office.office import Member
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate, PublicKeys, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import office_files
from counsel_desk.services.laptops.exchange_files import OtherOfficeError
from counsel_desk.services.laptops.office_files import newest_of
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import certificate_of, certificates_of
from counsel_desk.services.people.people import CERTIFIED, ENROLLED, INVITED, RETIRED
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.office_data import OfficeData


class ChangedOnBothError(KnownError):
    """Two laptops hold contradicting facts about one person."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "On this laptop and on the other one, different things were settled about the same "
        "person. Nothing was taken in. Please invite and confirm people at one laptop only, and "
        "ask the administrator which one that is.",
    )


def bring_in(data: OfficeData, path: Path) -> int:
    """Take in what an office file knows; nothing here is replaced by something older.

    Args:
        data: The office's data on this laptop; nobody need be signed in.
        path: Path of the file.

    Returns:
        The number of people about whom it had something new.

    Raises:
        OtherOfficeError: It belongs to another office.
        ChangedOnBothError: It contradicts what is known here.
        FileDamagedError: Something in it is not what was signed.
        KnownError: It is of another kind, or cannot be read.
    """
    found = office_files.read(data.tools, path, lambda *asked: _known(data, *asked))
    with data.register.writing() as register:
        return take_in(data, register, found)


def _known(data: OfficeData, found: OfficeFile, person: str) -> list[Certificate]:
    """Return this laptop's certificates of a person, after checking that the offices match.

    Raises:
        OtherOfficeError: The file belongs to another office.
    """
    here = data.office
    if (found.office.office, found.office.root_public) != (here.office, here.root_public):
        raise OtherOfficeError
    with data.register.reading() as register:
        return certificates_of(data, register, person)


def take_in(data: OfficeData, register: RegisterTransaction, found: OfficeFile) -> int:
    """Add to a register what it does not know yet; see `bring_in`.

    Raises:
        ChangedOnBothError: It contradicts the register.
    """
    newest = newest_of(found.certificates)
    before = {person: certificate_of(data, register, person) for person in newest}
    changed = _certificates(register, found)
    for member in found.people:
        there = register.person(member.person)
        certificate, was = newest.get(member.person), before.get(member.person)
        if _member(register, there, member, certificate, was):
            changed.add(member.person)
        _keys(register, found, member.person, certificate, was)
    for each in found.told:
        if register.answer(each.person, each.epoch) is None:
            register.put_answer(each.person, each.epoch, each.answer)
            changed.add(each.person)
    if found.policy is not None:
        policy.bring_in(data, register, found.policy)
    return len(changed - {ROOT})


def _certificates(register: RegisterTransaction, found: OfficeFile) -> set[str]:
    """Store the certificates that are new here, and return the ids of their people."""
    changed = set()
    for one in found.certificates:
        here = {each.epoch: each for each in register.certificates(one.person)}
        same = here.get(one.epoch)
        if same is None:
            register.put_certificate(one)
            changed.add(one.person)
        elif same.statement != one.statement:
            raise ChangedOnBothError
    return changed


def _member(
    register: RegisterTransaction,
    there: Member | None,
    member: Member,
    certificate: Certificate | None,
    was: Certificate | None,
) -> bool:
    """Store a person as in the file unless the entry here is newer; return whether it changed."""
    named = register.person_named(member.name_folded)
    if named is not None and named.person != member.person:
        raise ChangedOnBothError
    arriving = replace(member, state=_state(member, certificate))
    if there is None:
        register.put_person(arriving)
        return True
    newer = certificate is not None and (was is None or certificate.epoch > was.epoch)
    same = (certificate and certificate.epoch) == (was and was.epoch)
    invited_again = same and there.state == CERTIFIED and arriving.state == INVITED
    if newer or invited_again:
        register.put_person(arriving)
    return newer or invited_again


def _state(member: Member, certificate: Certificate | None) -> str:
    """Return the state of a person on a laptop where they have made no keys."""
    if member.state in (INVITED, ENROLLED) or certificate is None:
        return INVITED
    return CERTIFIED if certificate.roles else RETIRED


def _keys(
    register: RegisterTransaction,
    found: OfficeFile,
    person: str,
    certificate: Certificate | None,
    was: Certificate | None,
) -> None:
    """Store the keys locked by a person's recovery code, if these are the keys to use from now."""
    asked = register.request(person)
    here = _keys_here(asked.keys if asked else None, was)
    confirmed = certificate is not None and asked is not None and certificate.keys == asked.keys
    if confirmed:
        register.drop_request(person)
    bundle = next((one for one in found.bundles if one.person == person), None)
    if bundle is None or certificate is None:
        return
    newer = was is None or certificate.epoch > was.epoch
    if register.bundle(person, Slot.RECOVERY) is None or (newer and certificate.keys != here):
        register.put_bundle(bundle)


def _keys_here(asked: PublicKeys | None, was: Certificate | None) -> PublicKeys | None:
    return asked or (was.keys if was else None)
