"""Who the office root vouches for: the only way to a person's keys and roles."""

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
    """A certificate in the register, or what the register says beside it, is not the root's."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Somebody's role or keys in the office register are not those that the office root "
        "confirmed. The desk stays closed, and nothing has been changed. Please tell the "
        "administrator, who can have the files of the desk checked.",
    )


class NotReachableError(KnownError):
    """Something was to reach a person who has retired or has not signed in yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be sent to this person: they have not signed in yet, or are not with the "
        "office any more. Please choose somebody else.",
    )


def certificates_of(
    data: OfficeData, register: RegisterTransaction, person: str
) -> list[Certificate]:
    """Return every certificate of a person, oldest first, checked against the office root.

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
    """Return the certificate of a person that holds; see `certificates_of`."""
    found = certificates_of(data, register, person)
    return found[-1] if found else None


def certified(data: OfficeData, register: RegisterTransaction, person: str) -> Certificate:
    """Return the certificate of a person that holds.

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
    """Return whether a person signed a statement, with keys they have or had."""
    verify = data.tools.keys.verify
    found = certificates_of(data, register, person)
    return any(verify(one.keys.signing, statement, signature) for one in reversed(found))


def proved(data: OfficeData, register: RegisterTransaction, certificate: Certificate) -> bool:
    """Return whether the person has shown that they hold the certified keys."""
    told = register.answer(certificate.person, certificate.epoch)
    return told is not None and data.tools.certificates.proved(certificate, told)


def everyone(data: OfficeData, register: RegisterTransaction) -> list[Certificate]:
    """Return the certificates of all who are with the office, in the order of their invitation."""
    found = (certificate_of(data, register, member.person) for member in register.people())
    return [one for one in found if one is not None and one.roles]


def reachable(data: OfficeData, register: RegisterTransaction, person: str) -> Certificate:
    """Return the certificate of a person to whom something may be sealed.

    Raises:
        NotReachableError: They have retired, or have not shown that they hold their keys.
    """
    found = certificate_of(data, register, person)
    if found is None or not found.roles or not proved(data, register, found):
        raise NotReachableError
    return found
