"""P38: every role and every operation. What DESIGN's table does not name is refused, unread.

Every public function of counsel_desk/services that is given a session stands in `NEEDS` with the
operation it asks for, or in `WITHIN` with the reason why nobody asks it for anything by itself; a
new function in neither fails here. `tests/gui/desk/test_p38_pages.py` does the same for windows.
"""

import ast
import importlib
import inspect
import pkgutil
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random

import pytest

from counsel_desk import services
from counsel_desk.demo.files import check_in_answers
from counsel_desk.domain.appointment import Mode, Repeats, State
from counsel_desk.domain.burden import Intensity
from counsel_desk.domain.care_plan import Goal, GoalState
from counsel_desk.domain.casework import (
    CaseReference,
    CaseTask,
    Hearing,
    HearingPurpose,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.consent import Category, Part, Purpose, Recipient
from counsel_desk.domain.demands import Demand, Power
from counsel_desk.domain.exceptional import Proposal, Telling
from counsel_desk.domain.group_session import GroupDraft
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.policy import Policy
from counsel_desk.domain.records import Client, NoteDraft, Preferences
from counsel_desk.domain.referral import Escalation, Rung, Service
from counsel_desk.domain.release import Ground, Reading, Section, SummaryType
from counsel_desk.domain.requests import Declining
from counsel_desk.domain.roles import Operation, allowed
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.domain.voice import Subject
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services import exceptional, recovery
from counsel_desk.services.appointment_rules import Wanted
from counsel_desk.services.consent import Terms
from counsel_desk.services.demand_reply import Reply
from counsel_desk.services.demands import Register
from counsel_desk.services.drafts import Place
from counsel_desk.services.intake import Called
from counsel_desk.services.legal_hand_over import Choice
from counsel_desk.services.referral_letter import Letter
from counsel_desk.services.referrals import Details
from counsel_desk.services.requests import Wish
from counsel_desk.services.session import Session
from counsel_desk.services.voice import Said
from tests.agreeing import GIVING, draft_of

ROOT = Path(__file__).resolve().parents[2]
EVERYONE = set(Role)
DESIGN = {
    "client file": ({Role.COUNSELLOR}, {Operation.READ_CLIENT_FILE, Operation.WRITE_CLIENT_FILE}),
    "release a summary": ({Role.COUNSELLOR}, {Operation.RELEASE_SUMMARY}),
    "release without consent, once it is co-signed": (
        {Role.COUNSELLOR},
        {Operation.RELEASE_EXCEPTIONALLY},
    ),
    "co-sign an exception": ({Role.SUPERVISOR}, {Operation.COSIGN_EXCEPTION}),
    "legal case references, received summaries": (
        {Role.CASEWORKER},
        {Operation.READ_CASEWORK, Operation.WRITE_CASEWORK, Operation.SHARE_CASEWORK},
    ),
    "own burden figures": ({Role.COUNSELLOR}, {Operation.PUBLISH_BURDEN}),
    "everyone's burden figures": ({Role.SUPERVISOR}, {Operation.READ_BURDEN}),
    "own check-ins": (EVERYONE, {Operation.CHECK_IN}),
    "accounts and policy": (
        {Role.ADMINISTRATOR},
        {Operation.MANAGE_PEOPLE, Operation.SET_POLICY},
    ),
    "the policy one works by": (EVERYONE, {Operation.READ_POLICY}),
    "audit trail, own": (EVERYONE, {Operation.READ_OWN_ACTIONS}),
    "audit trail, all": ({Role.ADMINISTRATOR}, {Operation.READ_ALL_ACTIONS}),
}
"""The table of DESIGN, section 5: who may, and what that is called here."""

NEEDS = {
    Operation.READ_CLIENT_FILE: """
        appointments.between appointments.get appointments.next_by_client appointments.of_client
        appointments.today assessments.of_client attachments.content attachments.of_client
        burden.own
        consent.asked consent.counselling_talked_over consent.explain consent_marks.content
        consent_reminders.ending
        consent_reminders.of_age consent_sheet.consent_sheet client_sheets.ledger
        clients.get clients.listing
        consent.of_client cover.running disclosure.of_client disclosure.releases
        drafts.find:counselling
        demand_reply.make:counselling demands.get:counselling demands.listing:counselling
        incoming_requests.listing incoming_requests.waiting
        closure.follow_ups closure.of_client corrections.of_client erasure.sealed_files keeping.due
        record_copy.choice retention.of_client retention.review forms.get
        forms.of_client group_sessions.listing group_sessions.of_client group_sessions.versions
        note_templates.listing notes.drafts_of notes.of_client notes.versions notes.waiting
        notes.unwritten
        process_notes.drafts_of process_notes.of_client own_times.render own_times.save
        intake.contacts intake.get
        notes.drafts_of notes.of_client notes.versions own_times.render own_times.save
        referral_letter.resting_on referrals.history referrals.of_client referrals.proposal
        identifying.known
        release.suggest search.find taking_over.provenance transfer.current transfer.entries
        transfer_answers.news exceptional.of_client exceptional_answers.news
        care_plan.of_client safety.flags_by_client safety.plan_versions safety.risks_of_client
        safety_sheet.plan_sheet
        timeline.of_client transfer_answers.news voice.choices voice.heard voice.statistics
    """,
    Operation.WRITE_CLIENT_FILE: """
        appointments.change appointments.mark appointments.plan assessments.record
        attachments.add attachments.add_content attachments.remove attachments.rename
        attachments.save_copy clients.add
        clients.change clients.close consent.add_mark consent.narrow consent.withdraw
        consent_marks.look cover.arrange cover.end
        demands.put:counselling incoming_requests.answer incoming_requests.lay_beside
        incoming_requests.receive
        drafts.drop:counselling drafts.keep:counselling erasure.destroy erasure.lift erasure.replay
        erasure.seal closure.close closure.reopen corrections.answer corrections.ask
        record_copy.save_fhir record_copy.sheet retention.keep_longer
        forms.record group_sessions.begin
        group_sessions.begin_amendment group_sessions.discard group_sessions.save
        group_sessions.sign note_templates.load notes.begin notes.begin_amendment notes.discard
        notes.save notes.sign process_notes.begin process_notes.discard
        process_notes.keep process_notes.save process_notes.write_on
        taking_over.accept taking_over.decline taking_over.waiting transfer.make_way
        group_sessions.sign intake.save notes.begin notes.begin_amendment notes.discard notes.save
        notes.sign taking_over.accept taking_over.decline taking_over.waiting transfer.make_way
        transfer.offer transfer.recipients transfer.require_own transfer.take_back
        transfer_answers.receive care_plan.change care_plan.mark care_plan.rate
        care_plan.set_goal safety.keep_plan safety.record_risk
        group_sessions.sign notes.begin notes.begin_amendment notes.discard notes.save
        notes.sign referral_letter.make referrals.change referrals.climb referrals.record
        taking_over.accept taking_over.decline taking_over.waiting transfer.make_way
        transfer.offer transfer.recipients transfer.require_own transfer.take_back
        transfer_answers.receive voice.keep disclosure_news.receive
    """,
    Operation.RELEASE_SUMMARY: """
        consent.recipients consent.record release.preview release.release
        release_outside.print_out release_outside.save
    """,
    Operation.RELEASE_EXCEPTIONALLY: """
        exceptional.ask exceptional.ask_again exceptional.caseworkers exceptional.give_up
        exceptional.supervisors exceptional_answers.receive exceptional_release.client_told
        exceptional_release.may_be_told exceptional_release.note_told
        exceptional_release.print_sheet exceptional_release.save exceptional_release.send
        exceptional_release.sheet
    """,
    Operation.COSIGN_EXCEPTION: "cosigning.send_back cosigning.sign cosigning.waiting",
    Operation.READ_CASEWORK: """
        agenda.coming case_tasks.of_case case_tasks.people cases.listing casework.receive
        casework.summaries demand_reply.make:casework demands.get:casework
        demands.listing:casework drafts.find:casework hearings.of_case requests.mine
    """,
    Operation.WRITE_CASEWORK: """
        receipts.open_summary
        case_tasks.mark case_tasks.put cases.add cases.change cases.close cases.drop_reference
        cases.put_reference casework.file_under demands.put:casework drafts.drop:casework
        drafts.keep:casework hearings.put requests.ask requests.counsellors requests.take_back
    """,
    Operation.SHARE_CASEWORK: "casework.save legal_hand_over.fitting legal_hand_over.save",
    Operation.PUBLISH_BURDEN: "burden.publish caseload_sheet.caseload_sheet",
    Operation.READ_BURDEN: "burden.everyones",
    Operation.CHECK_IN: """
        check_in.mine check_in.record drafts.drop:wellbeing drafts.find:wellbeing
        drafts.keep:wellbeing preferences.keep preferences.read
    """,
    Operation.READ_OWN_ACTIONS: """
        account.change_passphrase account.fingerprint account.new_recovery_code account.strength
        account.strengthen audit.actions audit.check_head_code notices.gather people.colleagues
        sign_in.sign_out verify.verify_vaults letter_files.bring_in letter_files.save
        letter_files.waiting office_files.root_words office_files.save
    """,
    Operation.READ_ALL_ACTIONS: "audit.export audit.weekly_sheet",
    Operation.MANAGE_PEOPLE: """
        certifying.certify certifying.change_roles certifying.invite_again certifying.retire
        certifying.root_seed people.code_of people.invitation people.invite people.staff
        recovery.recover recovery.vaults request_files.bring_in
    """,
    Operation.READ_POLICY: "policy.doubtful policy.read",
    Operation.SET_POLICY: "policy.keep",
}
WITHIN = {
    "hand_over_post.answer": "takes the unit of work of a hand-over, which asked",
    "hand_over_post.bundle": "takes the reader of a hand-over, which asked",
    "hand_over_post.send": "takes the unit of work of a hand-over, which asked",
    "hand_over_post.waiting": "takes the reader of a hand-over, which asked",
    "cases.today": "tells the day",
    "legal_hand_over_sheet.sheet": "takes what a hand-over read, which asked",
    "policy.number": "takes a register transaction",
    "policy.sign_again": "takes a register transaction, from a change of roles, which asked",
    "post.open_letter": "opens what is sealed to the person's own keys",
    "transfer.end": "takes the unit of work of a hand-over, which asked",
    "consent_marks.keep": "takes the unit of work of a consent, which asked",
    "consent_of_age.come_of_age": "takes the unit of work of an intake, which asked",
    "consent_of_age.keep_less": "takes the unit of work of a withdrawal, which asked",
    "exceptional_answers.verified": "tells whether a signature is true; reads certificates only",
    "exceptional_ledger.enter": "takes the unit of work of a release, which asked",
    "exceptional_ledger.later": "takes the unit of work of what is entered, which asked",
    "exceptional_ledger.made": "makes a value; nothing is read",
    "disclosure.call_back": "takes the unit of work of a withdrawal, which asked",
    "membership.grant_key": "takes a register transaction and a key",
    "membership.grant_root": "takes a register transaction and a key",
    "membership.key_of": "opens the person's own grant; what opens it is their key",
    "membership.my_grant": "finds the person's own grant",
    "people.note": "takes a register transaction",
    "pins.check": "a step of signing in",
    "pins.keep": "a step of signing in and out",
    "mail.take_in": "asks for the operation that it is given",
    "post.recipient_named": "finds a certificate for a unit of work that asked",
    "post.name_of": "finds a name for a unit of work that asked",
    "post.roles_of": "reads certificates, which are public",
    "release.agreed": "takes a summary of a release, which asked",
    "release.covered": "takes the reader of a release, which asked",
    "release.enter": "takes the unit of work of a release, which asked",
    "release.sheet_for": "makes the pages of a summary that was made; nothing is read",
    "release.made": "makes a summary from a draft; nothing is read",
    "post.recipient_of": "finds a certificate for a unit of work that asked",
    "post.seal": "takes the unit of work of a release or a recall, which asked",
    "receipts.confirm_gone": "takes the unit of work of a recall, which asked",
    "receipts.let_go": "a step of taking in what waits for a caseworker",
    "receipts.note_copy": "takes the unit of work of a saved summary, which asked",
    "rotation.ended": "reads nothing",
    "rotation.place_of": "finds an open vault",
    "rotation.rotate": "copies an open vault of one's own for what asked",
    "rotation.rotate_where_due": "a step of signing in",
    "seals.close_sealed": "a step of signing out",
    "vaults.open_all": "a step of signing in",
    "vaults.settle": "a step of signing in",
}
HARMLESS = {
    "drafts.mine": "asks for every open vault what that vault needs",
    "drafts.name_of": "makes a name; nothing is read",
    "drafts.settling": "what is done meanwhile asks for itself",
    "transfer.may_offer": "tells whether transfer.require_own refuses",
}
NEEDED = {name: operation for operation, names in NEEDS.items() for name in names.split()}


def asked_with_a_session():
    """Return every public function of the services that is given a session, by its name."""
    found = {}
    for each in pkgutil.iter_modules(services.__path__):
        module = importlib.import_module(f"{services.__name__}.{each.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            mine = function.__module__ == module.__name__ and not name.startswith("_")
            given = [one.annotation for one in inspect.signature(function).parameters.values()]
            if mine and Session in given:
                found[f"{each.name}.{name}"] = function
    return found


FUNCTIONS = asked_with_a_session()


class Touched(BaseException):
    """Something was read or written; no service takes it for an error of its own."""


class Untouchable:
    """A file that tells when anybody asks it for anything."""

    def __getattr__(self, name):
        raise Touched(name)


DAY = date(2026, 1, 5)
PASSPHRASE = "seven pigeons above the market roof"
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
NAMED = {
    **dict.fromkeys(("passphrase", "current", "new"), PASSPHRASE),
    **dict.fromkeys(("day", "held", "until", "taken", "ends", "first", "last"), DAY),
    "answers": [0] * 7,
    "parts": [PART],
    "part": PART,
    "reading": Reading.BY_HER,
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
    "shares": ["one two three"],
    "terms": TERMS,
    "withheld": (),
    "typed": "1-0000-0000-0000-0000-0000",
}
"""Arguments by their names; whatever else is asked for is an id or a word."""
SPECIAL = {
    ("attachments", "content"): b"x",
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
    ("intake", "called"): Called("", "", "bn"),
    ("intake", "intake"): Intake(pronoun="she"),
    ("referrals", "details"): Details(Service.SHELTER, DAY),
    ("referrals", "number"): 1,
    ("referrals", "step"): Escalation(Rung.BLOCK, "", DAY),
    ("referral_letter", "letter"): Letter(Rung.BLOCK, "", "en"),
    ("exceptional", "wanted"): WANTED,
    ("exceptional_release", "when"): datetime(2026, 1, 5, tzinfo=UTC),
    ("voice", "said"): Said(Subject.SESSION, "", (1, None, 5), "", shared=False),
    ("recovery", "reason"): recovery.Reason.ILL,
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
    ("care_plan", "goal"): Goal("x", DAY),
    ("care_plan", "state"): GoalState.REACHED,
    ("care_plan", "value"): 5,
}


def ask(name, session, folder):
    """Call a service with arguments it could well be given; a kind of vault may follow its name."""
    name, _, kind = name.partition(":")
    module, signature = name.split(".")[0], inspect.signature(FUNCTIONS[name])
    here = {"session": session, "path": folder / "file"}
    if kind:
        here["place"] = Place(VaultKind(kind), "page")
        here["register"] = Register(VaultKind(kind), "x")
    given = {
        each: here.get(each) or SPECIAL.get((module, each)) or NAMED.get(each, "x")
        for each in signature.parameters
    }
    return FUNCTIONS[name](**given)


@pytest.fixture
def as_role(office):
    """Return a way to be somebody of given roles who holds a vault of every kind."""
    session = office.enter(Role.STAFF)

    def make(roles, vaults=tuple(VaultKind)):
        return replace(
            session,
            desk=replace(session.desk, register=Untouchable()),
            me=replace(session.me, roles=roles),
            vaults={kind: Untouchable() for kind in vaults},
        )

    return make


def test_p38_the_matrix_is_the_one_of_the_design():
    named = [operation for _who, operations in DESIGN.values() for operation in operations]
    assert sorted(named) == sorted(Operation)
    for who, operations in DESIGN.values():
        for each in operations:
            assert {role for role in Role if allowed((role,), each)} == who
    assert not any(allowed((), operation) for operation in Operation)


def test_p38_every_service_is_known_with_what_it_needs():
    needed = {name.partition(":")[0] for name in NEEDED}
    assert set(FUNCTIONS) == needed | set(WITHIN) | set(HARMLESS)
    assert not needed & set(WITHIN)


def test_p38_no_window_calls_what_asks_for_nothing():
    within = {f"{services.__name__}.{name}" for name in WITHIN}
    for path in (ROOT / "ui").rglob("*.py"):
        assert not used(path) & within, path


def used(path):
    """Return the full names of the functions of services that a module of windows uses."""
    tree, modules, names = ast.parse(path.read_text(encoding="utf-8")), {}, set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(services.__name__):
            for each in node.names:
                modules[each.asname or each.name] = f"{node.module}.{each.name}"
                names.add(f"{node.module}.{each.name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            names.add(f"{modules.get(node.value.id, '')}.{node.attr}")
    return names


@pytest.mark.parametrize("roles", [*((role,) for role in Role), ()], ids=str)
def test_p38_a_service_refuses_unread_what_the_matrix_does_not_name(as_role, tmp_path, roles):
    session, folder = as_role(roles), tmp_path / "saved"
    folder.mkdir()
    for name, operation in NEEDED.items():
        refused = False
        try:
            ask(name, session, folder)
        except NotPermittedError:
            refused = True
        except (Touched, KnownError):
            pass
        assert refused is not allowed(roles, operation), f"{name} as {roles}"
    assert list(folder.iterdir()) == []
