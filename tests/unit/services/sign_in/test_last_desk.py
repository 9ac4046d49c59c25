"""What a laptop remembers of the last desk, without a name."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.records import WindowSize
from counsel_desk.domain.trust import Role
from counsel_desk.services.office import policy
from counsel_desk.services.sign_in import last_desk
from counsel_desk.services.sign_in.last_desk import LastDesk, Left, Locking, Why
from counsel_desk.services.work.data_folder import LAST_DESK_FILE
from tests.helpers.office import Office

SIZE = WindowSize(1200, 640, True)


def test_sizes_stay_and_who_locked_it_is_forgotten_at_the_next_sign_in(tmp_path: Path) -> None:
    locking = Locking("p1", Why.IDLE, 5)
    last_desk.change(tmp_path, desk=SIZE, locking=locking)
    assert last_desk.read(tmp_path) == LastDesk(SIZE, None, locking)
    held = json.loads((tmp_path / LAST_DESK_FILE).read_bytes())
    assert held.keys() == {"desk", "entry", "locking"}
    assert held["locking"] == {"person": "p1", "why": "idle", "minutes": 5}
    last_desk.change(tmp_path, entry=replace(SIZE, width=800))
    assert last_desk.read(tmp_path) == LastDesk(SIZE, replace(SIZE, width=800), None)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"locking": {"person": "p1", "why": "dreams"}}',
        '{"desk": {"width": 0, "height": 9}}',
    ],
)
def test_a_file_that_makes_no_sense_says_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / LAST_DESK_FILE).write_text(content, encoding="utf-8")
    assert last_desk.read(tmp_path) == LastDesk()


def test_the_name_comes_from_the_register_and_is_shown_if_the_office_wants_that(
    office: Office,
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    me, data = session.me, session.data
    assert last_desk.left(data) is None
    last_desk.change(data.folder, locking=Locking(me.person, Why.IDLE, 700))
    assert last_desk.left(data) == Left(me.name, Why.IDLE, 30)
    assert me.name not in (data.folder / LAST_DESK_FILE).read_text(encoding="utf-8")
    policy.keep(session, replace(policy.read(session), name_at_sign_in=False))
    assert last_desk.left(data) == Left("", Why.IDLE, 30)
    last_desk.change(data.folder, locking=Locking("nobody", Why.SLEEP))
    assert last_desk.left(data) == Left("", Why.SLEEP, 1)
