"""Notes on paper: those that were chosen, in order, and process notes never among them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.documents import Document, Heading, Text
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.notes.notes_sheet import notes_sheet
from counsel_desk.services.notes.process_note_sheet import PRIVATE_WARNING, process_note_sheet
from counsel_desk.services.work.session import Session
from tests.unit.services.stored import actions


@pytest.fixture
def client(counsellor: Session) -> str:
    """A client without notes."""
    body = clients.listing(counsellor)[0].filed.body
    return clients.add(counsellor, replace(body, since=counsellor.today() - timedelta(days=99)))


def signed(session: Session, client: str, text: str, days_ago: int) -> str:
    """Sign a note of a day; return its record."""
    name, draft = notes.begin(session, client, session.today() - timedelta(days=days_ago))
    notes.save(session, name, replace(draft, text=text))
    return notes.sign(session, name)


def texts(sheet: Document) -> list[str]:
    """Return the running text of a sheet."""
    return [block.text for block in sheet.blocks if isinstance(block, Text)]


def test_chosen_notes_stand_in_the_order_of_their_sessions(
    counsellor: Session, client: str
) -> None:
    late, early, other = (
        signed(counsellor, client, text, days)
        for text, days in (("late", 1), ("early", 20), ("other", 10))
    )
    name, draft = process_notes.begin(counsellor, client, counsellor.today())
    process_notes.save(counsellor, name, replace(draft, text="mine alone"))
    own = process_notes.keep(counsellor, name)
    sheet = notes_sheet(counsellor, client, [late, early, own], "en")
    assert texts(sheet) == ["early", "late"]
    assert len([block for block in sheet.blocks if isinstance(block, Heading)]) == 2
    assert sheet.holder.startswith(f"Printed by {counsellor.me.name}, ")
    assert actions(counsellor)[0] == "notes_printed"
    with pytest.raises(NoSuchRecordError):
        notes_sheet(counsellor, client, [own], "en")
    assert texts(notes_sheet(counsellor, client, [other], "en")) == ["other"]


def test_a_process_note_is_printed_alone_with_its_warning(counsellor: Session, client: str) -> None:
    name, draft = process_notes.begin(counsellor, client, counsellor.today())
    process_notes.save(counsellor, name, replace(draft, text="mine alone"))
    own = process_notes.keep(counsellor, name)
    sheet = process_note_sheet(counsellor, own, "en")
    assert PRIVATE_WARNING in repr(sheet)
    assert texts(sheet)[0] == "mine alone"
    assert actions(counsellor)[0] == "process_note_printed"
    with pytest.raises(NoSuchRecordError):
        process_note_sheet(counsellor, "nothing", "en")
