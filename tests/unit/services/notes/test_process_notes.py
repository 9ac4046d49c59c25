"""Process notes stay with the counsellor who wrote them, and go when the file goes."""

import ast
from dataclasses import replace
from datetime import date

import pytest

from counsel_desk.domain.notes.note import ProcessNote
from counsel_desk.domain.records import PRIVATE_KINDS, Kind
from counsel_desk.domain.search.searching import FIELDS
from counsel_desk.domain.transfer import SHAPES
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.notes.notes import NoteEmptyError
from counsel_desk.services.transfer import taking_over
from counsel_desk.services.work.drafts import discard_note
from counsel_desk.services.work.session import Session
from tests.helpers import holding
from tests.helpers.folders import ROOT
from tests.helpers.handing_over import accept, at, bodies, finished, offer
from tests.helpers.office import Office

TEXT = "What stayed with me: the quiet umbrella."
HALF = "Half a thought about the umbrella"
KNOWN_TO = {
    "domain/notes/note.py",
    "domain/records.py",
    "domain/sensible/client_file.py",
    "domain/sensible/sensible.py",
    "services/notes/process_note_sheet.py",
    "services/notes/process_notes.py",
}
"""The modules that may know the shape of a process note; the timeline may name the kind."""


def write(session: Session, client: str, text: str = TEXT) -> str:
    """Write a draft, and return its name."""
    name, draft = process_notes.begin(session, client, date(2026, 11, 1))
    process_notes.save(session, name, replace(draft, text=text))
    return name


def test_a_process_note_is_kept_written_on_and_read(
    office: Office, counsellor: Session, client: str
) -> None:
    record = process_notes.keep(counsellor, write(counsellor, client))
    name, draft = process_notes.write_on(counsellor, record)
    assert draft.text == TEXT
    process_notes.save(counsellor, name, replace(draft, text=TEXT + " And rain."))
    office.close()
    again = office.enter(Role.COUNSELLOR)
    assert [each for each, _draft in process_notes.drafts_of(again, client)] == [name]
    assert process_notes.keep(again, name) == record
    [kept] = process_notes.of_client(again, client)
    assert (kept.record, kept.version, kept.body.text) == (record, 2, TEXT + " And rain.")


def test_a_process_note_is_no_note_and_counts_nowhere(counsellor: Session, client: str) -> None:
    before = workload.own(counsellor), notes.of_client(counsellor, client)
    drafts = notes.drafts_of(counsellor, client)
    process_notes.keep(counsellor, write(counsellor, client))
    name = write(counsellor, client, HALF)
    assert (workload.own(counsellor), notes.of_client(counsellor, client)) == before
    assert notes.drafts_of(counsellor, client) == drafts
    discard_note(counsellor, name)
    assert process_notes.drafts_of(counsellor, client) == []


def test_an_empty_process_note_is_not_kept(counsellor: Session, client: str) -> None:
    with pytest.raises(NoteEmptyError):
        process_notes.keep(counsellor, write(counsellor, client, " "))
    with pytest.raises(NoSuchRecordError):
        process_notes.write_on(counsellor, "nothing")


def test_a_colleague_who_covers_reads_no_process_note(counsellor: Session, client: str) -> None:
    process_notes.keep(counsellor, write(counsellor, client))
    name = write(counsellor, client, HALF)
    other = replace(counsellor, me=replace(counsellor.me, person="somebody else"))
    assert process_notes.of_client(other, client) == []
    assert process_notes.drafts_of(other, client) == []
    with pytest.raises(NoSuchRecordError):
        process_notes.keep(other, name)
    [own] = process_notes.of_client(counsellor, client)
    with pytest.raises(NoSuchRecordError):
        process_notes.write_on(other, own.record)


def test_a_process_note_does_not_go_over_and_is_destroyed(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        process_notes.keep(giver, write(giver, client))
        write(giver, client, HALF)
        holding.lift_all(giver, client)
        offer(giver, client)
    with at(office, place=1) as taker:
        accept(taker)
        assert b"umbrella" not in bodies(taker)
        assert taking_over.waiting(taker) == []
    with at(office) as giver:
        assert b"umbrella" not in bodies(giver)


def test_nothing_that_leaves_knows_of_private_kinds() -> None:
    assert Kind.PROCESS_NOTE in PRIVATE_KINDS
    assert not PRIVATE_KINDS & set(SHAPES)
    assert not PRIVATE_KINDS & set(FIELDS)
    assert ProcessNote not in SHAPES.values()
    package = ROOT / "counsel_desk"
    for path in sorted(package.rglob("*.py")):
        names = {
            getattr(node, "id", getattr(node, "attr", getattr(node, "name", None)))
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        }
        place = path.relative_to(package).as_posix()
        if place == "services/timeline/lines.py":
            names -= {"PROCESS_NOTE"}
        known = place in KNOWN_TO
        assert known or not names & {"ProcessNote", "PROCESS_NOTE", "process_notes"}, path
