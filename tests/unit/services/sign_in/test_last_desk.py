"""What a laptop remembers of the last desk, without a name."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk.domain.office.preferences import WindowSize
from counsel_desk.services.sign_in import last_desk
from counsel_desk.services.sign_in.last_desk import LastDesk, Locking, Why
from counsel_desk.services.work.data_folder import LAST_DESK_FILE

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
        '{"desk": {"width": 0, "height": 9, "maximised": false}}',
        '{"desk": {"width": 1e999, "height": 9, "maximised": false}}',
        '{"desk": {"width": "wide", "height": 9, "maximised": false}}',
        '{"desk": {"width": 800}}',
        '{"desk": 7}',
        '{"locking": {"person": "p1", "why": "idle", "minutes": NaN}}',
        '{"locking": ["p1"]}',
        "[" * 8000,
    ],
)
def test_a_file_that_makes_no_sense_says_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / LAST_DESK_FILE).write_text(content, encoding="utf-8")
    assert last_desk.read(tmp_path) == LastDesk()
