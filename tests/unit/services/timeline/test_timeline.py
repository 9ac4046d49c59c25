"""The timeline of a client's file."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind, Note
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.domain.timeline import Phrase
from counsel_desk.domain.transfer import Reason
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services import withdrawal
from counsel_desk.services.appointments import appointments, group_sessions
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import attachments, clients, closure
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.consent import consent
from counsel_desk.services.forms import forms
from counsel_desk.services.notes import notes
from counsel_desk.services.timeline import timeline
from counsel_desk.services.timeline.lines import LINES, NOT_SHOWN
from counsel_desk.services.transfer import transfer
from counsel_desk.services.work.reader import RecordAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import colleague
from tests.helpers.office import Office
from tests.helpers.values import media_files
from tests.unit.services.stored import alter_vault, connection_of
from tests.unit.services.writing import sign_note


def in_english(words: Phrase | None) -> str:
    """Return a line's words in English."""
    if words is None:
        return ""
    facts = {
        name: each if isinstance(each, str) else in_english(each)
        for name, each in words.facts.items()
    }
    return words.text.format(**facts) if facts else words.text


def lines(session: Session, client: str) -> list[tuple[date, str, str]]:
    """Return the lines of a file, each with its day, its title and what it tells."""
    return [
        (entry.line.day, in_english(entry.line.title), in_english(entry.line.told))
        for entry in timeline.of_client(session, client)
    ]


@pytest.fixture
def blank(counsellor: Session, client: str) -> str:
    """A client whose file is empty, begun on 2 January 2020."""
    details = replace(clients.get(counsellor, client).body, since=date(2020, 1, 2))
    return clients.add(counsellor, details)


def test_every_kind_of_record_has_a_line_or_a_reason_for_none() -> None:
    """A new kind: give it a maker in timeline.lines.LINES, or a reason in NOT_SHOWN."""
    assert set(LINES) | set(NOT_SHOWN) == set(Kind)
    assert not set(LINES) & set(NOT_SHOWN)
    assert all(NOT_SHOWN.values())


def test_what_must_never_be_seen_here_has_no_line() -> None:
    assert not {"process_note", "group_session", "note_template"} & set(LINES)


def test_the_newest_comes_first_and_a_day_keeps_the_order_of_writing(
    counsellor: Session, blank: str
) -> None:
    sign_note(counsellor, blank, date(2024, 3, 1))
    sign_note(counsellor, blank, date(2024, 5, 1))
    assessments.record(counsellor, blank, "phq-9", date(2024, 5, 1), [1] * 9)
    assert lines(counsellor, blank) == [
        (date(2024, 5, 1), "Questionnaire", "PHQ-9: depression – 9, Mild"),
        (date(2024, 5, 1), "Note", ""),
        (date(2024, 3, 1), "Note", ""),
        (date(2020, 1, 2), "Work together", "Began"),
    ]


def test_a_day_is_in_the_order_of_the_clock_and_not_of_the_last_change(
    counsellor: Session, blank: str, today: date
) -> None:
    late = appointments.plan(counsellor, Wanted((blank,), today, time(0, 2), 30, Mode.PHONE))
    early = appointments.plan(counsellor, Wanted((blank,), today, time(0, 1), 30, Mode.HOME))
    written = sign_note(counsellor, blank, today)
    given = sign_note(counsellor, blank, today - timedelta(days=1))
    appointments.mark(counsellor, early.records[0], State.KEPT)
    name, _draft = notes.begin_amendment(counsellor, written, "a slip of the pen")
    notes.sign(counsellor, name)
    closure.close(counsellor, blank, Closure(today))
    entries = timeline.of_client(counsellor, blank)
    assert [entry.record for entry in entries] == [
        blank,
        written,
        late.records[0],
        early.records[0],
        given,
        blank,
    ]
    assert [entry.place for entry in entries] == [5, 4, 3, 2, 1, 0]


def test_a_consent_given_and_taken_back_on_one_day_is_told_in_that_order(
    counsellor: Session, client: str, today: date
) -> None:
    agreed = consent.of_client(counsellor, client)[0]
    withdrawal.withdraw(counsellor, agreed.record)
    told = [(day, told) for day, title, told in lines(counsellor, client) if title == "Consent"]
    taken = told.index((today, "Withdrawn: Compensation by the State"))
    assert "Given: Compensation by the State" in [each for _day, each in told[taken:]]


def test_an_amended_note_is_one_line_that_says_so(counsellor: Session, blank: str) -> None:
    record = sign_note(counsellor, blank, date(2024, 3, 1))
    name, _draft = notes.begin_amendment(counsellor, record, "a slip of the pen")
    notes.sign(counsellor, name)
    assert lines(counsellor, blank)[0] == (date(2024, 3, 1), "Note", "Amended")
    assert len(lines(counsellor, blank)) == 2


def test_a_note_that_waits_for_its_signature_is_seen(
    counsellor: Session, blank: str, client: str
) -> None:
    name, draft = notes.begin(counsellor, blank, date(2024, 3, 1))
    notes.save(counsellor, name, replace(draft, text="what nobody else may read"))
    assert lines(counsellor, blank)[0] == (date(2024, 3, 1), "Note", "Not signed yet")
    assert name not in [entry.record for entry in timeline.of_client(counsellor, client)]


def test_the_demo_client_has_a_consent_a_release_and_a_form(
    counsellor: Session, client: str
) -> None:
    found = {(title, told) for _day, title, told in lines(counsellor, client)}
    assert {
        ("Consent", "Given: Compensation by the State"),
        ("Summary", "Released: Compensation by the State"),
        ("Form", ""),
        ("Note", "Not signed yet"),
    } <= found


def test_a_consent_taken_back_is_a_line_beside_the_one_given(
    counsellor: Session, client: str, today: date
) -> None:
    agreed = consent.of_client(counsellor, client)[0].record
    withdrawal.withdraw(counsellor, agreed)
    found = lines(counsellor, client)
    assert (today, "Consent", "Withdrawn: Compensation by the State") in found
    assert (today, "Summary", "Called back: Compensation by the State") in found
    assert "Given: Compensation by the State" in [told for _day, _title, told in found]


def test_the_end_of_the_work_is_a_line(counsellor: Session, blank: str) -> None:
    closure.close(counsellor, blank, Closure(date(2024, 3, 1)))
    assert lines(counsellor, blank)[0] == (date(2024, 3, 1), "Work together", "Ended")
    closure.reopen(counsellor, blank)
    assert len(lines(counsellor, blank)) == 1


def test_appointments_alone_and_with_a_group(
    counsellor: Session, blank: str, client: str, today: date
) -> None:
    alone = Wanted((blank,), today, time(), 60, Mode.PHONE)
    appointments.plan(counsellor, alone, state=State.KEPT)
    group = Wanted((blank, client), today, time(0, 1), 60, Mode.IN_PERSON, group=True)
    planned = appointments.plan(counsellor, group).records[0]
    note = group_sessions.begin(counsellor, (blank, client), today, planned)
    draft = replace(note.draft, text="of the group", lines={blank: "hers"})
    group_sessions.save(counsellor, note.name, draft)
    group_sessions.sign(counsellor, note.name)
    assert lines(counsellor, blank)[:3] == [
        (today, "Group note", "Group of 2"),
        (today, "Group session", "Planned · In person"),
        (today, "Session", "Took place · By phone"),
    ]


def test_nothing_written_in_words_reaches_a_line(
    counsellor: Session, blank: str, client: str, today: date, tmp_path: Path
) -> None:
    secret = "ochre kingfisher"
    sign_note(counsellor, blank, today, secret)
    place = Wanted((blank,), today, time(10), 60, Mode.HOME, secret)
    appointments.plan(counsellor, place)
    note = group_sessions.begin(counsellor, (blank, client), today)
    draft = replace(note.draft, text=secret, lines={blank: secret})
    group_sessions.save(counsellor, note.name, draft)
    group_sessions.sign(counsellor, note.name)
    attachments.add_content(counsellor, blank, media_files.png(), secret)
    shown = repr(timeline.of_client(counsellor, blank))
    assert "kingfisher" not in shown
    assert client not in shown
    assert clients.get(counsellor, blank).body.name not in shown
    assert (today, "Picture or paper", "Picture") in lines(counsellor, blank)


def test_what_was_removed_leaves_no_line(counsellor: Session, blank: str) -> None:
    record = attachments.add_content(counsellor, blank, media_files.png())
    attachments.remove(counsellor, record)
    assert len(lines(counsellor, blank)) == 1


def test_a_hand_over_that_is_offered_is_a_line(
    counsellor: Session, blank: str, today: date
) -> None:
    transfer.offer(counsellor, blank, colleague(counsellor), Reason.LANGUAGE)
    assert lines(counsellor, blank)[0] == (today, "Hand-over", "Offered to a colleague")


def test_the_timeline_is_the_same_after_the_next_sign_in(
    office: Office, counsellor: Session, blank: str
) -> None:
    sign_note(counsellor, blank, date(2024, 3, 1))
    before = timeline.of_client(counsellor, blank)
    office.close()
    assert timeline.of_client(office.enter(Role.COUNSELLOR), blank) == before


def test_a_record_that_was_altered_is_refused(counsellor: Session, blank: str) -> None:
    record = sign_note(counsellor, blank, date(2024, 3, 1))
    alter_vault(
        counsellor,
        "UPDATE record SET body = CAST(replace(body, '03-01', '03-02') AS BLOB) WHERE record = ?",
        record,
    )
    with pytest.raises(RecordAlteredError):
        timeline.of_client(counsellor, blank)


def test_no_client_no_timeline(counsellor: Session) -> None:
    with pytest.raises(NoSuchRecordError):
        timeline.of_client(counsellor, "0" * 32)


def test_the_timeline_is_read_by_index(
    counsellor: Session, blank: str, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for number in range(50):
            held = date(2024, 1, 1) + timedelta(days=number)
            note = Note(held, "x", datetime.now().astimezone())
            work.put(Kind.NOTE, note, parent=client, day=held)
    plans: list[str] = []
    with counsellor.vaults[VaultKind.COUNSELLING].reading() as transaction:
        connection = connection_of(transaction)
        ask = connection.exec_driver_sql

        def explain(question: str, values: tuple[str, ...]) -> object:
            plans.extend(row[3] for row in ask(f"EXPLAIN QUERY PLAN {question}", values))
            return ask(question, values)

        monkeypatch.setattr(connection, "exec_driver_sql", explain)
        found = transaction.latest_below(blank, [str(kind) for kind in LINES])
    assert found == []
    assert any("record_parent_day" in line and "parent=?" in line for line in plans)
    assert not any(line.startswith("SCAN") for line in plans)


def test_forms_are_named_by_kind_alone(counsellor: Session, client: str) -> None:
    titles = {forms.of_client(counsellor, client)[0].body.title}
    assert not titles & {told for _day, _title, told in lines(counsellor, client)}
