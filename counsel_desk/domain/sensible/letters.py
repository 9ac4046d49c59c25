"""What summaries, their ledger, and the letters between colleagues can say; see `client_file`."""

from collections.abc import Callable, Mapping
from typing import Any

from counsel_desk.domain import transfer
from counsel_desk.domain.casework.casework import LONGEST
from counsel_desk.domain.casework.requests import Answering, Asking, TakingBack, purposes_of
from counsel_desk.domain.chain import SALT_BYTES, Row
from counsel_desk.domain.disclosure import Agreement, Disclosure, Exceptional, Step, Way
from counsel_desk.domain.exceptional import grounds
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, State
from counsel_desk.domain.exceptional.grounds import CourtOrder, Duty
from counsel_desk.domain.exceptional.proposal import ASKED_LATER, Proposal, at_once, digest, lacks
from counsel_desk.domain.exceptional.signing import CoSignature, Review, covers
from counsel_desk.domain.letters import (
    CoSignAnswer,
    CoSignRequest,
    HandOverAnswer,
    Recall,
    Receipt,
    WithdrawnMeanwhile,
)
from counsel_desk.domain.office.recovery_notice import RecoveryNotice
from counsel_desk.domain.sensible.casework import within
from counsel_desk.domain.sensible.client_file import anything, part
from counsel_desk.domain.sensible.files import LONGEST_NAME
from counsel_desk.domain.sensible.values import (
    is_code,
    is_digest,
    is_id,
    is_id_or_empty,
    is_language,
)
from counsel_desk.domain.spoken.complaints import LONGEST as LONGEST_COMPLAINT
from counsel_desk.domain.spoken.complaints import Complaint, KeptComplaint
from counsel_desk.domain.spoken.told import LONGEST_ABOUT, LONGEST_BY, LONGEST_WORDS, Told, ToldNote
from counsel_desk.domain.summary import CATEGORIES, PURPOSES, Section, Summary
from counsel_desk.domain.transfer import Bundle, FormsAlong, Manifest
from counsel_desk.domain.wellbeing.care import LONGEST_WISH, TalkWish

_MOST_RECEIPTS = 1000
"""No office has so many counsellors; see `receipts`."""


def _linked(body: Answering | TakingBack | Recall | HandOverAnswer) -> bool:
    return is_id(body.link)


def _section(body: Section) -> bool:
    return part(body.part)


def _summary(body: Summary) -> bool:
    asked = {section.category for section in body.sections}
    if body.ground is not None:
        of_its_kind = asked <= grounds.CATEGORIES[body.ground]
        fits = body.purpose is None and body.until is None and of_its_kind
    else:
        fits = body.purpose in PURPOSES[body.type] and asked <= set(CATEGORIES[body.type])
    return (
        fits
        and bool(body.sections)
        and (body.until is None or body.until >= body.written)
        and is_id(body.link)
        and is_language(body.language)
    )


def _agreement(body: Agreement) -> bool:
    return is_digest(body.digest) and is_language(body.language)


def _exceptional(body: Exceptional) -> bool:
    return is_id_or_empty(body.asked)


def _disclosure(body: Disclosure) -> bool:
    without_consent = body.exceptional is not None
    letter = body.way is Way.LETTER
    rests = body.purpose is not None and not without_consent
    return (
        (rests if letter else (body.purpose is None) == (not body.consent) == without_consent)
        and (body.summary is not None) == (body.step is Step.RELEASED and not letter)
        and (body.summary is None or body.summary.link == body.link)
        and is_id_or_empty(body.consent)
        and is_id(body.link)
        and is_digest(body.digest)
    )


def _proposal(body: Proposal) -> bool:
    return ASKED_LATER.issuperset(lacks(body)) and is_language(body.language)


def _co_signature(body: CoSignature) -> bool:
    return is_digest(body.recipient) and is_digest(body.digest) and is_id(body.link)


def _review(body: Review) -> bool:
    return is_digest(body.recipient) and is_digest(body.digest) and is_id(body.link)


def _exceptional_release(body: ExceptionalRelease) -> bool:
    return (
        (body.state is not State.SIGNED or body.given is not None)
        and (body.state is not State.DUE or (at_once(body.proposal) and body.left is None))
        and (body.review is None or covers(body.review, body.proposal, body.link))
        and (body.left is None) == (not body.release)
        and is_id_or_empty(body.release)
        and is_id(body.link)
    )


def _asking(body: Asking) -> bool:
    about = bool(body.about.strip()) and within(LONGEST, body.about)
    return about and is_id(body.link) and body.purpose in purposes_of(body.type)


def _receipt(body: Receipt) -> bool:
    opened = body.step is Step.OPENED
    return (
        (body.opened == body.day if opened else body.step is Step.GONE)
        and (not opened or body.copied is None)
        and body.number < _MOST_RECEIPTS
        and is_id(body.release)
    )


def _co_sign_request(body: CoSignRequest) -> bool:
    return is_id(body.link) and body.digest == digest(body.proposal)


def _co_sign_answer(body: CoSignAnswer) -> bool:
    signed = [one.link for one in (body.given, body.review) if one is not None]
    return is_id(body.link) and len(signed) <= 1 and all(one == body.link for one in signed)


def _manifest(body: Manifest) -> bool:
    parts = 0 < body.parts <= transfer.MOST_PARTS
    return is_id(body.link) and parts and is_digest(body.digest) and is_id_or_empty(body.vault)


def _withdrawn_meanwhile(body: WithdrawnMeanwhile) -> bool:
    return is_id(body.hand_over) and is_id(body.consent)


def _complaint(body: Complaint) -> bool:
    fits = bool(body.words) and len(body.words) <= LONGEST_COMPLAINT
    return fits and is_id(body.link) and is_language(body.language)


def _kept_complaint(body: KeptComplaint) -> bool:
    return is_language(body.language)


def _talk_wish(body: TalkWish) -> bool:
    return is_id(body.link) and len(body.words) <= LONGEST_WISH


def _recovery_notice(body: RecoveryNotice) -> bool:
    return is_id(body.link) and is_id(body.vault) and 0 < len(body.name.strip()) <= LONGEST_NAME


def _told(body: Told) -> bool:
    told = bool(body.about) and bool(body.words)
    return (
        told != bool(body.release)
        and len(body.about) <= LONGEST_ABOUT
        and len(body.words) <= LONGEST_WORDS
        and is_id(body.note)
        and is_id_or_empty(body.release)
        and (not body.by or bool(body.release))
        and len(body.by) <= LONGEST_BY
    )


def _told_note(body: ToldNote) -> bool:
    return is_id_or_empty(body.release) and is_id_or_empty(body.client)


def _row(body: Row) -> bool:
    return (
        all(map(is_id, (body.record, body.author)))
        and is_id_or_empty(body.parent)
        and is_code(body.kind)
        and body.number > 0
        and body.version > 0
        and len(body.salt) == SALT_BYTES
    )


def _bundle(body: Bundle) -> bool:
    return all(map(is_id, body.attached))


RULES: Mapping[type, Callable[[Any], bool]] = {
    Agreement: _agreement,
    Answering: _linked,
    Asking: _asking,
    Bundle: _bundle,
    Complaint: _complaint,
    CoSignAnswer: _co_sign_answer,
    CoSignRequest: _co_sign_request,
    CoSignature: _co_signature,
    CourtOrder: anything,
    Disclosure: _disclosure,
    Duty: anything,
    Exceptional: _exceptional,
    ExceptionalRelease: _exceptional_release,
    FormsAlong: anything,
    HandOverAnswer: _linked,
    KeptComplaint: _kept_complaint,
    Manifest: _manifest,
    Proposal: _proposal,
    Recall: _linked,
    Receipt: _receipt,
    RecoveryNotice: _recovery_notice,
    Review: _review,
    Row: _row,
    Section: _section,
    Summary: _summary,
    TakingBack: _linked,
    TalkWish: _talk_wish,
    Told: _told,
    ToldNote: _told_note,
    WithdrawnMeanwhile: _withdrawn_meanwhile,
}
"""The rule of every dataclass in a summary, in its ledger and in a letter."""
