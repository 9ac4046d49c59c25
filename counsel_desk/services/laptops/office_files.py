"""Saves and checks office files, which bring other laptops up to date about the office.

Whoever opens one trusts the office root, whose words two people compare, and nothing else in it:
every certificate is checked against the root, and a file never replaces anything with something
older. So it matters little who carries it. People are administered on one laptop only.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from counsel_desk.domain.laptops import OfficeFile, SignedOfficeFile, Told
from counsel_desk.domain.office.office import Member
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.trust import ROOT, Certificate, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import exchange_files
from counsel_desk.services.laptops.exchange_files import FileDamagedError, FileKind
from counsel_desk.services.people.certificates import certificates_of, certified
from counsel_desk.services.people.people import (
    CERTIFIED,
    ENROLLED,
    INVITED,
    RETIRED,
    as_certified,
    fold,
    note,
)
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session

_FORMAT = "counsel_desk.office_file.1"


def save(session: Session, path: Path) -> None:
    """Save the office for another laptop.

    Args:
        session: Anybody's.
        path: Path of the file; an existing one is replaced, whole or not at all.

    Raises:
        NotSavedError: The file could not be written.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    data.require_writing()
    with data.register.reading() as register:
        content = msgspec.msgpack.encode(_gathered(data, register))
    signature = session.identity.sign(_statement(data.office.office, content))
    signed = SignedOfficeFile(session.me.person, content, signature)
    exchange_files.write(path, FileKind.OFFICE, signed)
    with data.register.writing() as register:
        note(session, register, "office_file_saved")


def _gathered(data: OfficeData, register: RegisterTransaction) -> OfficeFile:
    people = register.people()
    persons = [ROOT, *(member.person for member in people)]
    known = [one for person in persons for one in certificates_of(data, register, person)]
    answers = [(one, register.answer(one.person, one.epoch)) for one in known]
    return OfficeFile(
        data.office,
        tuple(people),
        tuple(known),
        tuple(Told(one.person, one.epoch, answer) for one, answer in answers if answer is not None),
        tuple(register.bundles(Slot.RECOVERY)),
        register.policy(),
    )


def read(
    tools: Tools,
    path: Path,
    known: Callable[[OfficeFile, str], Iterable[Certificate]] = lambda _found, _person: (),
) -> OfficeFile:
    """Read an office file and check every part of it against the root that it names.

    Whether that root is the right one is for two people to compare: see `words_of`.

    Args:
        tools: Storage, security and reports.
        path: Path of the file.
        known: Returns this laptop's certificates of a person: a file can leave out that its author
            is no longer an administrator.

    Raises:
        FileUnreadableError: It cannot be read.
        OtherKindOfFileError: It is of another kind.
        FileDamagedError: Something in it is not what was signed.
    """
    signed = exchange_files.read(path, FileKind.OFFICE, SignedOfficeFile)
    found = exchange_files.decoded(signed.content, OfficeFile)
    if not _holds(tools, found) or not _is_from(tools, found, signed):
        raise FileDamagedError
    author = newest_of((*found.certificates, *known(found, signed.author)))[signed.author]
    administers = Role.ADMINISTRATOR in author.roles and _signed_with(tools, author, found, signed)
    return found if administers else _without_invitations(found)


def _without_invitations(found: OfficeFile) -> OfficeFile:
    """Return an office file without renewed invitations of people who have a certificate.

    The root does not sign who is invited, so only a file from an administrator counts for that.
    """
    newest = newest_of(found.certificates)
    people = [
        _as_confirmed(member, current) if (current := newest.get(member.person)) else member
        for member in found.people
    ]
    return replace(found, people=tuple(people))


def _as_confirmed(member: Member, current: Certificate) -> Member:
    if not current.roles:
        return replace(member, state=RETIRED)
    named = replace(member, name=current.name, name_folded=fold(current.name))
    return replace(named, roles=current.roles, state=CERTIFIED)


def _holds(tools: Tools, found: OfficeFile) -> bool:
    """Return whether the certificates, people, answers and keys are valid and consistent."""
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
    newest = newest_of(found.certificates)
    return (
        whole
        and all(_proves(tools, by_epoch, each) for each in found.told)
        and all(
            person == ROOT or as_certified(people[person], one) for person, one in newest.items()
        )
    )


def _well_formed(member: Member) -> bool:
    states = (INVITED, ENROLLED, CERTIFIED, RETIRED)
    return member.name_folded == fold(member.name) and member.state in states


def _proves(tools: Tools, known: Mapping[tuple[str, int], Certificate], told: Told) -> bool:
    certificate = known.get((told.person, told.epoch))
    return certificate is not None and tools.certificates.proved(certificate, told.answer)


def newest_of(certificates: Iterable[Certificate]) -> dict[str, Certificate]:
    """Return the current certificate of each person."""
    found: dict[str, Certificate] = {}
    for one in sorted(certificates, key=lambda each: each.epoch):
        found[one.person] = one
    return found


def _is_from(tools: Tools, found: OfficeFile, signed: SignedOfficeFile) -> bool:
    """Return whether a person certified by the root saved the file."""
    return signed.author != ROOT and any(
        _signed_with(tools, one, found, signed)
        for one in found.certificates
        if one.person == signed.author
    )


def _signed_with(
    tools: Tools, certificate: Certificate, found: OfficeFile, signed: SignedOfficeFile
) -> bool:
    statement = _statement(found.office.office, signed.content)
    return tools.keys.verify(certificate.keys.signing, statement, signed.signature)


def _statement(office: str, content: bytes) -> bytes:
    return f"{_FORMAT}:{office}:".encode() + content


def words_of(tools: Tools, found: OfficeFile) -> str:
    """Return the office root of a file as words, to compare with those of `root_words`."""
    return tools.keys.fingerprint(newest_of(found.certificates)[ROOT].keys)


def root_words(session: Session) -> str:
    """Return the office root as words, to compare on another laptop."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        return session.data.tools.keys.fingerprint(certified(session.data, register, ROOT).keys)
