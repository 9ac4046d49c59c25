"""Enters disclosures without the client's consent in the disclosure ledger."""

import hashlib
from dataclasses import replace
from datetime import datetime

import msgspec

from counsel_desk.domain.disclosure import Disclosure, Exceptional, Step, Way
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, Telling
from counsel_desk.domain.exceptional.proposal import Proposal, at_once
from counsel_desk.domain.records import Kind
from counsel_desk.domain.summary import Ground, Summary, SummaryType
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

_TYPES = {
    Ground.DANGER_TO_LIFE: SummaryType.SAFETY_ALERT,
    Ground.OFFENCE_AGAINST_CHILD: SummaryType.SAFETY_ALERT,
    Ground.CHILD_WITHOUT_FAMILY: SummaryType.SAFETY_ALERT,
    Ground.OTHER_DUTY: SummaryType.SAFETY_ALERT,
    Ground.COURT_ORDER: SummaryType.REFERRAL_SUMMARY,
    Ground.PROTECTING_ANOTHER: SummaryType.SAFETY_ALERT,
}


def build_summary(session: Session, proposal: Proposal, link: str) -> Summary:
    """Turn a proposal into the summary that leaves."""
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
    """Record in the ledger what left, how, why, and who signed for it or is asked to.

    Args:
        session: The counsellor's session.
        work: The unit of work in which it leaves.
        record: Record id of the request.
        body: The request; its `release` is the link of the entry.
        way: How it left.
        spoken: When it was told by word of mouth, if it was.

    Returns:
        What left.
    """
    proposal = body.proposal
    summary = build_summary(session, proposal, body.release)
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
        exceptional=_grounds(body, record, spoken),
    )
    work.put(Kind.DISCLOSURE, entry, parent=work.parent(record))
    return summary


def _grounds(body: ExceptionalRelease, record: str, spoken: datetime | None) -> Exceptional:
    """Return what an entry is based on."""
    given, told = body.given, body.telling is Telling.TOLD
    return Exceptional(
        body.proposal.ground,
        body.proposal.reason.strip(),
        body.supervisor,
        given.signed if given else None,
        given.signature if given else "",
        told,
        "" if told else body.not_told,
        body.telling is Telling.ENDANGERS_CLIENT,
        record,
        spoken,
        at_once(body.proposal),
        body.review.seen if body.review else None,
    )


def of_request(reader: Reader, client: str, record: str) -> list[Disclosure]:
    """Return the entries based on a request, oldest first."""
    entries = [filed.body for filed in reader.latest(Kind.DISCLOSURE, Disclosure, client)]
    return [one for one in entries if one.exceptional and one.exceptional.asked == record]


def enter_step(
    session: Session, work: Work, record: str, body: ExceptionalRelease, step: Step
) -> None:
    """Enter what happened after something had left: it was signed, seen, or the client told.

    Args:
        session: The counsellor's session.
        work: The unit of work in which it is entered.
        record: Record id of the request.
        body: The request in its current state.
        step: What happened.
    """
    client = work.parent(record)
    last = of_request(work, client, record)[-1]
    if last.exceptional is None:
        return
    grounds = _after_step(last.exceptional, body, step)
    now = session.data.tools.now()
    work.put(
        Kind.DISCLOSURE,
        replace(last, step=step, instant=now, summary=None, exceptional=grounds),
        parent=client,
    )


def _after_step(grounds: Exceptional, body: ExceptionalRelease, step: Step) -> Exceptional:
    """Return the grounds of an entry as they are after a step."""
    given = body.given
    if given is None:
        seen = body.review.seen if body.review else None
        grounds = replace(grounds, supervisor=body.supervisor, reviewed=seen)
    else:
        grounds = replace(
            grounds, supervisor=given.supervisor, signed=given.signed, signature=given.signature
        )
    if step is Step.CLIENT_TOLD:
        return replace(grounds, told=True, not_told="", held_back=False)
    if step is Step.MAY_BE_TOLD:
        return replace(grounds, held_back=False)
    return grounds
