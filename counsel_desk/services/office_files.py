"""The office as a file: what another laptop of it needs to know, and what it has learnt since.

Whoever opens one trusts the office root, whose words two people compare, and nothing else in it:
every certificate is checked against the root, and nothing here ever becomes older by it. So it
matters little who carries it. Who administers the office does so at one laptop.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from counsel_desk.domain.laptops import OfficeFile, SignedOfficeFile, Told
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.office import Member
from counsel_desk.domain.roles import Operation
from counsel_desk.domain.trust import ROOT, Certificate, PublicKeys, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services import carried, policy
from counsel_desk.services.carried import Carried, FileDamagedError, OtherOfficeError
from counsel_desk.services.desk import Desk
from counsel_desk.services.people import (
    CERTIFIED,
    ENROLLED,
    INVITED,
    RETIRED,
    as_certified,
    fold,
    note,
)
from counsel_desk.services.ports import Tools
from counsel_desk.services.session import Session
from counsel_desk.services.store_ports import RegisterTransaction
from counsel_desk.services.trusted import certificate_of, certificates_of, certified

_FORMAT = "counsel_desk.office_file.1"
_ID = 32


class ChangedOnBothError(KnownError):
    """Two laptops settled different things about one person."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "On this laptop and on the other one, different things were settled about the same "
        "person. Nothing was taken in. Please invite and confirm people at one laptop only, and "
        "ask the administrator which one that is.",
    )


def save(session: Session, path: Path) -> None:
    """Save the office for another laptop.

    Args:
        session: Anybody's whom the root certified.
        path: Where; a file of that name is replaced, whole or not at all.

    Raises:
        NotSavedError: The file could not be written.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    desk = session.desk
    with desk.register.reading() as register:
        content = msgspec.msgpack.encode(_gathered(desk, register))
    signature = session.identity.sign(_statement(desk.office.office, content))
    signed = SignedOfficeFile(session.me.person, content, signature)
    carried.write(path, Carried.OFFICE, signed)
    with desk.register.writing() as register:
        note(session, register, "office_file_saved")


def _gathered(desk: Desk, register: RegisterTransaction) -> OfficeFile:
    people = register.people()
    everyones = [ROOT, *(member.person for member in people)]
    known = [one for person in everyones for one in certificates_of(desk, register, person)]
    told = [(one, register.answer(one.person, one.epoch)) for one in known]
    return OfficeFile(
        desk.office,
        tuple(people),
        tuple(known),
        tuple(Told(one.person, one.epoch, answer) for one, answer in told if answer is not None),
        tuple(register.bundles(Slot.RECOVERY)),
        register.policy(),
    )


def read(tools: Tools, path: Path) -> OfficeFile:
    """Return an office file whose every part holds by the root that it names.

    Whether that root is the right one is for two people to compare: see `words_of`.

    Raises:
        FileUnreadableError: It cannot be read.
        OtherKindOfFileError: It is something else.
        FileDamagedError: Something in it is not what was signed.
    """
    signed = carried.read(path, Carried.OFFICE, SignedOfficeFile)
    found = carried.decoded(signed.content, OfficeFile)
    if not _holds(tools, found) or not _is_from(tools, found, signed):
        raise FileDamagedError
    return found


def _holds(tools: Tools, found: OfficeFile) -> bool:
    root, office = found.office.root_public, found.office.office
    try:
        for one in found.certificates:
            tools.certificates.check(one, root, office)
    except KnownError:
        return False
    people = {member.person: member for member in found.people}
    names = {member.name_folded for member in found.people}
    by_epoch = {(one.person, one.epoch): one for one in found.certificates}
    whole = (
        len(by_epoch) == len(found.certificates)
        and len(names) == len(people) == len(found.people)
        and all(_well_formed(member) for member in found.people)
        and {person for person, _epoch in by_epoch} <= {ROOT, *people}
        and any(one.person == ROOT and one.keys.signing == root for one in found.certificates)
        and {each.person for each in found.bundles} <= people.keys()
        and all(each.slot is Slot.RECOVERY for each in found.bundles)
    )
    newest = _newest(found.certificates)
    return (
        whole
        and all(_proves(tools, by_epoch, each) for each in found.told)
        and all(
            person == ROOT or as_certified(people[person], one) for person, one in newest.items()
        )
    )


def _well_formed(member: Member) -> bool:
    long_enough = len(member.person) == _ID and member.person.isalnum()
    states = (INVITED, ENROLLED, CERTIFIED, RETIRED)
    named = bool(member.name.strip()) and member.name_folded == fold(member.name)
    return long_enough and named and member.state in states


def _proves(tools: Tools, known: Mapping[tuple[str, int], Certificate], told: Told) -> bool:
    certificate = known.get((told.person, told.epoch))
    return certificate is not None and tools.certificates.proved(certificate, told.answer)


def _newest(certificates: Iterable[Certificate]) -> dict[str, Certificate]:
    found: dict[str, Certificate] = {}
    for one in sorted(certificates, key=lambda each: each.epoch):
        found[one.person] = one
    return found


def _is_from(tools: Tools, found: OfficeFile, signed: SignedOfficeFile) -> bool:
    """Return whether somebody whom the root certified saved it."""
    statement = _statement(found.office.office, signed.content)
    return signed.author != ROOT and any(
        tools.keys.verify(one.keys.signing, statement, signed.signature)
        for one in found.certificates
        if one.person == signed.author
    )


def _statement(office: str, content: bytes) -> bytes:
    return f"{_FORMAT}:{office}:".encode() + content


def words_of(tools: Tools, found: OfficeFile) -> str:
    """Return the office root of a file in words, to be compared with those of `root_words`."""
    return tools.keys.fingerprint(_newest(found.certificates)[ROOT].keys)


def root_words(session: Session) -> str:
    """Return the office root in words, to be compared on another laptop."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.desk.register.reading() as register:
        return session.desk.tools.keys.fingerprint(certified(session.desk, register, ROOT).keys)


def bring_in(desk: Desk, path: Path) -> int:
    """Take in what another laptop knows of the office; nothing that is here becomes older by it.

    Args:
        desk: The office's data on this laptop; nobody need be signed in.
        path: Of the file.

    Returns:
        Of how many people something new was in it.

    Raises:
        OtherOfficeError: It belongs to another office.
        ChangedOnBothError: It contradicts what is here.
        FileDamagedError: Something in it is not what was signed.
        KnownError: It is something else, or cannot be read.
    """
    found = read(desk.tools, path)
    here = desk.office
    if (found.office.office, found.office.root_public) != (here.office, here.root_public):
        raise OtherOfficeError
    with desk.register.writing() as register:
        return take_in(desk, register, found)


def take_in(desk: Desk, register: RegisterTransaction, found: OfficeFile) -> int:
    """Put into a register what it does not know yet; see `bring_in`.

    Raises:
        ChangedOnBothError: It contradicts what is there.
    """
    newest = _newest(found.certificates)
    before = {person: certificate_of(desk, register, person) for person in newest}
    changed = _certificates(register, found)
    for member in found.people:
        there = register.person(member.person)
        certificate, was = newest.get(member.person), before.get(member.person)
        took = _member(register, there, member, certificate, was)
        if took:
            changed.add(member.person)
        _keys(register, found, member.person, certificate, was)
    for each in found.told:
        if register.answer(each.person, each.epoch) is None:
            register.put_answer(each.person, each.epoch, each.answer)
            changed.add(each.person)
    if found.policy is not None:
        policy.bring_in(desk, register, found.policy)
    return len(changed - {ROOT})


def _certificates(register: RegisterTransaction, found: OfficeFile) -> set[str]:
    """Keep the certificates that are not here, and return whose they are."""
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
    """Name a person as the file does, unless what is here is newer; return whether that is new."""
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
    """Return how it is with a person at a laptop where they have made no keys."""
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
    """Keep what a person's recovery code opens, where it opens the keys that hold from now on."""
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
