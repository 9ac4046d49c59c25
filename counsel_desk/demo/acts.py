"""What the counsellors of the whole fictional office do through the services, client by client."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from counsel_desk.demo import content, files
from counsel_desk.demo.course import Course
from counsel_desk.demo.form import FORM, SUITED
from counsel_desk.demo.persona import CLOSED
from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.consent.consent import (
    Category,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.intake import MayHaveHarmed
from counsel_desk.domain.referrals import Service
from counsel_desk.domain.referrals import State as ReferralState
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Closure, Why
from counsel_desk.domain.summary import Section
from counsel_desk.services import withdrawal
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.clients import closure
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.forms import forms
from counsel_desk.services.notes import notes
from counsel_desk.services.referrals import referrals
from counsel_desk.services.rights import erasure
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.model import parse

_PURPOSES = {"counselling": Purpose.COUNSELLING, "statistics": Purpose.STATISTICS}
_SHARED = frozenset({Part(Category.ATTENDANCE), Part(Category.NEEDS_AND_RECOMMENDATIONS)})


@dataclass(frozen=True)
class Act:
    """Something that a counsellor does with a client.

    Attributes:
        weeks: How many weeks before today; never before the work began.
        tag: The tag of the clients with whom it is done.
    """

    weeks: int
    tag: str


STATISTICS = "statistics"
"""A tag that all clients have but every eighth: those agree to statistics."""
_ALL_BUT_EVERY = 8
ACTS = (
    Act(30, "counselling"),
    Act(52, STATISTICS),
    Act(9, "consent"),
    Act(8, "consent_ending"),
    Act(10, "withdrawn"),
    *(Act(7, str(service)) for service in Service),
    Act(3, "withdrawing"),
    Act(2, "form"),
    Act(1, "summary"),
    Act(0, "draft"),
    Act(0, "ending"),
)
"""What is done, and when; `withdrawing` and `ending` follow from other tags."""


def acts(course: Course) -> Iterator[tuple[date, Act]]:
    """Yield what is done with a client, with its day."""
    tags = set(course.persona.tags)
    tags |= {"withdrawing"} if "withdrawn" in tags else set()
    tags |= {STATISTICS} if course.number % _ALL_BUT_EVERY else set()
    tags |= {"ending"} if course.persona.ended else set()
    for act in ACTS:
        if act.tag in tags:
            day = max(course.begun, course.today - timedelta(weeks=act.weeks))
            yield (course.ends if act.tag == "ending" else day), act


def perform(session: Session, course: Course, act: Act) -> None:
    """Do it, on the day that the clock shows."""
    if act.tag in {"counselling", STATISTICS, "consent", "consent_ending", "withdrawn"}:
        _agree(session, course, act.tag)
    elif act.tag == "withdrawing":
        for given in consent.of_client(session, course.record):
            withdrawal.withdraw(session, given.record)
    elif act.tag in set(Service):
        _refer(session, course, Service(act.tag))
    elif act.tag == "summary":
        sections = tuple(Section(each, content.SECTIONS[each]) for each in files.CONSENTED)
        files.release_summary(session, course.record, consent.recipients(session)[0], sections)
    elif act.tag == "form":
        filling = Filling(parse(FORM))
        filling.set("suited", [SUITED[0]])
        forms.record(session, course.record, filling, "bn")
    elif act.tag == "draft":
        name, draft = notes.begin(session, course.record, session.today())
        notes.save(session, name, replace(draft, text="\n\n".join(content.HALF_WRITTEN)))
    else:
        _end(session, course)


def _agree(session: Session, course: Course, tag: str) -> None:
    about, today = course.persona, session.today()
    left = {"consent_ending": 6, "counselling": 200, STATISTICS: 1000}.get(tag, 75)
    recipient: Recipient | None = None
    if tag not in {"counselling", STATISTICS}:
        known = consent.recipients(session)
        recipient = known[course.number % len(known)]
    giving = Giving(
        GivenBy.GUARDIAN_WITH_ASSENT if about.guardian else GivenBy.CLIENT,
        Manner.SPOKEN_BEFORE_WITNESS,
        free_to_refuse=True,
        able=True,
        guardian=about.guardian,
        assent=bool(about.guardian),
        witness=content.WITNESS,
        may_have_harmed=MayHaveHarmed.NO if about.guardian else MayHaveHarmed.NOT_ASKED,
    )
    terms = Terms(
        Purpose.CASEWORK_SUMMARY if recipient else _PURPOSES[tag],
        _SHARED if recipient else frozenset(),
        recipient,
        about.language,
        today,
        course.today + timedelta(days=left),
        giving,
    )
    consent.record(session, course.record, terms)


def _refer(session: Session, course: Course, service: Service) -> None:
    known = course.office.referrals[str(service)]
    today, state = session.today(), ReferralState(known["state"])
    sent = max(course.begun, today - timedelta(days=12))
    details = referrals.Details(
        service,
        sent,
        state,
        today,
        to=known["to"],
        asked=known["asked"],
        promised=course.today + timedelta(days=course.number - 5),
    )
    referrals.record(session, course.record, details)


def _end(session: Session, course: Course) -> None:
    if "sealed" in course.persona.tags:
        erasure.seal(session, course.record, Ground.CLIENTS_WISH)
        return
    [tag] = course.persona.tags & CLOSED.keys()
    said = str(course.office.word("en", "closing"))
    ending = Closure(session.today(), Why(CLOSED[tag]), said, no_follow_up=True)
    closure.close(session, course.record, ending)


def meet_as_a_group(session: Session, clients: tuple[str, ...], day: date, text: str) -> None:
    """Hold a group session on a day, and write its note."""
    wanted = Wanted(clients, day, time(11), 90, Mode.IN_PERSON, group=True)
    planned = appointments.plan(session, wanted, state=State.KEPT)
    begun = group_sessions.begin(session, clients, day, planned.records[0])
    draft = replace(begun.draft, text=text)
    group_sessions.save(session, begun.record, draft)
    group_sessions.sign(session, begun.record)


def plan_the_group(session: Session, clients: tuple[str, ...], day: date) -> None:
    """Plan the next session of a group."""
    appointments.plan(session, Wanted(clients, day, time(11), 90, Mode.IN_PERSON, group=True))
