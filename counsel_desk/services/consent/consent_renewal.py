"""Renewals: a consent and its renewals count as one, and the latest word decides."""

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.status import family
from counsel_desk.domain.consent.validity import narrower
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import coming_of_age
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


def live_family(work: Work, consent: str) -> list[Filed[Consent]]:
    """Return a consent with all its renewals, as far as they are not withdrawn.

    Raises:
        NoSuchRecordError: There is no such consent.
    """
    if work.get(consent, Consent) is None:
        raise NoSuchRecordError
    every = work.latest(Kind.CONSENT, Consent, work.parent(consent))
    return [one for one in family(every, consent) if one.body.withdrawn is None]


def withdraw_left_out(session: Session, work: Work, renews: str, body: Consent) -> None:
    """Withdraw from the renewed consents what the renewal leaves out.

    This applies only to the same purpose and recipient: anything else is a separate matter.

    Args:
        session: A counsellor's.
        work: The unit of work that records the renewal.
        renews: Record id of the consent that is renewed.
        body: The renewal.
    """
    for filed in live_family(work, renews):
        before = filed.body
        if (before.purpose, before.recipient) == (body.purpose, body.recipient):
            less = narrower(before, body.parts, before.ends, session.data.tools.now())
            if less.parts != before.parts:
                coming_of_age.keep_less(session, work, filed.record, less)
