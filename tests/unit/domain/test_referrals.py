"""When a referral should be answered, and which rung of the ladder is next."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.consent.consent import SHARING
from counsel_desk.domain.referrals import (
    ANSWER_DAYS,
    GRACE_DAYS,
    LADDER,
    OPEN,
    Escalation,
    Referral,
    Rung,
    Service,
    State,
    awaited,
    next_rung,
    overdue,
    proposed,
    purpose_of,
)

SENT = date(2026, 1, 5)
PROMISED = date(2026, 2, 1)
LATE = PROMISED + timedelta(days=GRACE_DAYS + 1)


def referral(
    state: State = State.SENT, promised: date | None = PROMISED, *steps: Escalation
) -> Referral:
    """Return a referral to a shelter with these steps up the ladder."""
    return Referral(Service.SHELTER, state, SENT, SENT, promised=promised, escalations=tuple(steps))


def test_the_first_rung_is_proposed_some_days_after_the_promised_day() -> None:
    assert proposed(referral(), LATE) is Rung.BLOCK
    assert proposed(referral(), LATE - timedelta(days=1)) is None
    assert overdue(referral(), PROMISED + timedelta(days=1))
    assert not overdue(referral(), PROMISED)
    assert proposed(referral(promised=None), date(2030, 1, 1)) is None


def test_the_next_rung_is_proposed_when_the_one_before_does_not_answer() -> None:
    step = Escalation(Rung.BLOCK, "", LATE)
    waits = LATE + timedelta(days=ANSWER_DAYS)
    assert awaited(referral(State.SENT, PROMISED, step)) == waits
    late = waits + timedelta(days=GRACE_DAYS + 1)
    assert proposed(referral(State.SENT, PROMISED, step), late) is Rung.DISTRICT
    named = Escalation(Rung.BLOCK, "", LATE, answer_by=LATE)
    assert proposed(referral(State.SENT, PROMISED, named), late) is Rung.DISTRICT


def test_an_answer_ends_the_wait_until_another_promise_is_broken() -> None:
    step = Escalation(Rung.BLOCK, "", LATE, answered=LATE)
    assert awaited(referral(State.SENT, PROMISED, step)) is None
    later = LATE + timedelta(days=10)
    assert awaited(referral(State.SENT, later, step)) == later


def test_a_rung_may_be_left_out_and_above_the_last_there_is_none() -> None:
    assert next_rung(referral(State.SENT, None, Escalation(Rung.STATE, "", LATE))) is Rung.NATIONAL
    assert next_rung(referral(State.SENT, None, Escalation(Rung.NATIONAL, "", LATE))) is None


@given(
    st.sampled_from(State),
    st.none() | st.dates(),
    st.lists(st.tuples(st.sampled_from(Rung), st.dates(max_value=date(9000, 1, 1))), max_size=5),
    st.dates(),
)
def test_only_an_overdue_open_referral_goes_to_a_higher_rung(
    state: State, promised: date | None, steps: list[tuple[Rung, date]], today: date
) -> None:
    found = referral(state, promised, *(Escalation(rung, "", day) for rung, day in steps))
    rung = proposed(found, today)
    if rung is not None:
        assert state in OPEN
        assert overdue(found, today)
        assert all(LADDER.index(rung) > LADDER.index(each.rung) for each in found.escalations)


def test_every_service_has_a_purpose_that_shares() -> None:
    assert {purpose_of(service) for service in Service} < SHARING
