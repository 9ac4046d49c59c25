from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.consent import (
    Category,
    Consent,
    GivenBy,
    Manner,
    Purpose,
    Refusal,
    gate,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
AGREED = Consent(
    purpose=Purpose.VICTIM_COMPENSATION,
    categories=frozenset({Category.ATTENDANCE, Category.IMPACT}),
    recipient="caseworker-1",
    language="bn",
    starts=NOON,
    ends=NOON + timedelta(days=90),
    given_by=GivenBy.CLIENT,
    manner=Manner.SPOKEN_BEFORE_WITNESS,
    interpreter=False,
    explained="What was read out.",
    free_to_refuse=True,
)
consents = st.builds(
    Consent,
    purpose=st.sampled_from(Purpose),
    categories=st.frozensets(st.sampled_from(Category)),
    recipient=st.sampled_from(["a", "b"]),
    language=st.just("bn"),
    starts=st.integers(-3, 3).map(lambda days: NOON + timedelta(days=days)),
    ends=st.integers(-3, 3).map(lambda days: NOON + timedelta(days=days)),
    given_by=st.sampled_from(GivenBy),
    manner=st.sampled_from(Manner),
    interpreter=st.booleans(),
    explained=st.just("text"),
    free_to_refuse=st.booleans(),
    withdrawn=st.none() | st.integers(-3, 3).map(lambda days: NOON + timedelta(days=days)),
)
asked = st.frozensets(st.sampled_from(Category))


def ask(consent, categories=(Category.IMPACT,), recipient="caseworker-1", at=NOON, purpose=None):
    return gate(consent, categories, recipient, purpose or Purpose.VICTIM_COMPENSATION, at)


def test_what_she_agreed_to_may_leave():
    verdict = ask(AGREED, AGREED.categories)
    assert verdict.open
    assert verdict.not_covered == frozenset()


def test_each_lack_is_named():
    assert ask(AGREED, []).refusals == (Refusal.NOTHING_ASKED,)
    assert ask(replace(AGREED, free_to_refuse=False)).refusals == (Refusal.NOT_FREE,)
    assert ask(AGREED, recipient="caseworker-2").refusals == (Refusal.OTHER_RECIPIENT,)
    assert ask(AGREED, purpose=Purpose.SHELTER).refusals == (Refusal.OTHER_PURPOSE,)
    more = ask(AGREED, [Category.IMPACT, Category.SAFETY_PLAN])
    assert more.refusals == (Refusal.NOT_COVERED,)
    assert more.not_covered == {Category.SAFETY_PLAN}


def test_it_holds_from_its_start_up_to_its_end():
    instant = timedelta(microseconds=1)
    assert ask(AGREED, at=AGREED.starts - instant).refusals == (Refusal.NOT_YET,)
    assert ask(AGREED, at=AGREED.starts).open
    assert ask(AGREED, at=AGREED.ends - instant).open
    assert ask(AGREED, at=AGREED.ends).refusals == (Refusal.ENDED,)


def test_a_clock_set_back_does_not_undo_a_withdrawal():
    taken_back = replace(AGREED, withdrawn=NOON + timedelta(days=1))
    assert ask(taken_back, at=NOON).refusals == (Refusal.WITHDRAWN,)


@given(consents, asked, st.sampled_from(["a", "b"]), st.sampled_from(Purpose))
def test_the_gate_opens_only_when_everything_is_covered(consent, categories, recipient, purpose):
    expected = (
        bool(categories)
        and categories <= consent.categories
        and recipient == consent.recipient
        and purpose == consent.purpose
        and consent.starts <= NOON < consent.ends
        and consent.withdrawn is None
        and consent.free_to_refuse
    )
    assert gate(consent, categories, recipient, purpose, NOON).open is expected


@given(consents, asked, asked, st.sampled_from(["a", "b"]), st.sampled_from(Purpose))
def test_asking_for_less_never_closes_an_open_gate(consent, asked, other, recipient, purpose):
    if gate(consent, asked, recipient, purpose, NOON).open and asked & other:
        assert gate(consent, asked & other, recipient, purpose, NOON).open
