"""Ends what a guardian who may have harmed the child has agreed to, as soon as that is known."""

from dataclasses import replace

from counsel_desk.domain.consent.consent import Consent, GivenBy
from counsel_desk.domain.intake import UNSAFE, Intake, MayHaveHarmed
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class StaysUnsafeError(KnownError):
    """An unsafe guardian's consent was to hold again."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This consent has stopped, because its guardian may not be safe, and does not come into "
        "force again. If that was a mistake, please ask for a new consent.",
    )


def stop(session: Session, work: Work, client: str, intake: Intake) -> bool:
    """Stop every consent of a guardian if the intake says that the guardian may not be safe.

    It is written into each consent, so that none holds again when the intake names another
    guardian later. What was released under them is called back.

    Returns:
        Whether any of them had not been withdrawn before.
    """
    answer = intake.guardian.may_have_harmed
    if answer not in UNSAFE:
        return False
    found = [
        filed
        for filed in work.latest(Kind.CONSENT, Consent, client)
        if filed.body.giving.by is GivenBy.GUARDIAN_WITH_ASSENT
        and filed.body.giving.may_have_harmed not in UNSAFE
    ]
    for filed in found:
        _mark(session, work, filed, answer)
    return any(filed.body.withdrawn is None for filed in found)


def answer(session: Session, consent: str, said: MayHaveHarmed) -> int:
    """Record whether the guardian who gave a consent could have harmed the child.

    Args:
        session: A counsellor's.
        consent: Record id of the consent.
        said: The answer; with anything but no, the consent stops holding at once.

    Returns:
        The number of recalled releases.

    Raises:
        NoSuchRecordError: There is no such consent of a guardian.
        StaysUnsafeError: It has stopped already, and was to hold again.
    """
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(consent, Consent)
        if found is None or found.body.giving.by is not GivenBy.GUARDIAN_WITH_ASSENT:
            raise NoSuchRecordError
        if found.body.giving.may_have_harmed in UNSAFE and said not in UNSAFE:
            raise StaysUnsafeError
        recalled = _mark(session, work, found, said)
        work.audit("guardian_asked_about")
    return recalled


def _mark(session: Session, work: Work, filed: Filed[Consent], said: MayHaveHarmed) -> int:
    body = replace(filed.body, giving=replace(filed.body.giving, may_have_harmed=said))
    work.put(
        Kind.CONSENT, body, record=filed.record, day=None if body.withdrawn else last_day(body)
    )
    if said not in UNSAFE:
        return 0
    return disclosure.recall(session, work, work.parent(filed.record), filed.record)
