"""Certificates by the office root: the only way to a person's keys and roles."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.work.office_data import OfficeData


class NotCertifiedError(KnownError):
    """A person has keys, but the administrator has not confirmed them yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your keys are made and wait for the administrator, who confirms them with the office's "
        "root sheets. After that you can sign in.",
    )


class CertificateAlteredError(KnownError):
    """The root did not sign a certificate in the register, or the register contradicts it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody's role or keys in the office register are not those that the office root "
        "confirmed. The desk stays closed, and nothing has been changed. Please tell the "
        "administrator, who can have the files of the desk checked.",
    )


class NotReachableError(KnownError):
    """Nothing can be sent to a person who has retired or has not signed in yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be sent to this person: they have not signed in yet, or are not with the "
        "office any more. Please choose somebody else.",
    )


def certificates_of(
    data: OfficeData, register: RegisterTransaction, person: str
) -> list[Certificate]:
    """Return all certificates of a person, oldest first, checked against the office root.

    Raises:
        CertificateAlteredError: The register holds one that the root did not sign for them.
    """
    check = data.tools.certificates.check
    try:
        found = [
            check(certificate, data.office.root_public, data.office.office)
            for certificate in register.certificates(person)
        ]
    except KnownError:
        raise CertificateAlteredError from None
    if any(certificate.person != person for certificate in found):
        raise CertificateAlteredError
    return sorted(found, key=lambda certificate: certificate.epoch)


def certificate_of(
    data: OfficeData, register: RegisterTransaction, person: str
) -> Certificate | None:
    """Return a person's current certificate, or `None`; see `certificates_of`."""
    found = certificates_of(data, register, person)
    return found[-1] if found else None


def certified(data: OfficeData, register: RegisterTransaction, person: str) -> Certificate:
    """Return a person's current certificate.

    Raises:
        NotCertifiedError: There is none.
    """
    found = certificate_of(data, register, person)
    if found is None:
        raise NotCertifiedError
    return found


def signed_by(
    data: OfficeData, register: RegisterTransaction, person: str, statement: bytes, signature: bytes
) -> bool:
    """Return whether a person signed a statement, with their current or earlier keys."""
    verify = data.tools.keys.verify
    found = certificates_of(data, register, person)
    return any(verify(one.keys.signing, statement, signature) for one in reversed(found))


def proved(data: OfficeData, register: RegisterTransaction, certificate: Certificate) -> bool:
    """Return whether the person has proved that they hold the certified keys."""
    told = register.answer(certificate.person, certificate.epoch)
    return told is not None and data.tools.certificates.proved(certificate, told)


def everyone(data: OfficeData, register: RegisterTransaction) -> list[Certificate]:
    """Return the certificates of everyone with a role, in the order of their invitation."""
    found = (certificate_of(data, register, member.person) for member in register.people())
    return [one for one in found if one is not None and one.roles]


def reachable(data: OfficeData, register: RegisterTransaction, person: str) -> Certificate:
    """Return the certificate of a person to whom something can be sealed.

    Raises:
        NotReachableError: They have retired, or have not proved that they hold their keys.
    """
    found = certificate_of(data, register, person)
    if found is None or not found.roles or not proved(data, register, found):
        raise NotReachableError
    return found
