"""Notes: drafts, signatures, amendments, late entries, and sessions without a note."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients, closure
from counsel_desk.services.clients.clients import ClosedBeforeBegunError, NoSuchRecordError
from counsel_desk.services.notes import notes
from counsel_desk.services.notes.notes import NoteEmptyError, ReasonMissingError
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.drafts import discard_note
from counsel_desk.services.work.sensible import HalfCharacterError
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.unit.services.writing import plan_session

TEXT = "She came on time.\n\nআজ তিনি সময়মতো এসেছিলেন। 🙂"


def write(session: Session, client: str, text: str = TEXT) -> str:
    """Write a draft, and return its name."""
    name, draft = notes.begin(session, client, date(2026, 11, 1))
    notes.save(session, name, replace(draft, text=text))
    return name


def test_a_draft_is_there_after_the_next_sign_in(
    office: Office, counsellor: Session, client: str
) -> None:
    name = write(counsellor, client)
    office.close()
    again = office.enter(Role.COUNSELLOR)
    drafts = dict(notes.drafts_of(again, client))
    assert drafts[name].text == TEXT


def test_a_signed_note_is_what_was_written_and_no_draft_any_more(
    counsellor: Session, client: str
) -> None:
    before = notes.of_client(counsellor, client)
    record = notes.sign(counsellor, write(counsellor, client))
    [signed] = [one for one in notes.of_client(counsellor, client) if one not in before]
    assert (signed.record, signed.body.text, signed.version) == (record, TEXT, 1)
    assert all(draft.text != TEXT for _name, draft in notes.drafts_of(counsellor, client))


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_an_empty_note_is_not_signed_and_stays(counsellor: Session, client: str, text: str) -> None:
    name = write(counsellor, client, text)
    with pytest.raises(NoteEmptyError):
        notes.sign(counsellor, name)
    assert name in dict(notes.drafts_of(counsellor, client))


def test_an_amendment_is_a_further_version_and_the_first_stays(
    counsellor: Session, client: str
) -> None:
    record = notes.sign(counsellor, write(counsellor, client))
    name, draft = notes.begin_amendment(counsellor, record, " the day was wrong ")
    assert draft.text == TEXT
    notes.save(counsellor, name, replace(draft, text="As it was."))
    assert notes.sign(counsellor, name) == record
    first, second = notes.versions(counsellor, record)
    assert (first.body.text, first.body.amendment) == (TEXT, "")
    assert (second.body.text, second.body.amendment) == ("As it was.", "the day was wrong")


def test_an_amendment_needs_a_reason_and_a_note(counsellor: Session, client: str) -> None:
    record = notes.sign(counsellor, write(counsellor, client))
    with pytest.raises(ReasonMissingError):
        notes.begin_amendment(counsellor, record, "  ")
    with pytest.raises(NoSuchRecordError):
        notes.begin_amendment(counsellor, "nothing", "a reason")


def test_a_discarded_draft_is_gone(counsellor: Session, client: str) -> None:
    name = write(counsellor, client)
    discard_note(counsellor, name)
    assert name not in dict(notes.drafts_of(counsellor, client))
    with pytest.raises(NoSuchRecordError):
        notes.sign(counsellor, name)


def test_the_trail_tells_of_a_note_and_not_of_whom(counsellor: Session, client: str) -> None:
    notes.sign(counsellor, write(counsellor, client))
    [latest, *_] = audit.actions(counsellor)
    assert latest.action == "note_signed"
    code = clients.get(counsellor, client).body.code
    assert all(code not in str(action) for action in audit.actions(counsellor))


def test_codes_are_made_by_the_desk_and_differ(counsellor: Session, client: str) -> None:
    details = clients.get(counsellor, client).body
    for _ in range(20):
        clients.add(counsellor, replace(details, code="CHOSEN"))
    codes = [line.filed.body.code for line in clients.listing(counsellor)]
    assert len(set(codes)) == len(codes) == 21
    assert "CHOSEN" not in codes


def test_details_change_and_the_code_does_not(counsellor: Session, client: str) -> None:
    before = clients.get(counsellor, client).body
    clients.change(counsellor, client, replace(before, code="", name="Another name"))
    after = clients.get(counsellor, client).body
    assert (after.name, after.code) == ("Another name", before.code)


def test_a_file_closes_and_opens_again(counsellor: Session, client: str) -> None:
    since = clients.get(counsellor, client).body.since
    closure.close(counsellor, client, Closure(since))
    assert workload.own(counsellor).clients == 0
    closure.reopen(counsellor, client)
    assert workload.own(counsellor).clients == 1


def test_a_file_does_not_close_before_it_began(counsellor: Session, client: str) -> None:
    body = clients.get(counsellor, client).body
    with pytest.raises(ClosedBeforeBegunError):
        closure.close(counsellor, client, Closure(body.since.replace(year=body.since.year - 1)))
    assert clients.get(counsellor, client).body.closed is None


def test_a_late_entry_stays_one_when_it_is_amended(
    office: Office, counsellor: Session, client: str, today: date
) -> None:
    name, draft = notes.begin(counsellor, client, today - timedelta(days=3))
    assert draft.late
    notes.save(counsellor, name, replace(draft, text=TEXT))
    record = notes.sign(counsellor, name)
    office.clock.move(days=9)
    name, _draft = notes.begin_amendment(counsellor, record, "a word")
    notes.sign(counsellor, name)
    versions = notes.versions(counsellor, record)
    assert [(each.body.late, each.body.begun) for each in versions] == [(True, draft.begun)] * 2


def test_an_amendment_made_later_is_not_a_late_entry(
    office: Office, counsellor: Session, client: str, today: date
) -> None:
    name, draft = notes.begin(counsellor, client, today)
    notes.save(counsellor, name, replace(draft, text=TEXT))
    record = notes.sign(counsellor, name)
    office.clock.move(days=9)
    name, _draft = notes.begin_amendment(counsellor, record, "a word")
    notes.sign(counsellor, name)
    assert not any(each.body.late for each in notes.versions(counsellor, record))


def test_a_draft_is_named_after_three_days_and_not_before(
    office: Office, counsellor: Session, client: str
) -> None:
    for name, _draft in notes.drafts_of(counsellor, client):
        discard_note(counsellor, name)
    name = write(counsellor, client)
    office.clock.move(hours=71)
    assert notes.waiting(counsellor) == []
    notes.save(counsellor, name, dict(notes.drafts_of(counsellor, client))[name])
    office.clock.move(hours=2)
    assert [draft.client for draft in notes.waiting(counsellor)] == [client]
    notes.sign(counsellor, name)
    assert notes.waiting(counsellor) == []


def test_i28_ten_megabytes_are_back_as_they_were(counsellor: Session, client: str) -> None:
    text = "She said: আজ ভালো আছি। \U0001f642\n" * 240_000
    assert len(text.encode()) > 10_000_000
    record = notes.sign(counsellor, write(counsellor, client, text))
    assert notes.versions(counsellor, record)[0].body.text == text


STRANGE = [
    "\u202eabc\u202c \u2066x\u2069 \u200f",
    "a\u200bb\u200cc\u200dd\ufeffe\u2060",
    "e" + "\u0301" * 1_000,
    "before\0after",
    "one\u2028two\u2029three\u0085four\u00a0five",
    "\ufdd0\ufdd1\ufffe\uffff\x01\x1b",
]


@pytest.mark.parametrize("text", STRANGE)
def test_i29_strange_characters_come_back(
    office: Office, counsellor: Session, client: str, text: str
) -> None:
    name = write(counsellor, client, text)
    office.close()
    again = office.enter(Role.COUNSELLOR)
    record = notes.sign(again, name)
    assert notes.versions(again, record)[0].body.text == text


def test_i29_half_a_character_is_refused_by_name_and_what_was_kept_stays(
    counsellor: Session, client: str
) -> None:
    name = write(counsellor, client)
    draft = dict(notes.drafts_of(counsellor, client))[name]
    with pytest.raises(HalfCharacterError):
        notes.save(counsellor, name, replace(draft, text="a \ud83d b"))
    assert dict(notes.drafts_of(counsellor, client))[name] == draft


def test_only_kept_sessions_without_a_note_are_listed(counsellor: Session, client: str) -> None:
    other = clients.add(counsellor, clients.get(counsellor, client).body)
    first, second = date(2026, 11, 3), date(2026, 11, 10)
    before = notes.unwritten(counsellor, client)
    for day in (first, second, second):
        plan_session(counsellor, day, client)
    plan_session(counsellor, date(2026, 11, 17), client, state=State.NOT_COME)
    plan_session(counsellor, date(2026, 11, 18), other)
    plan_session(counsellor, date(2026, 11, 19), client, other)
    found = notes.unwritten(counsellor, client)
    assert [day for day in found if day not in before] == [second, second, first]


def test_a_draft_counts_as_a_note_and_an_amendment_as_no_further_one(
    counsellor: Session, client: str
) -> None:
    day = date(2026, 11, 3)
    before = notes.unwritten(counsellor, client).count(day)
    for _session in range(2):
        plan_session(counsellor, day, client)
    name, draft = notes.begin(counsellor, client, day)
    assert notes.unwritten(counsellor, client).count(day) == before + 1
    notes.save(counsellor, name, replace(draft, text=TEXT))
    record = notes.sign(counsellor, name)
    notes.begin_amendment(counsellor, record, "the day was wrong")
    assert notes.unwritten(counsellor, client).count(day) == before + 1
