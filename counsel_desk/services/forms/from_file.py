"""What a client's file has to answer a form's questions for papers and records with.

While a form is filled in, an answer names a record by its id. In a saved form the ids stand beside
the response, which names them by number: so a hand-over gives them their new ids, and a response
that is exported gives none away.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.attachments import Attachment
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Assessment, FormResponse, Kind
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from forms.held import PAPER

ADDRESS: Final = "urn:counsel-desk:record:"
"""How the address of a record in an answer begins; its id, or its number, follows."""
_PLACES: Final = (("valueAttachment", "url"), ("valueReference", "reference"))


@dataclass(frozen=True)
class Kept:
    """A record of a client's file that a form can refer to.

    Attributes:
        kind: What it is.
        address: How an answer names it.
        type: The type of FHIR resource that it is.
        title: Its title; may be empty.
        day: The day that it is found by.
        media_type: What a picture or a paper is.
        size: In bytes, of a picture or a paper.
    """

    kind: Kind
    address: str
    type: str
    title: str
    day: date
    media_type: str = ""
    size: int = 0


_Facts = tuple[str, date]
_KINDS: Final[Mapping[Kind, tuple[type[Any], str, Callable[[Any], _Facts]]]] = {
    Kind.ATTACHMENT: (Attachment, PAPER, lambda one: (one.title, one.added)),
    Kind.FORM_RESPONSE: (
        FormResponse,
        "QuestionnaireResponse",
        lambda one: (one.title, one.taken),
    ),
    Kind.ASSESSMENT: (Assessment, "Observation", lambda one: ("", one.taken)),
    Kind.SAFETY_PLAN: (SafetyPlan, "CarePlan", lambda one: ("", one.written)),
    Kind.GOAL: (Goal, "Goal", lambda one: (one.words, one.since)),
    Kind.REFERRAL: (Referral, "ServiceRequest", lambda one: (one.to, one.sent)),
    Kind.APPOINTMENT: (Appointment, "Appointment", lambda one: ("", one.day)),
    Kind.CONSENT: (Consent, "Consent", lambda one: ("", local_day(one.starts))),
}


def kept(session: Session, client: str) -> list[Kept]:
    """Return what a form can refer to in a client's file, papers first, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return [one for kind in _KINDS for one in _of_kind(reader, client, kind)]


def _of_kind(reader: Reader, client: str, kind: Kind) -> Iterator[Kept]:
    shape, resource, facts = _KINDS[kind]
    for filed in reader.latest(kind, shape, client)[::-1]:
        title, day = facts(filed.body)
        body = filed.body
        paper = (str(body.media_type), body.size) if isinstance(body, Attachment) else ("", 0)
        yield Kept(kind, ADDRESS + filed.record, resource, title, day, *paper)


def numbered(response: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return a response whose answers name records by number, and the ids of those records."""
    ids: dict[str, None] = {}

    def number(address: str) -> str:
        ids.setdefault(address.removeprefix(ADDRESS))
        return f"{ADDRESS}{list(ids).index(address.removeprefix(ADDRESS))}"

    return _renamed(response, number), tuple(ids)


def named(response: dict[str, Any], ids: Sequence[str]) -> dict[str, Any]:
    """Return a saved response whose answers name records by id again."""

    def name(address: str) -> str:
        number = address.removeprefix(ADDRESS)
        there = number.isdecimal() and len(number) < 6 and int(number) < len(ids)
        return ADDRESS + ids[int(number)] if there else address

    return _renamed(response, name)


def _renamed(element: dict[str, Any], rename: Callable[[str], str]) -> dict[str, Any]:
    """Return a part of a response with the addresses of records in it replaced."""
    made = dict(element)
    for name in ("item", "answer"):
        if isinstance(made.get(name), list):
            parts = made[name]
            made[name] = [_renamed(e, rename) if isinstance(e, dict) else e for e in parts]
    for name, field in _PLACES:
        content = made.get(name)
        if isinstance(content, dict) and str(content.get(field, "")).startswith(ADDRESS):
            made[name] = {**content, field: rename(content[field])}
    return made
