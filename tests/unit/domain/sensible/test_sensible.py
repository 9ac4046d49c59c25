"""A76 and I36: whatever a record or a letter says, it can be; and every kind has its rule."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args, get_type_hints

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counsel_desk.domain.attachments import MediaType
from counsel_desk.domain.consent.consent import Category, Consent, GivenBy, Part
from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.exchange.parcel import Contents
from counsel_desk.domain.goals import Rating
from counsel_desk.domain.intake import MayHaveHarmed
from counsel_desk.domain.letters import CoSignRequest, Receipt
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import Brought, Fact
from counsel_desk.domain.records import Kind
from counsel_desk.domain.reporting.offices import FiguresFile
from counsel_desk.domain.sensible.sensible import KINDS, RULES, Codes, flaws, places
from counsel_desk.domain.sensible.values import LONGEST_TEXT, Flaw
from counsel_desk.domain.transfer import SHAPES, Bundle
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.sensible import codes
from tests.helpers.values import honest
from tests.helpers.values.honest_values import DAY, LINK, NOW
from tests.helpers.values.impossible import (
    contradictions,
    encoded,
    impossible,
    replaced,
    values,
    wrong,
)

FILES = (
    *(Brought, Bundle, Contents, FiguresFile),
    *(*get_args(Fact), Policy),
)
EVERY = (*honest.RECORDS.values(), *honest.LETTERS)
CASES = 500


def inside(shape: object, seen: set[type]) -> Iterator[type]:
    """Yield a dataclass, and those of its fields, however deep."""
    for each in get_args(shape):
        yield from inside(each, seen)
    if isinstance(shape, type) and is_dataclass(shape) and shape not in seen:
        seen.add(shape)
        yield shape
        for hint in get_type_hints(shape).values():
            yield from inside(hint, seen)


def test_where_a_flaw_is_found_is_told_once_however_often_it_is_there() -> None:
    ratings = (Rating(date(9000, 1, 1), 5),) * 1000
    assert places(ratings, codes()) == {Flaw.FAR_AWAY: ("day",)}


def test_every_kind_of_record_has_a_dataclass_a_rule_and_an_honest_example() -> None:
    assert set(KINDS) == set(Kind) == set(honest.RECORDS)
    assert {kind: type(body) for kind, body in honest.RECORDS.items()} == dict(KINDS)
    assert set(honest.CLIENT_FILE) == set(SHAPES)


def test_every_dataclass_in_a_record_a_letter_or_a_file_has_a_rule() -> None:
    seen: set[type] = set()
    shapes = (*KINDS.values(), *map(type, honest.LETTERS), *FILES)
    found = {each for shape in shapes for each in inside(shape, seen)}
    assert found == set(RULES)


@pytest.mark.parametrize("body", EVERY, ids=lambda body: type(body).__name__)
def test_what_is_honest_passes(body: object) -> None:
    assert flaws(body, codes()) == frozenset()
    assert letters.decoded(msgspec.json.encode(body), type(body)) == body


def test_a_dataclass_without_a_rule_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    note = honest.RECORDS[Kind.NOTE]
    monkeypatch.delitem(RULES, type(note))
    assert flaws(note, codes()) == {Flaw.UNKNOWN}


@given(st.data())
@settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
def test_a76_one_value_that_cannot_be_has_the_whole_refused(data: st.DataObject) -> None:
    body = data.draw(st.sampled_from(EVERY))
    content = data.draw(impossible(body))
    with pytest.raises(KnownError):
        letters.decoded(content, type(body))


@pytest.mark.parametrize("body", EVERY, ids=lambda body: type(body).__name__)
def test_a76_no_value_of_any_kind_is_left_unchecked(body: object) -> None:
    document = msgspec.to_builtins(body, str_keys=True)
    for found in values(body):
        for each in wrong(found):
            with pytest.raises(KnownError):
                letters.decoded(encoded(replaced(document, found.path, each)), type(body))
    for changes in contradictions(body):
        with pytest.raises(KnownError):
            letters.decoded(encoded({**document, **changes}), type(body))


def consent(**changes: Any) -> Consent:
    """Return the honest consent with changes."""
    plain = honest.RECORDS[Kind.CONSENT]
    assert isinstance(plain, Consent)
    return replace(plain, **changes)


def test_a_consent_ends_after_it_begins_unless_it_was_narrowed() -> None:
    early = NOW - timedelta(days=1)
    assert flaws(consent(ends=early, narrowed=None), codes()) == {Flaw.CONTRADICTION}
    assert not flaws(consent(ends=early), codes())


def test_a_child_said_yes_or_was_not_asked_and_only_a_guardian_is_asked_about() -> None:
    plain = consent().giving
    for changes in (
        {"assent": True, "too_young": "Two years old"},
        {"may_have_harmed": MayHaveHarmed.NO},
    ):
        giving: Any = replace(plain, **changes)
        assert flaws(consent(giving=giving), codes()) == {Flaw.CONTRADICTION}
    asked = replace(plain, by=GivenBy.GUARDIAN_WITH_ASSENT, may_have_harmed=MayHaveHarmed.NO)
    assert not flaws(consent(giving=asked), codes())


def test_only_results_name_an_instrument_and_only_a_known_one() -> None:
    for part, flaw in (
        (Part(Category.ATTENDANCE, "phq-9"), Flaw.CONTRADICTION),
        (Part(Category.ASSESSMENT_RESULTS, "phq-99"), Flaw.UNKNOWN),
    ):
        assert flaws(part, codes()) == {flaw}
    assert flaws(Part(Category.ASSESSMENT_RESULTS, "phq-9"), Codes()) == {Flaw.UNKNOWN}


def test_a_mark_is_never_a_paper_and_a_day_is_rated_once() -> None:
    mark: Any = honest.RECORDS[Kind.CONSENT_MARK]
    goal: Any = honest.RECORDS[Kind.GOAL]
    twice = (Rating(DAY, 1), Rating(DAY, 2))
    assert flaws(replace(mark, media_type=MediaType.PDF), codes()) == {Flaw.CONTRADICTION}
    assert flaws(replace(goal, ratings=twice), codes()) == {Flaw.CONTRADICTION}
    assert flaws(Rating(DAY, 11), codes()) == {Flaw.CONTRADICTION}


def test_a_receipt_says_that_it_was_opened_or_is_gone() -> None:
    for step in set(Step) - {Step.OPENED, Step.GONE}:
        assert flaws(Receipt(LINK, step, DAY), codes()) == {Flaw.CONTRADICTION}
    unread = Receipt(LINK, Step.OPENED, DAY)
    assert flaws(unread, codes()) == {Flaw.CONTRADICTION}
    assert not flaws(replace(unread, opened=DAY), codes())


def test_what_is_asked_for_is_what_its_digest_says() -> None:
    request = next(one for one in honest.LETTERS if isinstance(one, CoSignRequest))
    assert flaws(replace(request, digest="0" * 64), codes()) == {Flaw.CONTRADICTION}
    lacking = replace(request, proposal=replace(request.proposal, order=None))
    assert flaws(lacking, codes()) == {Flaw.CONTRADICTION}


def test_a_text_of_ten_megabytes_passes_and_a_longer_one_does_not() -> None:
    note: Any = honest.RECORDS[Kind.NOTE]
    assert not flaws(replace(note, text="x" * 10_000_000), codes())
    assert flaws(replace(note, text="x" * (LONGEST_TEXT + 1)), codes()) == {Flaw.TOO_LONG}


def test_an_instant_has_a_time_zone() -> None:
    note: Any = honest.RECORDS[Kind.NOTE]
    naive = datetime(2026, 3, 9, 10, 0)  # noqa: DTZ001 - what is refused
    assert flaws(replace(note, signed=naive), codes()) == {Flaw.NO_TIME_ZONE}
    assert not flaws(replace(note, signed=naive.replace(tzinfo=UTC)), codes())


def test_the_fields_of_an_honest_example_are_filled_in_where_they_can_be() -> None:
    """What is left empty is never changed by the tests above."""
    empty = {
        f"{type(body).__name__}.{field.name}"
        for body in EVERY
        for field in fields(body)  # type: ignore[arg-type]
        if getattr(body, field.name) in (None, ())
    }
    assert len(empty) < 30, sorted(empty)
