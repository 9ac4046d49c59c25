"""A random attacker strikes between honest days, and during them: nothing is gained or lost unseen.

Each day somebody signs in, does their work and leaves. After an attack everybody signs in in turn.
Somebody is stopped by an alarm, and the office is put back as it was; or nobody is, and then
everything has to be as the honest people left it: keys, roles, names, records, withdrawals.
"""

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from counsel_desk.demo.files import check_in_answers
from counsel_desk.demo.office import DemoOffice
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.records import Client
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.office import policy
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.withdrawal import withdraw
from counsel_desk.services.work.session import Session
from tests.helpers.folders import copied
from tests.helpers.office import Clock, Office
from tests.helpers.repeats import repeats
from tests.security.attacker.attacks import Attacker

PEOPLE = (
    (Role.COUNSELLOR, 0),
    (Role.COUNSELLOR, 1),
    (Role.CASEWORKER, 0),
    (Role.SUPERVISOR, 0),
    (Role.ADMINISTRATOR, 0),
    (Role.STAFF, 0),
)
REMEMBERED = 4
"""Of how many days the attacker has copies."""
SEEDS = st.integers(min_value=0, max_value=2**32)


@dataclass
class Truth:
    """What holds, by the honest people.

    Attributes:
        office: People with names, roles and keys; vaults with owners, keys and members; the policy.
        records: The heads of the vaults of each person, by id.
    """

    office: object = None
    records: dict[str, dict[str, Head]] = field(default_factory=dict)

    def keep_office(self, session: Session) -> None:
        """Keep the office as an honest person leaves it.

        Whose cover they ended has their vault no longer: to them it is not lost.
        """
        state, me = session.data.register.state, session.me.person
        self.office = office_of(state)
        for vault in state.vaults.values():
            for person, known in self.records.items():
                if vault.owner == me and person not in {me, *vault.members}:
                    known.pop(vault.vault, None)


def office_of(state: State) -> object:
    """Return what nobody may gain or lose unseen."""
    people = {
        one.person: (one.name, one.roles, one.keys, one.epoch) for one in state.people.values()
    }
    vaults = {
        one.vault: (one.kind, one.owner, one.epoch, sorted(one.members))
        for one in state.vaults.values()
    }
    return people, vaults, state.policy


def records_of(session: Session) -> dict[str, Head]:
    """Return the heads of a person's open vaults."""
    found = {}
    for vault in session.opened():
        with vault.reading() as transaction:
            found[vault.vault_id] = transaction.head()[0]
    return found


class Days(RuleBasedStateMachine):
    """The days of an office with an attacker in it."""

    template: DemoOffice
    folder: Path
    made = 0

    def __init__(self) -> None:
        super().__init__()
        Days.made += 1
        self._home = self.folder / str(Days.made)
        folder = copied(self.template.data, self._home / "office")
        self.office = Office(folder, self.template.people, self.template.root_sheets, Clock())
        self.truth = Truth()
        self._days: list[Path] = []
        self._count = 0
        for who in PEOPLE:
            self._enter(who, Random(0), work=False)

    def teardown(self) -> None:
        """Delete the office."""
        self.office.close()
        shutil.rmtree(self._home)

    def _enter(self, who: tuple[Role, int], chance: Random, *, work: bool) -> None:
        """Have somebody sign in, work and leave, and keep what holds from then on."""
        session = self.office.enter(*who)
        try:
            before = records_of(session)
            known = self.truth.records.get(session.me.person, {})
            for vault, head in known.items():
                assert before.get(vault, head) == head, "records were lost"
            if work:
                act(session, who[0], chance)
            mine = records_of(session)
            self.truth.keep_office(session)
        finally:
            with suppress(KnownError):
                sign_in.sign_out(session)
        for other in self.truth.records.values():
            other.update({vault: head for vault, head in mine.items() if vault in other})
        self.truth.records[session.me.person] = mine

    @rule(who=st.sampled_from(PEOPLE), seed=SEEDS)
    def honest_day(self, who: tuple[Role, int], seed: int) -> None:
        """Somebody has a day of work, and a colleague looks in; no alarm stops them.

        What nobody else has seen yet can be put back with all that its author saw of it: then only
        the printed code tells (A64).
        """
        self._enter(who, Random(seed), work=True)
        self._enter(PEOPLE[(PEOPLE.index(who) + 1) % len(PEOPLE)], Random(seed), work=False)
        self._remember()

    def _remember(self) -> None:
        self._count += 1
        day = self._home / f"day-{self._count}"
        shutil.copytree(self.office.folder, day)
        self._days.append(day)
        if len(self._days) > REMEMBERED:
            shutil.rmtree(self._days.pop(0))

    @rule(seed=SEEDS, order=st.permutations(PEOPLE), during=st.booleans())
    def attacked_day(self, seed: int, order: list[tuple[Role, int]], during: bool) -> None:
        """The attacker strikes, and everybody signs in in turn until somebody is stopped."""
        chance = Random(seed)
        kept = self._home / "kept"
        shutil.copytree(self.office.folder, kept)
        records = {who: dict(own) for who, own in self.truth.records.items()}
        truth = Truth(self.truth.office, records)
        try:
            if during:
                stopped = self._strike_during(order[0], chance)
            else:
                Attacker(self.office, chance, self._days).strike()
                stopped = False
            stopped = stopped or self._stopped(order)
        finally:
            self.office.close()
        if stopped:
            shutil.rmtree(self.office.folder)
            kept.rename(self.office.folder)
            self.truth = truth
        else:
            shutil.rmtree(kept)

    def _strike_during(self, who: tuple[Role, int], chance: Random) -> bool:
        """Strike while somebody is signed in, and return whether that stopped them."""
        session = self.office.enter(*who)
        try:
            Attacker(self.office, chance, self._days).strike()
            act(session, who[0], chance)
            self.truth.records[session.me.person] = records_of(session)
            self.truth.keep_office(session)
            sign_in.sign_out(session)
        except KnownError:
            session.close()
            return True
        return session.deliveries.delayed

    def _stopped(self, order: list[tuple[Role, int]]) -> bool:
        """Return whether somebody was stopped; if nobody, nothing may have changed."""
        lost, state = [], None
        for who in order:
            try:
                session = self.office.enter(*who)
            except KnownError:
                return True  # an alarm, or keys that do not open: nobody can miss that
            records = records_of(session)
            for vault, head in self.truth.records.get(session.me.person, {}).items():
                if vault not in records or records[vault].length < head.length:
                    lost.append((who, vault))
            state = office_of(session.data.register.state)
            sign_in.sign_out(session)
            self.truth.records[session.me.person] = records
        assert not lost, "records were lost unseen"
        assert state == self.truth.office, "the office changed unseen"
        return False


def act(session: Session, role: Role, chance: Random) -> None:
    """Do a piece of honest work."""
    if role is Role.COUNSELLOR and VaultKind.COUNSELLING in session.vaults:
        chance.choice((add_client, withdraw_one, arrange_cover, end_covers))(session, chance)
    elif role is Role.ADMINISTRATOR:
        policy.keep(session, Policy(idle_minutes=chance.randint(2, 9)))
    else:
        check_in.record(session, check_in_answers(chance, 1), "en")


def add_client(session: Session, _chance: Random) -> None:
    """Begin a client's file."""
    clients.add(session, Client("", "", "", "bn", Intensity.STANDARD, session.today()))


def withdraw_one(session: Session, _chance: Random) -> None:
    """Withdraw a consent, if one is open."""
    for line in clients.listing(session):
        for filed in consent.of_client(session, line.filed.record):
            if filed.body.withdrawn is None:
                withdraw(session, filed.record)
                return


def arrange_cover(session: Session, _chance: Random) -> None:
    """Let a colleague in until tomorrow, unless one is in."""
    if not cover.running(session):
        colleague = next(
            one.person
            for one in session.data.register.state.people.values()
            if one.has(Role.COUNSELLOR) and one.person != session.me.person
        )
        cover.arrange(session, colleague, session.today())


def end_covers(session: Session, _chance: Random) -> None:
    """End the covers that run."""
    for one in cover.running(session):
        cover.end(session, one.person)


def test_a_random_attacker_gains_nothing_unseen(template: DemoOffice, tmp_path: Path) -> None:
    Days.template, Days.folder = template, tmp_path
    examples, steps = repeats(3, 40), repeats(40, 50)
    run_state_machine_as_test(
        Days,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_cover_that_its_owner_ended_is_no_loss(
    template: DemoOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Days.template, Days.folder = template, tmp_path
    days, owner, colleague = Days(), *PEOPLE[:2]
    for work in (arrange_cover, end_covers):
        monkeypatch.setattr(
            f"{__name__}.act", lambda session, _, chance, work=work: work(session, chance)
        )
        days._enter(owner, Random(0), work=True)
        if work is arrange_cover:
            days._enter(colleague, Random(0), work=False)
    assert not days._stopped(list(PEOPLE))
    days.teardown()


@pytest.mark.parametrize("who", PEOPLE)
def test_without_an_attacker_nobody_is_alarmed(office: Office, who: tuple[Role, int]) -> None:
    for _day in range(2):
        session = office.enter(*who)
        act(session, who[0], Random(1))
        sign_in.sign_out(session)
