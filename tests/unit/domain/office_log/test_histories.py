"""Random honest histories hold; whatever is planted, removed, moved or changed in them is named."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import Entry, extend
from counsel_desk.domain.office_log.fold import LogAlteredError, first_difference, fold
from counsel_desk.domain.trust import ROOT, Role, VaultKind
from tests.unit.domain.office_log.honest import (
    OFFICE,
    SIGNATURES,
    Office,
    digest,
    identifier,
    keys_of,
    office,
    private,
    signed,
)

DAY = date(2026, 3, 1)
STEPS = st.lists(st.integers(min_value=0, max_value=7), max_size=12)


def live(made: Office, steps: Sequence[int]) -> None:
    """Have an office's people enter what they may, step by step."""
    log = made.log
    for number, step in enumerate(steps):
        vault = fold(log.entries, SIGNATURES.verify).vaults[made.vault]
        covered = made.colleague in vault.members
        word = f"{number} {step}"
        if step == 0:
            log.enter(made.owner, bodies.Acted("note_saved"))
        elif step == 1:
            length = vault.head.length + 1
            log.enter(made.owner, bodies.HeadSeen(made.vault, length, digest(word), b""))
        elif step == 2 and not covered:
            log.enter(made.owner, bodies.MemberAdded(made.vault, made.colleague, b"k", DAY))
        elif step == 3:
            log.rotate(made.owner, made.vault, made.owner, ROOT)
        elif step == 4:
            log.enter(made.owner, bodies.Posted(identifier(word), made.worker, digest(word)))
        elif step == 5:
            log.admit(word, Role.STAFF, by=made.admin)
        elif step == 6:
            last = fold(log.entries, SIGNATURES.verify).policy
            log.enter(made.admin, bodies.PolicySet((last.number if last else 0) + 1, b"{}"))
        elif covered:
            log.enter(made.owner, bodies.MemberRemoved(made.vault, made.colleague))


def links(entries: Sequence[Entry]) -> list[bytes]:
    """Return what somebody remembers who saw every entry."""
    head, found = EMPTY, []
    for entry in entries:
        head = extend(head, OFFICE, entry)
        found.append(head.link)
    return found


def first_wrong(entries: Sequence[Entry]) -> int | None:
    """Return the number of the first entry that a fold refuses."""
    try:
        fold(entries, SIGNATURES.verify)
    except LogAlteredError as error:
        return error.number
    return None


def hostile(made: Office) -> list[Body]:
    """Return what a colleague would like to enter, in their own name or another's."""
    me, role = made.colleague, (Role.COUNSELLOR, Role.ADMINISTRATOR)
    sealed = {who: digest(who) for who in (made.owner, ROOT, me)}
    return [
        bodies.MemberAdded(made.vault, me, digest("junk")),
        bodies.MemberAdded(made.vault, me, digest("junk"), DAY + timedelta(days=900)),
        bodies.MemberAdded(made.cases, me, digest("junk")),
        bodies.MemberRemoved(made.vault, made.owner),
        bodies.Rotated(made.vault, f"{identifier('mine')}.vault", sealed),
        bodies.Certified(me, "Vaishali", role, keys_of(me), 2, b"", b""),
        bodies.Retired(made.owner, 2),
        bodies.BrokenGlass(made.vault, me, digest("key"), "a reason"),
        bodies.Invited(identifier("accomplice"), "Accomplice", (Role.ADMINISTRATOR,)),
        bodies.Founded(OFFICE, "Another", digest("another root"), 1, 1),
        bodies.PolicySet(99, b"{}"),
        bodies.VaultMade(made.vault, VaultKind.COUNSELLING, f"{'0' * 32}.vault", b"x", b"y"),
        bodies.Received(identifier("somebody else's letter")),
    ]


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_an_honest_history_raises_no_alarm_and_goes_on_from_any_checkpoint(
    steps: list[int],
) -> None:
    made = office()
    live(made, steps)
    whole = fold(made.log.entries, SIGNATURES.verify)
    assert whole.head == made.log.head
    for at in range(0, len(made.log.entries) + 1, 7):
        begun = fold(made.log.entries[:at], SIGNATURES.verify)
        again = fold(made.log.entries[at:], SIGNATURES.verify, begun)
        assert again == whole
        assert begun.head.length == at
    assert first_difference(links(made.log.entries), made.log.entries, OFFICE) is None


@settings(max_examples=60, deadline=None)
@given(STEPS, st.data())
def test_a62_a_missing_entry_is_as_suspect_as_a_changed_one(
    steps: list[int], data: st.DataObject
) -> None:
    made = office()
    live(made, steps)
    entries = made.log.entries
    at = data.draw(st.integers(min_value=0, max_value=len(entries) - 1))
    left = [*entries[:at], *entries[at + 1 :]]
    assert first_difference(links(entries), left, OFFICE) == at + 1
    if at < len(entries) - 1:
        assert first_wrong(left) == at + 1


@settings(max_examples=60, deadline=None)
@given(STEPS, st.data())
def test_a64_a_log_put_back_is_missed_by_everybody_who_saw_more(
    steps: list[int], data: st.DataObject
) -> None:
    made = office()
    live(made, steps)
    entries = made.log.entries
    kept = data.draw(st.integers(min_value=1, max_value=len(entries) - 1))
    assert first_wrong(entries[:kept]) is None
    assert first_difference(links(entries), entries[:kept], OFFICE) == kept + 1


@settings(max_examples=60, deadline=None)
@given(STEPS, st.data())
def test_p49_entries_moved_doubled_or_forked_are_named(
    steps: list[int], data: st.DataObject
) -> None:
    made = office()
    live(made, steps)
    entries = made.log.entries
    one = data.draw(st.integers(min_value=0, max_value=len(entries) - 2))
    other = data.draw(st.integers(min_value=one + 1, max_value=len(entries) - 1))
    moved = list(entries)
    moved[one], moved[other] = moved[other], moved[one]
    assert first_wrong(moved) == one + 1
    assert first_wrong([*entries[: one + 1], *entries[one:]]) == one + 2
    made.log.entries, seen = entries[:other], links(entries)
    made.log.head = replace(EMPTY, length=other, link=seen[other - 1])
    made.log.enter(made.admin, bodies.Acted("another_history"))
    forked = first_wrong(made.log.entries)
    assert forked in (None, other + 1)
    assert first_difference(seen, made.log.entries, OFFICE) == other + 1


@settings(max_examples=60, deadline=None)
@given(STEPS, st.data())
def test_a70_no_field_of_an_entry_changes_unseen(steps: list[int], data: st.DataObject) -> None:
    made = office()
    live(made, steps)
    entries = list(made.log.entries)
    at = data.draw(st.integers(min_value=0, max_value=len(entries) - 1))
    before = entries[at]
    changed = data.draw(
        st.sampled_from(
            [
                replace(before, number=before.number + 1),
                replace(before, previous=digest("another")),
                replace(before, author=made.colleague if before.author == ROOT else ROOT),
                replace(before, instant=before.instant + timedelta(seconds=1)),
                replace(before, body=bodies.Acted("something_else")),
                replace(before, signature=b""),
                replace(before, signature=bytes(32)),
            ]
        )
    )
    entries[at] = changed
    assert first_wrong(entries) == at + 1


@settings(max_examples=120, deadline=None)
@given(STEPS, st.data())
def test_a61_what_a_colleague_plants_gains_nobody_anything(
    steps: list[int], data: st.DataObject
) -> None:
    made = office()
    live(made, steps)
    entries = list(made.log.entries)
    whole = fold(entries, SIGNATURES.verify)
    body = data.draw(st.sampled_from(hostile(made)))
    author = data.draw(st.sampled_from([made.colleague, made.owner, made.admin, ROOT]))
    end = len(entries)
    at = data.draw(st.just(end) | st.integers(min_value=0, max_value=end))
    # The colleague holds their own keys and no others, and knows the log as it is.
    head = fold(entries[:at], SIGNATURES.verify).head
    planted = Entry(at + 1, head.link, author, entries[0].instant, body, b"")
    planted = signed(planted, private(made.colleague))
    assert first_wrong([*entries[:at], planted, *entries[at:]]) == at + 1
    assert fold(entries, SIGNATURES.verify) == whole
