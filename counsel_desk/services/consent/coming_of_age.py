"""Ends consents given for a child at the 18th birthday, even if it becomes known only later.

From then on the guardian's details can be removed from the file.
"""

from dataclasses import replace

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.validity import until_of_age
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.intake import Guardian, Intake, latest_birth
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import start_of
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import age, clients, legal_holds
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class NotOfAgeError(KnownError):
    """The guardian's details were to be removed while the client may be a child."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "By the intake the client may still be under 18, so the guardian's details stay. Please "
        "look at the day of birth, or at the age.",
    )


def remove_guardian(session: Session, client: str) -> None:
    """Remove the guardian's details from the intake, and the intake's earlier versions with them.

    What the guardian agreed to stays under the consents, with their name: it says on what earlier
    releases rested.

    Raises:
        NoSuchRecordError: There is no such client.
        NotOfAgeError: The client may be under 18.
        HeldError: The file is under a legal hold.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        kept = age.find_intake(work, client)
        if kept is None or not age.about(work, client).is_adult(session.today()):
            raise NotOfAgeError
        legal_holds.refuse(work, client)
        body = replace(kept.body, guardian=Guardian())
        work.erase(kept.record)
        work.put(Kind.INTAKE, body, parent=client, day=latest_birth(body))
        work.audit("guardian_removed")


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
