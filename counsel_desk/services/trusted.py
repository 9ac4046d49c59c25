"""Who the office root vouches for: the only way to a person's keys and roles."""

from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate
from counsel_desk.errors import KnownError
from counsel_desk.services.desk import Desk
from counsel_desk.services.store_ports import RegisterTransaction


class NotCertifiedError(KnownError):
    """A person has keys, but the administrator has not confirmed them yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your keys are made and wait for the administrator, who confirms them with the office's "
        "root sheets. After that you can sign in.",
    )


def certificate_of(desk: Desk, register: RegisterTransaction, person: str) -> Certificate | None:
    """Return the certificate of a person that holds, checked against the office root.

    Raises:
        KnownError: The register holds one that the root did not sign.
    """
    check = desk.tools.certificates.check
    found = [
        check(certificate, desk.office.root_public, desk.office.office)
        for certificate in register.certificates(person)
    ]
    own = [certificate for certificate in found if certificate.person == person]
    return max(own, key=lambda certificate: certificate.epoch, default=None)


def certified(desk: Desk, register: RegisterTransaction, person: str) -> Certificate:
    """Return the certificate of a person that holds.

    Raises:
        NotCertifiedError: There is none.
    """
    found = certificate_of(desk, register, person)
    if found is None:
        raise NotCertifiedError
    return found


def everyone(desk: Desk, register: RegisterTransaction) -> list[Certificate]:
    """Return the certificates of all who have one, in the order in which they were invited."""
    found = (certificate_of(desk, register, member.person) for member in register.people())
    return [certificate for certificate in found if certificate is not None]
