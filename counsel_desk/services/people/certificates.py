"""Certificates by the office root: the only way to a person's keys and roles."""

from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate
from counsel_desk.errors import KnownError
from counsel_desk.services.work.office_data import OfficeData


class NotCertifiedError(KnownError):
    """A person has keys, but the administrator has not confirmed them yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your keys are made and wait for the administrator, who confirms them with the office's "
        "recovery sheets. After that you can sign in.",
    )


class NotReachableError(KnownError):
    """Nothing can be sent to a person who has retired or has not signed in yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be sent to this person: they have not signed in yet, or are not with the "
        "office any more. If they work at another laptop, exchange there and then here, and try "
        "again. Otherwise please choose somebody else.",
    )
    about = ("counsellor", "colleague", "person", "supervisor")


def certificate_of(state: State, person: str) -> Certificate | None:
    """Return a person's current certificate, or `None`."""
    found = state.people.get(person)
    return found.certificate if found else None


def certified(state: State, person: str) -> Certificate:
    """Return a person's current certificate.

    Raises:
        NotCertifiedError: There is none.
    """
    found = certificate_of(state, person)
    if found is None:
        raise NotCertifiedError
    return found


def signed_by(
    data: OfficeData, state: State, person: str, statement: bytes, signature: bytes
) -> bool:
    """Return whether a person signed a statement, with their current or earlier keys."""
    found = state.people.get(person)
    if found is None or found.certificate is None:
        return False
    keys = (found.certificate.keys, *reversed(found.former))
    return any(data.tools.keys.verify(one.signing, statement, signature) for one in keys)


def everyone(state: State) -> list[Certificate]:
    """Return the certificates of everyone with a role, in the order of their invitation."""
    found = (person.certificate for person in state.people.values())
    return [one for one in found if one is not None and one.roles]


def reachable(state: State, person: str) -> Certificate:
    """Return the certificate of a person to whom something can be sealed.

    Raises:
        NotReachableError: They have retired, or have not proved that they hold their keys.
    """
    found = state.people.get(person)
    if found is None or not found.reachable or found.certificate is None:
        raise NotReachableError
    return found.certificate
