"""The status of a consent, among the other consents of the same client."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import Consent, GivenBy, Purpose
from counsel_desk.domain.consent.validity import holds
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed

SOON = timedelta(days=14)
"""How long before its end a consent needs attention, so that there is time to ask again."""


class ConsentStatus(StrEnum):
    """Status of a consent."""

    HOLDS = "holds"
    ENDS_SOON = "ends_soon"
    NOT_YET = "not_yet"
    ENDED = "ended"
    TAKEN_BACK = "taken_back"
    NO_CONSENT = "no_consent"


def status(
    consent: Consent, instant: datetime, about: AboutClient, renewed: bool = False
) -> ConsentStatus:
    """Return the status of a consent at `instant`.

    Args:
        consent: The consent.
        instant: With a time zone.
        about: What the intake says of the client's age and guardian now.
        renewed: Whether another one renews it, so that nobody needs to be asked before its end.

    Returns:
        The status; `ConsentStatus.NO_CONSENT` if something that a consent needs is missing, such
        as a child's yes, or if nobody who could give it gave it.
    """
    if consent.withdrawn is not None:
        return ConsentStatus.TAKEN_BACK
    if instant >= consent.ends:
        return ConsentStatus.ENDED
    if instant < consent.starts:
        return ConsentStatus.NOT_YET
    if not holds(consent, instant, about):
        return ConsentStatus.NO_CONSENT
    if consent.ends - instant <= SOON and not renewed:
        return ConsentStatus.ENDS_SOON
    return ConsentStatus.HOLDS


def renewed(consents: Iterable[Filed[Consent]]) -> frozenset[str]:
    """Return the record ids of the consents that a later one renews."""
    return frozenset(
        one.body.renews for one in consents if one.body.renews and one.body.withdrawn is None
    )


def family(consents: Sequence[Filed[Consent]], record: str) -> list[Filed[Consent]]:
    """Return a consent with those that it renews and those that renew it, however far.

    They are one yes, given again: what the client takes back of one, they take back of all.
    """
    there = {one.record for one in consents}
    found: set[str] = {record} & there
    grown = True
    while grown:
        before = len(found)
        found |= {one.record for one in consents if one.body.renews in found}
        found |= {one.body.renews for one in consents if one.record in found} & there
        grown = len(found) > before
    return [one for one in consents if one.record in found]


def counselling_explained(consents: Iterable[Filed[Consent]]) -> bool:
    """Return whether a consent to counselling itself was ever recorded."""
    return any(one.body.purpose is Purpose.COUNSELLING for one in consents)


def to_ask_client(consents: Sequence[Filed[Consent]], of_age: date) -> list[Filed[Consent]]:
    """Return what others gave until the client came of age, if the client has not been asked since.

    Args:
        consents: All of the client's.
        of_age: The client's 18th birthday.
    """
    own = {one.body.purpose for one in consents if one.body.giving.by is GivenBy.CLIENT}
    return [
        one
        for one in consents
        if one.body.giving.by is not GivenBy.CLIENT
        and one.body.withdrawn is None
        and local_day(one.body.ends) == of_age
        and one.body.purpose not in own
    ]
