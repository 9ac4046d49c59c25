"""Calls any service with arguments that it could well be given."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random

from counsel_desk import services
from counsel_desk.demo.files import check_in_answers
from counsel_desk.domain.appointments.appointment import Mode, Repeats, State
from counsel_desk.domain.appointments.group_session import GroupDraft
from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.casework.casework import (
    CaseReference,
    CaseTask,
    Hearing,
    HearingPurpose,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.casework.requests import Declining
from counsel_desk.domain.consent.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.demands import Demand, Power
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.exceptional.exceptional_disclosure import Telling
from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.domain.goals import Goal, GoalState
from counsel_desk.domain.intake import Intake, MayHaveHarmed
from counsel_desk.domain.moving_in.fields import Field
from counsel_desk.domain.moving_in.report import Report
from counsel_desk.domain.moving_in.table import Table
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.preferences import Preferences
from counsel_desk.domain.office.recovery_notice import Reason as HandedOverFor
from counsel_desk.domain.office.wording import Correction
from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.records import Client, NoteDraft
from counsel_desk.domain.referrals import Escalation, Rung, Service
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.domain.summary import Ground, Section, SummaryType
from counsel_desk.domain.supervision.supervision import AgendaPoint, Who
from counsel_desk.domain.trust import Certificate, PublicKeys, Role, VaultKind
from counsel_desk.domain.voice import Subject
from counsel_desk.domain.wellbeing.care import SelfCarePlan
from counsel_desk.progress import go_on
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.casework.requests import Wish
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.demands.demand_reply import Reply
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.demands.legal_hand_over import Choice
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.exchange.joining import Asking
from counsel_desk.services.first_words import Card
from counsel_desk.services.inbox.entry import Entry, Kind
from counsel_desk.services.intake import Called
from counsel_desk.services.moving_in.dry_run import Wanted as Moving
from counsel_desk.services.moving_in.undoing import MovedIn
from counsel_desk.services.referrals.referral_letter import Letter
from counsel_desk.services.referrals.referrals import Details
from counsel_desk.services.voice.voice import Feedback
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from forms.library import builtin
from tests.helpers.agreeing import GIVING, draft_of
from tests.helpers.values.lists import ALL
from tests.security.privilege.members import NEW_PASSPHRASE
from tests.security.untouchable import Untouchable

DAY = date(2026, 1, 5)
NOBODY = Recipient("x", at_desk=True)
PART = Part(Category.NEEDS_AND_RECOMMENDATIONS)
TERMS = Terms(Purpose.CASEWORK_SUMMARY, frozenset({PART}), NOBODY, "en", DAY, DAY, GIVING)
SENT = draft_of("x", TERMS, Section(PART.category, "a place"))
WANTED = exceptional.Wanted(
    Proposal(
        Ground.DANGER_TO_LIFE,
        "x",
        Recipient("x"),
        "",
        "en",
        (Section(Category.SAFETY_AND_RISK, "x"),),
    ),
    "x",
    Telling.TOLD,
)
MOVED = Moving(Table("", ("Name",), (("x",),), (2,)), (Field.NAME,), "bn")
NAMED: dict[str, object] = {
    **dict.fromkeys(("passphrase", "current", "new"), NEW_PASSPHRASE),
    **dict.fromkeys(("day", "held", "until", "taken", "ends", "first", "last", "monday"), DAY),
    "answers": [0] * 7,
    "parts": [PART],
    "part": PART,
    "reading": Reading.BY_CLIENT,
    "filling": check_in_answers(Random(1), 1),
    "content": {},
    "policy": Policy(),
    "details": Client("", "", "", "bn", Intensity.STANDARD, DAY),
    "key": "gad-7",
    "language": "en",
    "recipient": NOBODY,
    "preferences": Preferences(),
    "purpose": Purpose.CASEWORK_SUMMARY,
    "role": Role.STAFF,
    "roles": (Role.STAFF,),
    "records": ["x"],
    "shares": ["one two three"],
    "states": {"x": State.PLANNED},
    "terms": TERMS,
    "withheld": (),
    "typed": "1-0000-0000-0000-0000-0000",
}
"""Arguments by their names; every other one is an id or a word."""
NEWCOMER = Certifiable("x", "x", (Role.STAFF,), PublicKeys(b"x", b"x"), "x", 1)
SPECIAL: dict[tuple[str, str], object] = {
    ("drill", "tried"): Untouchable(),
    ("attachments", "cleaned"): Cleaned(MediaType.PNG, b"x"),
    ("attachments", "content"): b"x",
    ("candidates", "one"): NEWCOMER,
    ("certifying", "people"): (NEWCOMER,),
    ("certifying", "shown"): NEWCOMER,
    ("notes", "draft"): NoteDraft("x", DAY, "text", None, datetime(2026, 1, 5, tzinfo=UTC)),
    ("process_notes", "draft"): NoteDraft("x", DAY, "text", None, datetime(2026, 1, 5, tzinfo=UTC)),
    ("release", "draft"): SENT,
    ("release_outside", "draft"): SENT,
    ("appointments", "wanted"): Wanted(("x",), DAY, time(10), 60, Mode.PHONE),
    ("appointments", "repeats"): Repeats(),
    ("appointments", "state"): State.PLANNED,
    ("group_sessions", "participants"): ("x", "y"),
    ("group_sessions", "draft"): GroupDraft(
        ("x", "y"), DAY, "text", datetime(2026, 1, 5, tzinfo=UTC)
    ),
    ("joining", "asked"): Asking("x", "x", NEWCOMER.keys, "x", "x"),
    ("joining", "road"): Untouchable(),
    ("attending", "stopped"): lambda: True,
    ("intake", "called"): Called("", "", "bn"),
    ("intake", "intake"): Intake(pronoun="she"),
    ("unsafe_guardian", "said"): MayHaveHarmed.NO,
    ("referrals", "details"): Details(Service.SHELTER, DAY),
    ("referrals", "number"): 1,
    ("referrals", "step"): Escalation(Rung.BLOCK, "", DAY),
    ("referral_letter", "letter"): Letter(Rung.BLOCK, "", "en"),
    ("exceptional", "wanted"): WANTED,
    ("exceptional_release", "when"): datetime(2026, 1, 5, tzinfo=UTC),
    ("voice", "feedback"): Feedback(Subject.SESSION, "", (1, None, 5), "", shared=False),
    ("recovery", "heir"): Certificate("x", "x", (), NEWCOMER.keys, 1, b"", b""),
    ("recovery", "reason"): HandedOverFor.ILL,
    ("first_words", "spoken"): Card("bn", (), ()),
    ("safety", "plan"): SafetyPlan(DAY),
    ("safety", "assessment"): RiskAssessment(DAY, Risk.LOW),
    ("case_tasks", "task"): CaseTask(TaskKind.APPEAL, "", None, "", TaskState.OPEN, DAY),
    ("case_tasks", "state"): TaskState.DONE,
    ("cases", "entry"): CaseReference(ReferenceKind.FIR, "1"),
    ("cases", "number"): 0,
    ("hearings", "hearing"): Hearing(DAY, "", HearingPurpose.BAIL),
    ("requests", "wish"): Wish(
        "x", SummaryType.REFERRAL_SUMMARY, Purpose.CASEWORK_SUMMARY, "somebody"
    ),
    ("incoming_requests", "reason"): Declining.NOT_SAID,
    ("demands", "demand"): Demand("x", "", Power.OTHER, DAY),
    ("demand_reply", "reply"): Reply("en"),
    ("legal_hand_over", "choice"): Choice("x", "", "en"),
    ("goals", "goal"): Goal("x", DAY),
    **{
        (module, "entry"): Entry(Kind.RECOVERED, "x", DAY)
        for module in ("inbox", "own", "supervision_news")
    },
    ("goals", "state"): GoalState.REACHED,
    ("self_care", "plan"): SelfCarePlan(),
    ("team_figures", "names"): ("x",),
    ("kept", "entry"): AgendaPoint("x"),
    ("kept", "shape"): AgendaPoint,
    ("pairs", "as_"): Who.COUNSELLOR,
    ("adding", "form"): builtin("stress_and_resilience"),
    ("adding", "use"): FormUse.FORM,
    ("adding", "document"): builtin("stress_and_resilience").document,
    ("goals", "value"): 5,
    ("columns", "headings"): ("Name",),
    **{(module, "wanted"): MOVED for module in ("dry_run", "moving_in")},
    **{(module, "progress"): go_on for module in ("dry_run", "moving_in", "undoing")},
    ("moving_in", "report"): Report(()),
    ("moving_in", "choice"): ALL,
    ("wording", "correction"): Correction("bn", "Save", "x"),
    ("undoing", "which"): MovedIn(1, 2, 1, datetime(2026, 1, 5, tzinfo=UTC)),
}
"""Arguments of the functions of one module, by its name and theirs."""


def asked_with_a_session() -> dict[str, Callable[..., object]]:
    """Return every public function of the services that takes a session, by its name."""
    found: dict[str, Callable[..., object]] = {}
    for each in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        module = importlib.import_module(each.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            mine = function.__module__ == module.__name__ and not name.startswith("_")
            given = [one.annotation for one in inspect.signature(function).parameters.values()]
            if mine and Session in given:
                found[f"{each.name.rpartition('.')[2]}.{name}"] = function
    return found


FUNCTIONS = asked_with_a_session()


def ask(asked: str, session: Session, folder: Path) -> object:
    """Call a service with arguments it could well be given; a kind of vault may follow its name."""
    name, _, kind = asked.partition(":")
    module, signature = name.split(".")[0], inspect.signature(FUNCTIONS[name])
    here: dict[str, object] = {"session": session, "path": folder / "file"}
    if module in {"automatic", "drill"}:
        here["place"] = folder / "stick"
    if kind:
        here["place"] = Place(VaultKind(kind), "page")
        here["register"] = Register(VaultKind(kind), "x")
    given = {
        each: here.get(each) or SPECIAL.get((module, each)) or NAMED.get(each, "x")
        for each in signature.parameters
    }
    return FUNCTIONS[name](**given)
