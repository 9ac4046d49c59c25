"""Begins the office log of an office of an earlier version with what its root signed.

Nobody need be signed in: every certificate is signed for itself, and proofs prove themselves. What
nobody signed, such as an open invitation, is left out.
"""

from datetime import datetime

from counsel_desk.domain.office.older_office import OlderCertificate, OlderOffice
from counsel_desk.domain.office_log.bodies import Founded, PolicySet, Proved
from counsel_desk.domain.office_log.entry import Signed
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate
from counsel_desk.errors import AlarmError
from counsel_desk.services.work.register import Register, RegisterTransaction


class OlderOfficeAlteredError(AlarmError):
    """The register of an earlier version is not as its root signed it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This office was made with an earlier version of the desk, and its register is not as the "
        "recovery sheets signed it. Nothing has been changed. Please do not go on here, and ask "
        "the administrator to look at the backups.",
    )


def bring_over(register: Register, now: datetime) -> None:
    """Enter what the root of an earlier version signed, if the log has not begun yet.

    Raises:
        OlderOfficeAlteredError: It does not hold.
    """
    if register.state.office is not None:
        return
    with register.reading() as transaction:
        older = transaction.beside.older()
    if older is None:
        return
    try:
        with register.writing() as transaction:
            _enter(transaction, older, now)
    except (LogAlteredError, StopIteration):
        raise OlderOfficeAlteredError from None


def _enter(register: RegisterTransaction, older: OlderOffice, now: datetime) -> None:
    office = older.office
    root = next(one for one in older.certificates if one.person == ROOT)
    if root.keys.signing != office.root_public:
        raise OlderOfficeAlteredError
    of_root = certificate(root)
    body = Founded(office.office, office.name, of_root, office.threshold, office.shares)
    register.add(Signed(ROOT, body, root.signature), now)
    places = {member.person: number for number, member in enumerate(older.people)}
    for one in sorted(older.certificates, key=lambda each: places.get(each.person, 0)):
        if one.person != ROOT:
            register.add(Signed(ROOT, certificate(one), one.signature), now)
    for person in list(register.state.people.values()):
        secret = older.answers.get((person.person, person.epoch))
        if secret is not None and person.keys is not None:
            proof = Proved(person.person, person.epoch, secret)
            register.add(Signed(person.person, proof, b""), now)
    _policy(register, older, now)


def _policy(register: RegisterTransaction, older: OlderOffice, now: datetime) -> None:
    """Enter the policy; one that no current administrator signed was ignored before, too."""
    last = older.policy
    if last is not None:
        body = PolicySet(last.number, last.body)
        try:
            register.add(Signed(last.author, body, last.signature), now)
        except LogAlteredError:
            return


def certificate(one: OlderCertificate) -> Certificate:
    """Return what a certificate of an earlier version says."""
    return Certificate(
        one.person, one.name, one.roles, one.keys, one.epoch, one.challenge, one.proof
    )
