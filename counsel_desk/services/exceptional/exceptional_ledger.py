"""The entries of the disclosure ledger for what left without a client's consent."""

import hashlib
from dataclasses import replace
from datetime import datetime

import msgspec

from counsel_desk.domain.exceptional import ExceptionalRelease, Proposal, Telling
from counsel_desk.domain.records import Kind
from counsel_desk.domain.release import (
    Disclosure,
    Exceptional,
    Ground,
    Step,
    Summary,
    SummaryType,
    Way,
)
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_TYPES = {
    Ground.DANGER_TO_LIFE: SummaryType.SAFETY_ALERT,
    Ground.OFFENCE_AGAINST_CHILD: SummaryType.SAFETY_ALERT,
    Ground.COURT_ORDER: SummaryType.REFERRAL_SUMMARY,
}


def made(session: Session, proposal: Proposal, link: str) -> Summary:
    """Return a proposal as the summary that leaves."""
    sections = tuple(
        replace(section, text=section.text.strip())
        for section in proposal.sections
        if section.text.strip()
    )
    return Summary(
        link,
        _TYPES[proposal.ground],
        proposal.about.strip(),
        None,
        proposal.language,
        sections,
        session.today(),
        session.me.name,
        None,
        ground=proposal.ground,
    )


def enter(
    session: Session,
    work: Work,
    record: str,
    body: ExceptionalRelease,
    way: Way,
    spoken: datetime | None,
) -> Summary:
    """Freeze in the ledger what left, how, why, and who signed for it or is asked to.

    Args:
        session: The counsellor's.
        work: In which it leaves.
        record: Id of the request.
        body: The request; its `release` is the link of the entry.
        way: How it left.
        spoken: When it was told by word of mouth.

    Returns:
        What left.
    """
    proposal = body.proposal
    summary = made(session, proposal, body.release)
    entry = Disclosure(
        Step.RELEASED,
        session.data.tools.now(),
        "",
        proposal.recipient,
        None,
        tuple(section.part for section in summary.sections),
        summary.link,
        hashlib.sha256(msgspec.json.encode(summary, order="sorted")).hexdigest(),
        summary,
        way,
        exceptional=_why(body, record, spoken),
    )
    work.put(Kind.DISCLOSURE, entry, parent=work.parent(record))
    return summary


def _why(body: ExceptionalRelease, record: str, spoken: datetime | None) -> Exceptional:
    """Return on what an entry rests."""
    given, told = body.given, body.telling is Telling.TOLD
    return Exceptional(
        body.proposal.ground,
        body.proposal.reason.strip(),
        body.supervisor,
        given.signed if given else None,
        given.signature if given else "",
        told,
        "" if told else body.not_told,
        body.telling is Telling.ENDANGERS_HER,
        record,
        spoken,
    )


def of_request(reader: Reader, client: str, record: str) -> list[Disclosure]:
    """Return the entries that rest on a request, oldest first."""
    entries = [filed.body for filed in reader.latest(Kind.DISCLOSURE, Disclosure, client)]
    return [one for one in entries if one.exceptional and one.exceptional.asked == record]


def later(session: Session, work: Work, record: str, body: ExceptionalRelease, step: Step) -> None:
    """Enter what happened after something had left: it was signed, or she was told.

    Args:
        session: The counsellor's.
        work: In which it is entered.
        record: Id of the request.
        body: The request as it is now.
        step: What happened.
    """
    client = work.parent(record)
    last = of_request(work, client, record)[-1]
    why = last.exceptional
    if why is None:
        return
    if body.given is not None:
        given = body.given
        why = replace(
            why, supervisor=given.supervisor, signed=given.signed, signature=given.signature
        )
    else:
        why = replace(why, supervisor=body.supervisor)
    if step is Step.CLIENT_TOLD:
        why = replace(why, told=True, not_told="", held_back=False)
    if step is Step.MAY_BE_TOLD:
        why = replace(why, held_back=False)
    now = session.data.tools.now()
    work.put(
        Kind.DISCLOSURE,
        replace(last, step=step, instant=now, summary=None, exceptional=why),
        parent=client,
    )
