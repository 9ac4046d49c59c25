"""Ends consents given for a child at the 18th birthday, even if it becomes known only later."""

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.validity import until_of_age
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.office_time import start_of
from counsel_desk.domain.records import Kind
from counsel_desk.services.clients import age
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


def come_of_age(session: Session, work: Work, client: str, intake: Intake) -> int:
    """Shorten consents that others gave for a client whose age is now known; return how many."""
    born = age.of_age(intake)
    if born is None:
        return 0
    begins, now = start_of(born), session.data.tools.now()
    cut = 0
    for filed in work.latest(Kind.CONSENT, Consent, client):
        less = until_of_age(filed.body, begins, now)
        if filed.body.withdrawn is None and less != filed.body:
            keep_less(session, work, filed.record, less)
            cut += 1
    return cut


def keep_less(session: Session, work: Work, record: str, less: Consent) -> int:
    """Save a consent that covers less than before, and recall the releases that carry more.

    Returns:
        The number of recalled releases.
    """
    work.put(Kind.CONSENT, less, record=record, day=last_day(less))

    def carries_more(entry: Disclosure) -> bool:
        until = entry.summary.until if entry.summary else None
        return not less.parts.issuperset(entry.parts) or (
            until is not None and until > last_day(less)
        )

    return disclosure.recall(session, work, work.parent(record), record, carries_more)
