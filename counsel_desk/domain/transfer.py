"""Handing a client's file over to another counsellor: the bundle, and what stays at both ends.

A bundle carries every version of every record of one client as the giver's chain has it, with salt
and digest, so that the receiver can prove that each version is what was signed. In the receiver's
vault the records get new ids; `Origin` says where each version was before.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from counsel_desk.domain import chain
from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.appointments.group_session import GroupLine
from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.chain import Row
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.consent.consent_mark import Mark
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.records import Assessment, Client, FormResponse, Kind, Note
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.rights.legal_hold import LegalHold
from counsel_desk.domain.rights.retention import Keeping, Seal
from counsel_desk.domain.rights.rights import Closure, Correction, RecordCopy
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.voice import Comment

MOST_PARTS = 16
"""In how many letters a bundle may come."""
_DEEPEST = 3
"""A file's records belong to its client, or to a record that does."""
_ID = re.compile(rb'"([0-9a-f]{32})"')


class Reason(StrEnum):
    """Why a file is handed over."""

    CLIENTS_WISH = "her_wish"
    LANGUAGE = "language"
    CASELOAD = "caseload"
    AWAY = "away"
    LEAVING = "leaving"
    OTHER = "other"


class Knew(StrEnum):
    """Whether the client knew of a hand-over when it was made."""

    NOT_SAID = "not_said"
    AGREED = "agreed"
    TOLD = "told"
    NOT_YET = "not_yet"


class State(StrEnum):
    """State of a hand-over."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True)
class HandOver:
    """What the giver keeps about a file that was handed over, without any of its content.

    Attributes:
        code: The client's code.
        recipient: Id of the colleague.
        recipient_name: Their name.
        reason: Why.
        offered: When it was offered.
        records: How many records the bundle holds.
        digest: SHA-256 of the bundle, in hexadecimal digits.
        state: Its state.
        ended: When it was accepted, declined or taken back.
        kept: Whether the giver keeps a read-only copy.
        apart: Whether the recipient works on another laptop, where no register decides for both.
        asked_back: When an offer that had left this laptop was asked back; `None` if it was not.
        withdrawn: Ids of the consents that were withdrawn after it had left.
        knew: Whether the client knew of it when it was made.
    """

    code: str
    recipient: str
    recipient_name: str
    reason: Reason
    offered: datetime
    records: int
    digest: str
    state: State
    ended: datetime | None = None
    kept: bool = False
    apart: bool = False
    asked_back: datetime | None = None
    withdrawn: tuple[str, ...] = ()
    knew: Knew = Knew.NOT_SAID


@dataclass(frozen=True)
class Origin:
    """Where one version of a record was before.

    Attributes:
        record: Id of the record here.
        version: Which of its versions.
        number: Its place in the giver's chain.
        was: Id of the record there.
        parent: Id there of the record it belongs to; may be empty.
        salt: The salt there.
        digest: The digest there.
    """

    record: str
    version: int
    number: int
    was: str
    parent: str
    salt: bytes
    digest: bytes


@dataclass(frozen=True)
class TakenOver:
    """What the receiver keeps beside a file that came from a colleague.

    Attributes:
        giver: Id of the colleague.
        giver_name: Their name.
        reason: Why it was handed over.
        taken: When it was taken over.
        digest: SHA-256 of the bundle, in hexadecimal digits.
        recipient: Id of the recipient.
        signature: The giver's, over `statement`.
        origins: One for each version, in the order of the giver's chain.
        knew: Whether the client knew of it when it was made.
    """

    giver: str
    giver_name: str
    reason: Reason
    taken: datetime
    digest: str
    recipient: str
    signature: bytes
    origins: tuple[Origin, ...]
    knew: Knew = Knew.NOT_SAID


@dataclass(frozen=True)
class Manifest:
    """The letter that offers a file; the letters with its parts come beside it.

    Attributes:
        link: Random; known only to the two ends of this hand-over.
        offered: When it was offered.
        notes: How many session notes there are.
        parts: In how many letters the bundle comes.
        digest: SHA-256 of the bundle, in hexadecimal digits.
        vault: Id of the giver's vault, on whose laptop the file can be accepted; empty for an offer
            to another laptop.
    """

    link: str
    offered: datetime
    notes: int
    parts: int
    digest: str
    vault: str = ""


@dataclass(frozen=True)
class FormsAlong:
    """Forms of the office's library that were answered in a file.

    Attributes:
        facts: What the giver's office log says of them; each is signed for itself.
        forms: The JSON of the versions that were answered, and of the newest.
    """

    facts: tuple[StoredEntry, ...] = ()
    forms: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Bundle:
    """A client's whole file.

    Attributes:
        reason: Why it is handed over.
        rows: Every version of every record, in the order of the giver's chain.
        signature: The giver's, over `statement`.
        attached: By record, the bytes of each attachment and mark; its row holds their digest.
        knew: Whether the client knew of it when it was made.
        library: The forms that were answered in it, for the colleague's library.
    """

    reason: Reason
    rows: tuple[Row, ...]
    signature: bytes
    attached: Mapping[str, bytes] = field(default_factory=dict)
    knew: Knew = Knew.NOT_SAID
    library: FormsAlong = field(default_factory=FormsAlong)


SHAPES: Mapping[str, type] = {
    Kind.CLIENT: Client,
    Kind.NOTE: Note,
    Kind.CONSENT: Consent,
    Kind.ASSESSMENT: Assessment,
    Kind.FORM_RESPONSE: FormResponse,
    Kind.DISCLOSURE: Disclosure,
    Kind.TAKEN_OVER: TakenOver,
    Kind.ATTACHMENT: Attachment,
    Kind.INTAKE: Intake,
    Kind.APPOINTMENT: Appointment,
    Kind.GROUP_LINE: GroupLine,
    Kind.SEAL: Seal,
    Kind.RECORD_COPY: RecordCopy,
    Kind.CORRECTION: Correction,
    Kind.KEEPING: Keeping,
    Kind.LEGAL_HOLD: LegalHold,
    Kind.CLOSURE: Closure,
    Kind.SAFETY_PLAN: SafetyPlan,
    Kind.RISK_ASSESSMENT: RiskAssessment,
    Kind.GOAL: Goal,
    Kind.REFERRAL: Referral,
    Kind.COMMENT: Comment,
    Kind.DEMAND: Demand,
    Kind.CONSENT_MARK: Mark,
    Kind.EXCEPTIONAL_RELEASE: ExceptionalRelease,
    Kind.FIRST_WORDS: FirstWords,
}
"""What a bundle may hold, by the kind of the record."""
DAYS: Mapping[str, str] = {
    Kind.NOTE: "held",
    Kind.APPOINTMENT: "day",
    Kind.GROUP_LINE: "held",
    Kind.ATTACHMENT: "added",
    Kind.SAFETY_PLAN: "written",
    Kind.RISK_ASSESSMENT: "day",
    Kind.GOAL: "since",
    Kind.REFERRAL: "sent",
    Kind.COMMENT: "given",
    Kind.CORRECTION: "asked",
    Kind.CLOSURE: "day",
    Kind.DEMAND: "received",
    Kind.CONSENT_MARK: "added",
    Kind.FIRST_WORDS: "said",
}
"""By kind, the field with the day by which lists find a record."""
WITH_CONTENT = frozenset({Kind.ATTACHMENT, Kind.CONSENT_MARK})
"""Kinds whose bytes are kept beside the chain; their record holds the digest."""


def statement(giver: str, recipient: str, digests: Iterable[bytes]) -> bytes:
    """Return the bytes that the giver signs to vouch for what they hand over.

    Args:
        giver: Their id.
        recipient: Id of the colleague.
        digests: Digests of every version, in the order of the giver's chain.
    """
    whole = hashlib.sha256(b"".join(digests)).digest()
    return chain.framed(b"counsel_desk.hand_over.1", giver.encode(), recipient.encode(), whole)


def whole(rows: Sequence[Row]) -> bool:
    """Return whether rows are one client's file, each matching its digest."""
    clients = {row.record for row in rows if row.kind == Kind.CLIENT}
    numbers = [row.number for row in rows]
    versions = [(row.record, row.version) for row in rows]
    return (
        len(clients) == 1
        and numbers == sorted(set(numbers))
        # Counted up along the chain, so none comes twice; some may have been erased.
        and sorted(set(versions)) == sorted(versions, key=lambda one: one[0])
        and all(row.kind in SHAPES and row.body is not None for row in rows)
        and _belongs_to(clients.pop(), rows)
        and all(chain.row_digest(row) == row.digest for row in rows)
    )


def _belongs_to(client: str, rows: Sequence[Row]) -> bool:
    """Return whether every record is of one kind, and leads to the client by its parents."""
    places = {(row.record, row.kind, row.parent) for row in rows}
    parents = {record: parent for record, _kind, parent in places}
    above = set(parents)
    for _step in range(_DEEPEST):
        above = {parents.get(record, "") for record in above - {client}}
    return len(parents) == len(places) and parents[client] == "" and not above


def attachments_whole(rows: Sequence[Row], attached: Mapping[str, bytes]) -> bool:
    """Return whether the bytes of every attachment among `rows` are there, matching its digest."""
    digests = {
        row.record: json.loads(row.body or b"{}")["digest"]
        for row in rows
        if row.kind in WITH_CONTENT
    }
    found = {record: hashlib.sha256(content).hexdigest() for record, content in attached.items()}
    return digests == found


def renamed(body: bytes, ids: Mapping[str, str]) -> bytes:
    """Return a record's JSON with the ids of records in it replaced, and nothing else changed."""

    def other(found: re.Match[bytes]) -> bytes:
        name = found[1].decode()
        return b'"' + ids.get(name, name).encode() + b'"'

    return _ID.sub(other, body)


def as_it_was(row: Row, origin: Origin, ids: Mapping[str, str]) -> bool:
    """Return whether a version here is what its author wrote in the vault it came from.

    Args:
        row: The version here.
        origin: Where it was before.
        ids: By the id of a record here, its id there.
    """
    if row.body is None:
        return False
    there = replace(
        row,
        number=origin.number,
        record=origin.was,
        parent=origin.parent,
        salt=origin.salt,
        body=renamed(row.body, ids),
    )
    return chain.row_digest(there) == origin.digest
