"""How a consent stands today, beside the others of the same client."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from counsel_desk.domain.consent.consent import Consent, GivenBy, Purpose, holds
from counsel_desk.domain.records import Filed

SOON = timedelta(days=14)
"""Before its end a consent is spoken of, so that there is time to ask her again."""


class Standing(StrEnum):
    """How a consent stands."""

    HOLDS = "holds"
    ENDS_SOON = "ends_soon"
    NOT_YET = "not_yet"
    ENDED = "ended"
    TAKEN_BACK = "taken_back"
    NO_CONSENT = "no_consent"


def standing(consent: Consent, instant: datetime, renewed: bool = False) -> Standing:
    """Return how a consent stands at `instant`.

    Args:
        consent: What she agreed to.
        instant: With a time zone.
        renewed: Whether another one renews it: then nobody is asked again because it ends.

    Returns:
        `Standing.NO_CONSENT` where something that makes it one is missing, such as a child's yes.
    """
    if consent.withdrawn is not None:
        return Standing.TAKEN_BACK
    if instant >= consent.ends:
        return Standing.ENDED
    if instant < consent.starts:
        return Standing.NOT_YET
    if not holds(consent, instant):
        return Standing.NO_CONSENT
    if consent.ends - instant <= SOON and not renewed:
        return Standing.ENDS_SOON
    return Standing.HOLDS


def renewed(consents: Iterable[Filed[Consent]]) -> frozenset[str]:
    """Return the records of the consents that a later one renews."""
    return frozenset(
        one.body.renews for one in consents if one.body.renews and one.body.withdrawn is None
    )


def family(consents: Sequence[Filed[Consent]], record: str) -> list[Filed[Consent]]:
    """Return a consent with those that it renews and those that renew it, however far.

    She gave one yes, and gave it anew: what she takes back of it, she takes back of all.
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


def to_ask_herself(consents: Sequence[Filed[Consent]], of_age: date) -> list[Filed[Consent]]:
    """Return what others gave for her until she came of age and she was not asked herself since.

    Args:
        consents: All of hers.
        of_age: Her 18th birthday.
    """
    own = {one.body.purpose for one in consents if one.body.giving.by is GivenBy.CLIENT}
    return [
        one
        for one in consents
        if one.body.giving.by is not GivenBy.CLIENT
        and one.body.withdrawn is None
        and one.body.ends.astimezone().date() == of_age
        and one.body.purpose not in own
    ]
