"""Consents that renew each other: one yes, given anew, of which her last word counts."""

from counsel_desk.domain.consent.consent import Consent, narrower
from counsel_desk.domain.consent.standing import family
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import coming_of_age
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


def live_family(work: Work, consent: str) -> list[Filed[Consent]]:
    """Return a consent and those of the same yes, as far as they are not taken back.

    Raises:
        NoSuchRecordError: There is no such consent.
    """
    if work.get(consent, Consent) is None:
        raise NoSuchRecordError
    every = work.latest(Kind.CONSENT, Consent, work.parent(consent))
    return [one for one in family(every, consent) if one.body.withdrawn is None]


def take_back_left_out(session: Session, work: Work, renews: str, body: Consent) -> None:
    """Take back from what is renewed whatever she agrees to no more.

    Only for the same purpose and recipient: anything else is a matter of its own.

    Args:
        session: A counsellor's.
        work: In which the renewal is recorded.
        renews: Record id of the consent that is renewed.
        body: The renewal.
    """
    for filed in live_family(work, renews):
        before = filed.body
        if (before.purpose, before.recipient) == (body.purpose, body.recipient):
            less = narrower(before, body.parts, before.ends, session.data.tools.now())
            if less.parts != before.parts:
                coming_of_age.keep_less(session, work, filed.record, less)
