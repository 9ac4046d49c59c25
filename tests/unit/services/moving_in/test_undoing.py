"""A moving in is taken back in one step, until one of its files is used."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.appointments.appointment import State
from counsel_desk.domain.moving_in.report import Choice
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.trust import VaultKind
from counsel_desk.progress import StoppedError, go_on
from counsel_desk.services.appointments import group_sessions
from counsel_desk.services.clients import clients
from counsel_desk.services.moving_in import moving_in, undoing
from counsel_desk.services.moving_in.undoing import UsedSinceError
from counsel_desk.services.notes import notes
from counsel_desk.services.rights import erasure
from counsel_desk.services.vaults import audit
from counsel_desk.services.work import drafts
from counsel_desk.services.work.drafts import Place
from counsel_desk.services.work.session import Session
from tests.helpers.handing_over import at, offer
from tests.helpers.office import Office
from tests.helpers.values.lists import PEOPLE, looked_at
from tests.unit.services.moving_in.moved import client_named, latest_of, length, names_of, put_meta
from tests.unit.services.writing import plan_session


def test_it_is_undone_in_one_step(counsellor: Session, path: Path) -> None:
    before = names_of(counsellor)
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    found = latest_of(counsellor)
    with pytest.raises(StoppedError):
        undoing.undo(counsellor, found, lambda *_: False)
    assert len(names_of(counsellor)) == len(before) + 3
    undoing.undo(counsellor, found, go_on)
    assert names_of(counsellor) == before
    assert undoing.latest(counsellor) is None
    assert audit.actions(counsellor)[0].action == "moving_in_undone"
    with pytest.raises(UsedSinceError):
        undoing.undo(counsellor, found, go_on)


def _note(session: Session, client: str) -> None:
    notes.begin(session, client, session.today())


def _typed(session: Session, client: str) -> None:
    drafts.keep(session, Place(VaultKind.COUNSELLING, "intake", client), {"name": "Mina"})


def _draft_that_mentions(session: Session, client: str) -> None:
    drafts.keep(session, Place(VaultKind.COUNSELLING, "group"), {"who": [client]})


def _change(session: Session, client: str) -> None:
    clients.change(session, client, replace(clients.get(session, client).body, particulars="x"))


def _seal(session: Session, client: str) -> None:
    erasure.seal(session, client, Ground.CLIENTS_WISH)


def _appointment(session: Session, client: str) -> None:
    plan_session(session, session.today(), client, state=State.PLANNED)


def _group(session: Session, client: str) -> None:
    another = client_named(session, "Sumita Mondal")
    note = group_sessions.begin(session, (client, another), session.today())
    group_sessions.save(session, note.name, replace(note.draft, text="text"))
    group_sessions.sign(session, note.name)


def _appointment_that_is_over(session: Session, client: str) -> None:
    plan_session(session, session.today(), client, state=State.CANCELLED_BY_US)


USES = (
    *(_note, _typed, _draft_that_mentions, _change),
    *(_seal, _appointment, _appointment_that_is_over, _group),
)


@pytest.mark.parametrize("use", USES)
def test_the_first_use_of_one_file_ends_the_undoing(
    counsellor: Session, path: Path, use: Callable[[Session, str], None]
) -> None:
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    found, before = latest_of(counsellor), len(names_of(counsellor))
    use(counsellor, client_named(counsellor, "कविता पवार"))
    head = length(counsellor)
    assert undoing.latest(counsellor) is None
    with pytest.raises(UsedSinceError):
        undoing.undo(counsellor, found, go_on)
    assert length(counsellor) == head
    assert len(names_of(counsellor)) == before - (use is _seal)


def test_a_hand_over_ends_the_undoing(office: Office, path: Path) -> None:
    with at(office) as session:
        moving_in.move_in(session, *looked_at(session, path), Choice(), go_on)
        found = latest_of(session)
        offer(session, client_named(session, "कविता पवार"))
        assert undoing.latest(session) is None
        with pytest.raises(UsedSinceError):
            undoing.undo(session, found, go_on)


def test_what_other_files_are_used_for_ends_nothing(
    counsellor: Session, path: Path, client: str
) -> None:
    moving_in.move_in(counsellor, *looked_at(counsellor, path), Choice(), go_on)
    for use in (_note, _typed, _appointment):
        use(counsellor, client)
    before = len(names_of(counsellor))
    undoing.undo(counsellor, latest_of(counsellor), go_on)
    assert len(names_of(counsellor)) == before - len(PEOPLE)


@pytest.mark.parametrize("kept", ["{", "3", '[{"first": 1}]', "", "ROW"])
def test_a_noted_moving_in_that_does_not_fit_takes_nothing_out(
    counsellor: Session, client: str, kept: str
) -> None:
    plan_session(counsellor, counsellor.today(), client)
    last = length(counsellor)
    row = f'[{{"first": {last}, "last": {last}, "count": 1, "when": "2026-01-05T00:00:00Z"}}]'
    put_meta(counsellor, "moved_in", kept.replace("ROW", row).encode())
    assert undoing.latest(counsellor) is None
