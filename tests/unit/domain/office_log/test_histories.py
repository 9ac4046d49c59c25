"""Random honest histories hold; whatever is planted, removed, moved or changed in them is named.

Who writes past the desk stores entries where they like: only the place of each and the link before
it follow from those before. What no signature covers is at the end, so everybody who saw it misses
it by the head of the log.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry, encoded, is_fact
from counsel_desk.domain.office_log.fold import fold
from counsel_desk.domain.trust import ROOT
from tests.unit.domain.office_log.honest import (
    FOUNDED,
    SIGNATURES,
    Office,
    digest,
    heads,
    relinked,
)
from tests.unit.domain.office_log.living import LIVED, first_wrong, settled

THOROUGH = settings(max_examples=60)


def vouched(entries: Sequence[Entry]) -> bool:
    """Return whether an entry among these is signed over what is before it."""
    return any(not is_fact(entry.body) for entry in entries)


def assert_told(entries: Sequence[Entry], instead: Sequence[Entry], at: int) -> None:
    """Assert that other entries from a place on are refused, or missed by everybody who saw them.

    Args:
        entries: The honest log.
        instead: Another one, alike up to the place.
        at: The place, from 0.
    """
    wrong = first_wrong(instead)
    if wrong is not None:
        assert settled(instead, at) < wrong <= len(instead)
        return
    assert not vouched(instead[at:])
    assert not set(heads(instead)[at:]) & set(heads(entries)[at:])


@THOROUGH
@given(LIVED)
def test_an_honest_history_raises_no_alarm_and_goes_on_from_any_checkpoint(made: Office) -> None:
    entries = made.log.entries
    whole = fold(entries, SIGNATURES.verify)
    assert whole.head == made.log.head == heads(entries)[-1]
    for at in range(len(entries) + 1):
        if settled(entries, at) < at:
            assert first_wrong(entries[:at]) == settled(entries, at) + 1
            continue
        begun = fold(entries[:at], SIGNATURES.verify)
        kept = begun.copied()
        assert fold(entries[at:], SIGNATURES.verify, begun) == whole
        assert begun == kept
        assert begun.head.length == at


@THOROUGH
@given(LIVED, st.data())
def test_a62_a_missing_entry_is_as_suspect_as_a_changed_one(
    made: Office, data: st.DataObject
) -> None:
    entries = made.log.entries
    at = data.draw(st.integers(min_value=0, max_value=len(entries) - 1))
    left = [*entries[:at], *entries[at + 1 :]]
    if at < len(entries) - 1:
        assert first_wrong(left) == at + 1
    assert_told(entries, relinked(left), at)


@THOROUGH
@given(LIVED, st.data())
def test_a64_a_log_put_back_is_missed_by_everybody_who_saw_more(
    made: Office, data: st.DataObject
) -> None:
    entries = made.log.entries
    kept = data.draw(st.integers(min_value=1, max_value=len(entries) - 1))
    assert heads(entries[:kept])[-1] not in heads(entries)[kept:]
    signed = settled(entries, kept)
    assert first_wrong(entries[:kept]) == (None if signed == kept else signed + 1)


@THOROUGH
@given(LIVED, st.data())
def test_p49_entries_moved_are_named(made: Office, data: st.DataObject) -> None:
    entries = made.log.entries
    one = data.draw(st.integers(min_value=0, max_value=len(entries) - 2))
    other = data.draw(st.integers(min_value=one + 1, max_value=len(entries) - 1))
    moved = list(entries)
    moved[one], moved[other] = moved[other], moved[one]
    assert first_wrong(moved) == one + 1
    assert_told(entries, relinked(moved), one)


@THOROUGH
@given(LIVED, st.data())
def test_p49_entries_doubled_are_named(made: Office, data: st.DataObject) -> None:
    entries = made.log.entries
    one = data.draw(st.integers(min_value=0, max_value=len(entries) - 1))
    at = data.draw(st.integers(min_value=one + 1, max_value=len(entries)))
    assert first_wrong([*entries[: one + 1], *entries[one:]]) == one + 2
    doubled = relinked([*entries[:at], entries[one], *entries[at:]])
    wrong = first_wrong(doubled)
    if isinstance(entries[one].body, bodies.Enrolled) and wrong is None:
        assert_told(entries, doubled, at)  # see test_p49_a_request_replayed_…
    else:
        assert wrong is not None
        assert wrong > settled(doubled, at)


@THOROUGH
@given(LIVED, st.data())
def test_p49_a_fork_is_missed_by_everybody_who_saw_the_other_one(
    made: Office, data: st.DataObject
) -> None:
    entries = made.log.entries
    at = data.draw(st.integers(min_value=10, max_value=len(entries) - 1))
    made.log.entries, made.log.head = list(entries[:at]), heads(entries)[at - 1]
    for author in (made.admin, made.colleague):
        made.log.enter(author, bodies.Acted("another_history"))
    forked = made.log.entries
    whole = settled(entries, at) == at
    assert first_wrong(forked) == (None if whole else settled(entries, at) + 1)
    assert not set(heads(forked)[at:]) & set(heads(entries))
    if whole:
        assert_told(forked, relinked([*forked, *entries[at:]]), len(forked))


def changed(before: Entry, made: Office) -> list[Entry]:
    """Return an entry with another author, instant, body or signature."""
    something_else = bodies.Acted("something_else")
    author = made.colleague if before.author == ROOT else ROOT
    return [
        replace(before, author=author),
        replace(before, instant=before.instant + timedelta(seconds=1)),
        replace(before, body=something_else, written=encoded(something_else)),
        replace(before, body=FOUNDED, written=encoded(FOUNDED)),
        replace(before, written=before.written.replace(b"{", b"{ ", 1)),
        replace(before, signature=digest("junk")),
        replace(before, signature=b""),
    ]


@THOROUGH
@given(LIVED, st.data())
def test_a70_no_field_of_an_entry_changes_unseen(made: Office, data: st.DataObject) -> None:
    entries = list(made.log.entries)
    at = data.draw(st.integers(min_value=0, max_value=len(entries) - 1))
    before = entries[at]
    for each in (replace(before, number=0), replace(before, previous=digest("another"))):
        assert first_wrong([*entries[:at], each, *entries[at + 1 :]]) == at + 1
    other = data.draw(st.sampled_from(changed(before, made)).filter(lambda one: one != before))
    assert_told(entries, relinked([*entries[:at], other, *entries[at + 1 :]]), at)
    if other.body != before.body:
        assert first_wrong(relinked([*entries[:at], other])) is not None
