"""Legal holds: set by hand and by other records; under one nothing is destroyed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.demands import Demand, Power
from counsel_desk.domain.intake import Guardian, Intake, years_after
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.records import Client
from counsel_desk.domain.rights.legal_hold import Cause
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Closure, Consulted
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import intake
from counsel_desk.services.clients import attachments, clients, closure, legal_holds
from counsel_desk.services.clients.legal_holds import HeldError, HoldReasonError
from counsel_desk.services.consent import coming_of_age
from counsel_desk.services.demands import demands
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.exceptional_disclosure import exceptional
from counsel_desk.services.intake import Called
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.rights import erasure, retention
from counsel_desk.services.rights.erasure import NotDueError
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.cosigning import ask
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office
from tests.helpers.values import media_files

CALLED = Called("", "", "bn")
DAYS = Policy().retention_days_after_sealing


def causes(session: Session, client: str) -> list[Cause]:
    """Return why a file is held."""
    return [one.body.cause for one in legal_holds.of_client(session, client)]


def demand(session: Session, client: str) -> str:
    """Note a demand for a client's records."""
    body = Demand("The Sessions Judge", "", Power.COURT_ORDER, session.today())
    return demands.put(session, Register(VaultKind.COUNSELLING, client), body)


@pytest.fixture
def blank(counsellor: Session) -> str:
    """A client about whom nothing else is kept."""
    return new_client(counsellor)


def new_client(session: Session) -> str:
    """Add a client."""
    details = Client("", "", "", "bn", Intensity.STANDARD, session.today())
    return clients.add(session, details)


def test_a_claim_for_compensation_holds_a_file_by_itself(counsellor: Session, client: str) -> None:
    assert Cause.COMPENSATION in causes(counsellor, client)
    holding.lift_all(counsellor, client)
    assert causes(counsellor, client) == []


def test_a_demand_holds_a_file_until_a_person_ends_that_with_a_reason(
    counsellor: Session, blank: str
) -> None:
    record = demand(counsellor, blank)
    (found,) = legal_holds.of_client(counsellor, blank)
    assert (found.key, found.body.cause) == (record, Cause.DEMAND)
    with pytest.raises(HoldReasonError):
        legal_holds.lift(counsellor, blank, record, " ")
    legal_holds.lift(counsellor, blank, record, "The case was closed.")
    assert causes(counsellor, blank) == []
    with pytest.raises(clients.NoSuchRecordError):
        legal_holds.lift(counsellor, blank, record, "Once more.")
    demand(counsellor, blank)
    assert causes(counsellor, blank) == [Cause.DEMAND]


def test_an_open_report_without_consent_holds_a_file(
    office: Office, counsellor: Session, blank: str
) -> None:
    record = ask(counsellor, blank, office)
    assert causes(counsellor, blank) == [Cause.REPORT]
    legal_holds.lift(counsellor, blank, record, "The matter is closed.")
    shown = record_copy.choice(counsellor, blank, "en").parts
    assert not [one for one in shown if "hold" in one.title]
    other = ask(counsellor, blank, office)
    exceptional.give_up(counsellor, other)
    assert causes(counsellor, blank) == []


def test_a_hold_needs_a_reason_and_keeps_the_lawyer(counsellor: Session, blank: str) -> None:
    with pytest.raises(HoldReasonError):
        legal_holds.hold(counsellor, blank, "  ", "Adv. Sen")
    with pytest.raises(clients.NoSuchRecordError):
        legal_holds.hold(counsellor, "f" * 32, "A trial.")
    record = legal_holds.hold(counsellor, blank, " A trial. ", "Adv. Sen")
    (found,) = legal_holds.of_client(counsellor, blank)
    assert (found.body.reason, found.body.lawyer) == ("A trial.", "Adv. Sen")
    assert [one.record for one in record_copy.choice(counsellor, blank, "en").parts][-1] == record


def test_a_held_file_can_be_sealed_but_neither_it_nor_a_part_is_destroyed(
    counsellor: Session, blank: str, clock: Clock
) -> None:
    paper = attachments.add_content(counsellor, blank, media_files.png())
    legal_holds.hold(counsellor, blank, "A trial.")
    with pytest.raises(HeldError):
        attachments.remove(counsellor, paper)
    made = erasure.seal(counsellor, blank, Ground.CLIENTS_WISH)
    assert made.held
    clock.move(days=DAYS + 1)
    with pytest.raises(HeldError):
        erasure.destroy(counsellor, blank)
    (one,) = erasure.sealed_files(counsellor)
    assert not one.due
    # A court may ask while the file is sealed, and the last hold may end then.
    record = legal_holds.hold(counsellor, blank, "A second trial.")
    legal_holds.lift(counsellor, blank, one.holds[0].key, "It is over.")
    with pytest.raises(HeldError):
        erasure.destroy(counsellor, blank)
    legal_holds.lift(counsellor, blank, record, "It is over.")
    erasure.destroy(counsellor, blank)
    assert erasure.sealed_files(counsellor) == []


def test_a_childs_file_is_kept_until_three_years_after_coming_of_age(
    counsellor: Session, blank: str, today: date, clock: Clock
) -> None:
    born = today - timedelta(days=3650)
    intake.save(counsellor, blank, CALLED, Intake(born=born))
    closure.close(counsellor, blank, Closure(today, consulted=Consulted(today, "Sunita Rao")))
    found = retention.of_client(counsellor, blank)
    assert found is not None
    assert found.of_age
    assert found.until.year == born.year + 21
    erasure.seal(counsellor, blank, Ground.CLIENTS_WISH)
    clock.move(days=DAYS + 1)
    with pytest.raises(NotDueError):
        erasure.destroy(counsellor, blank)
    assert erasure.sealed_files(counsellor)[0].until == found.until
    clock.move(days=(found.until - counsellor.today()).days + 1)
    erasure.destroy(counsellor, blank)


def test_an_age_in_doubt_keeps_a_file_as_a_childs(
    counsellor: Session, blank: str, clock: Clock
) -> None:
    noted = counsellor.today()
    said = Intake(age=19, age_said=noted, in_doubt=noted)
    intake.save(counsellor, blank, CALLED, said)
    erasure.seal(counsellor, blank, Ground.CLIENTS_WISH)
    clock.move(days=DAYS + 1)
    with pytest.raises(NotDueError):
        erasure.destroy(counsellor, blank)
    erasure.lift(counsellor, blank)
    intake.save(counsellor, blank, CALLED, replace(said, age=40, in_doubt=None))
    erasure.seal(counsellor, blank, Ground.CLIENTS_WISH)
    clock.move(days=DAYS + 1)
    erasure.destroy(counsellor, blank)


def test_under_a_hold_no_earlier_word_on_the_guardian_is_erased(
    counsellor: Session, blank: str
) -> None:
    born = years_after(counsellor.today(), -19)
    kept = Intake(born=born, guardian=Guardian("qxjkvplm", "uncle"))
    intake.save(counsellor, blank, CALLED, kept)
    held = legal_holds.hold(counsellor, blank, "A trial.")
    with pytest.raises(HeldError):
        coming_of_age.remove_guardian(counsellor, blank)
    assert intake.get(counsellor, blank).intake.guardian == kept.guardian
    legal_holds.lift(counsellor, blank, held, "It is over.")
    coming_of_age.remove_guardian(counsellor, blank)


class Holding(RuleBasedStateMachine):
    """A file that is held, released, sealed, unsealed and asked for while the clock jumps.

    Attributes:
        held: Keys of the holds that must be in force.
        sealed: Since when the file is sealed; `None` while it is not.
        born: The client's day of birth.
        gone: Whether it was destroyed.
    """

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office, self.session = office, office.enter(Role.COUNSELLOR)
        self.held: set[str] = set()
        self.sealed: date | None = None
        self.born, self.client, self.gone = date.min, "", False

    @initialize(years=st.integers(8, 30))
    def begin(self, years: int) -> None:
        """Begin a file."""
        self.client = new_client(self.session)
        self.born = self.session.today() - timedelta(days=366 * years)
        intake.save(self.session, self.client, CALLED, Intake(born=self.born))

    @rule()
    def hold(self) -> None:
        """Put the file under a hold."""
        if not self.gone:
            self.held.add(legal_holds.hold(self.session, self.client, "A trial."))

    @rule()
    def ask_for_it(self) -> None:
        """Note a demand; it cannot be noted in a sealed file."""
        if self.sealed is None and not self.gone:
            self.held.add(demand(self.session, self.client))

    @rule()
    def end_one(self) -> None:
        """End one hold."""
        if self.held and not self.gone:
            legal_holds.lift(self.session, self.client, self.held.pop(), "It is over.")

    @rule()
    def seal_or_lift(self) -> None:
        """Seal the file, or lift its seal."""
        if self.gone:
            return
        if self.sealed is None:
            erasure.seal(self.session, self.client, Ground.CLIENTS_WISH)
            self.sealed = self.session.today()
        else:
            erasure.lift(self.session, self.client)
            self.sealed = None

    @rule(days=st.sampled_from([-400, -1, 1, 30, 366, 3000]))
    def move_the_clock(self, days: int) -> None:
        """Move the clock, also back."""
        self.office.clock.move(days=days)

    @rule()
    def destroy(self) -> None:
        """Try to destroy the file: it must be sealed, due and held by nothing."""
        if self.gone:
            return
        try:
            erasure.destroy(self.session, self.client)
        except KnownError:
            return
        self.gone, today = True, self.session.today()
        assert not self.held
        assert self.sealed is not None
        assert today > self.sealed + timedelta(days=DAYS)
        assert today.replace(day=1) >= self.born.replace(year=self.born.year + 21, day=1)

    @invariant()
    def it_is_there(self) -> None:
        """What was not destroyed by a person is there, and held by what it must be held by."""
        if self.client and not self.gone:
            found = {one.key for one in legal_holds.of_client(self.session, self.client)}
            assert found == self.held
            sealed = {one.client for one in erasure.sealed_files(self.session)}
            listed = {one.filed.record for one in clients.listing(self.session)}
            assert self.client in (listed if self.sealed is None else sealed)


@pytest.fixture
def fresh(template: DemoOffice, tmp_path: Path) -> Iterator[list[Office]]:
    """Collects the offices of the runs, and closes them."""
    made: list[Office] = []
    yield made
    for each in made:
        each.close()


def test_under_a_hold_nothing_is_destroyed_whatever_happens(
    template: DemoOffice, tmp_path: Path, fresh: list[Office]
) -> None:
    def office() -> Holding:
        for each in fresh:
            each.close()
        folder = copied(template.data, tmp_path / str(len(fresh)))
        fresh.append(Office(folder, template.people, template.root_sheets, Clock()))
        return Holding(fresh[-1])

    run_state_machine_as_test(
        office,  # type: ignore[arg-type]  # it makes the machine
        settings=settings(
            max_examples=5,
            stateful_step_count=25,
            suppress_health_check=list(HealthCheck),
        ),
    )
