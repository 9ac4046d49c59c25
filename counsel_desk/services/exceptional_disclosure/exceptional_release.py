"""Releases a disclosure without the client's consent, once the gate lets it pass."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from counsel_desk.domain.disclosure import Disclosure, Step, Way
from counsel_desk.domain.documents import Document
from counsel_desk.domain.exceptional import exceptional_disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    Refusal,
    State,
    Telling,
)
from counsel_desk.domain.exceptional.proposal import at_once
from counsel_desk.domain.exceptional.signing import CoSignature
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.summary import Summary
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.documents.exceptional_sheet import sheet_of
from counsel_desk.services.documents.export_files import saving, write_protected
from counsel_desk.services.exceptional_disclosure import exceptional_ledger
from counsel_desk.services.exceptional_disclosure.exceptional import refuse_grown_up, require
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import (
    LaterError,
    MovedOnError,
    NotCoSignedError,
)
from counsel_desk.services.exceptional_disclosure.signatures import verified
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_LASTS = timedelta(days=30)
"""How long it can be opened at the recipient's desk."""


def sheet(session: Session, record: str) -> Document:
    """Return a preview of what the recipient would read; nothing leaves.

    Raises:
        NoSuchRecordError: There is no such request.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as reader:
        body = require(reader, record).body
    return _sheet(session, body)


def _sheet(session: Session, body: ExceptionalRelease, *, marked: bool = False) -> Document:
    return sheet_of(
        session.data.tools,
        session.data.office.name,
        body.proposal,
        session.me.name,
        policy.read(session).law,
        body.proposal.recipient.name if marked else "",
    )


def send(session: Session, record: str) -> str:
    """Send the disclosure, sealed, to a caseworker's desk.

    Returns:
        The name of the recipient.

    Raises:
        NoSuchRecordError: There is no such request.
        NotCoSignedError: It needs a co-signature, and no valid one covers it.
        GrownUpError: By the intake the client was an adult when it was begun, and no child.
        NotReachableError: The recipient is not, or no longer, a caseworker of the office.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        _body, summary = _release(session, work, record, Way.DESK)
        name = require(work, record).body.proposal.recipient.name
        recipient = letters.recipient_named(session, name, Role.CASEWORKER)
        body, expires = msgspec.json.encode(summary), session.data.tools.now() + _LASTS
        work.post(
            letters.seal(session, work, letters.SUMMARY, summary.link, recipient, "", expires, body)
        )
    return name


def save(session: Session, record: str, path: Path) -> str:
    """Save the disclosure as a passphrase-protected PDF.

    Returns:
        The passphrase, which is kept until it is noted.

    Raises:
        NoSuchRecordError: There is no such request.
        NotCoSignedError: It needs a co-signature, and no valid one covers it.
        GrownUpError: By the intake the client was an adult when it was begun, and no child.
        NotSavedError: The file could not be written.
    """
    with (
        saving(path) as write,
        session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work,
    ):
        body, _summary = _release(session, work, record, Way.PROTECTED_FILE)
        document = _sheet(session, body, marked=True)
        return unnoted.keep(session, work, write_protected(session.data.tools, document, write))


def print_sheet(session: Session, record: str) -> Document:
    """Return the page to print; the ledger records that it was made.

    Raises:
        NoSuchRecordError: There is no such request.
        NotCoSignedError: It needs a co-signature, and no valid one covers it.
        GrownUpError: By the intake the client was an adult when it was begun, and no child.
    """
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body, _summary = _release(session, work, record, Way.PRINT)
    return _sheet(session, body)


def note_told(session: Session, record: str, when: datetime) -> None:
    """Enter that the disclosure was made orally, such as by telephone to the police.

    Raises:
        NoSuchRecordError: There is no such request.
        NotCoSignedError: No valid co-signature covered it at that time.
        LaterError: The time is in the future.
    """
    session.require(Operation.RELEASE_EXCEPTIONALLY)
    if when > session.data.tools.now():
        raise LaterError
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        _release(session, work, record, Way.TOLD, when)


def _release(
    session: Session, work: Work, record: str, way: Way, spoken: datetime | None = None
) -> tuple[ExceptionalRelease, Summary]:
    """Pass the gate and enter the disclosure in the ledger."""
    filed, now = require(work, record), session.data.tools.now()
    if filed.body.state is State.GIVEN_UP and at_once(filed.body.proposal):
        raise MovedOnError
    if at_once(filed.body.proposal):
        # The intake may have been corrected since.
        asked = min(local_day(filed.body.asked), session.today())
        refuse_grown_up(work, work.parent(record), filed.body.proposal, asked)
    refusals = _refusals(session, work, filed, way, spoken or now)
    if refusals:
        raise NotCoSignedError(refusals)
    body = replace(filed.body, state=State.LEFT, left=spoken or now, release=new_id())
    summary = exceptional_ledger.enter(session, work, record, body, way, spoken)
    work.put(Kind.EXCEPTIONAL_RELEASE, body, record=record)
    work.audit("exception_released")
    return body, summary


def _refusals(
    session: Session, work: Work, filed: Filed[ExceptionalRelease], way: Way, instant: datetime
) -> tuple[Refusal, ...]:
    body = filed.body
    given = body.given if body.state in {State.SIGNED, State.LEFT} else None
    return exceptional_disclosure.gate(
        body.proposal,
        body.link,
        given,
        way,
        instant,
        verified=given is not None and verified(session, given),
        used=body.left is not None or _used(work, filed.record, given),
    )


def _used(work: Work, record: str, given: CoSignature | None) -> bool:
    """Return whether anything left before on this request or on its co-signature."""
    entries = work.latest(Kind.DISCLOSURE, Disclosure, work.parent(record))
    bases = [one for filed in entries if (one := filed.body.exceptional)]
    return any(one.asked == record or (given and one.signature == given.signature) for one in bases)


def may_be_told(session: Session, record: str) -> None:
    """Enter that telling the client is no longer dangerous: copies for them now show it.

    Raises:
        NoSuchRecordError: There is no such request.
        MovedOnError: Nothing is held back from the client.
    """
    _enter_telling(session, record, Telling.NOT_YET, Step.MAY_BE_TOLD)


def client_told(session: Session, record: str) -> None:
    """Enter that the client was told.

    Raises:
        NoSuchRecordError: There is no such request.
        MovedOnError: It has not left, or the client was told before.
    """
    _enter_telling(session, record, Telling.TOLD, Step.CLIENT_TOLD)


def _enter_telling(session: Session, record: str, telling: Telling, step: Step) -> None:
    with session.work(VaultKind.COUNSELLING, Operation.RELEASE_EXCEPTIONALLY) as work:
        body = require(work, record).body
        endangers = body.telling is Telling.ENDANGERS_CLIENT
        if (
            not body.release
            or body.telling is Telling.TOLD
            or (step is Step.MAY_BE_TOLD and not endangers)
        ):
            raise MovedOnError
        not_told = "" if telling is Telling.TOLD else body.not_told
        changed = replace(body, telling=telling, not_told=not_told)
        work.put(Kind.EXCEPTIONAL_RELEASE, changed, record=record)
        exceptional_ledger.enter_step(session, work, record, changed, step)
        work.audit("exception_client_told" if telling is Telling.TOLD else "exception_may_be_told")
