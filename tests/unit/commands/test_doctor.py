"""The command that describes this machine."""

import pytest

from counsel_desk.commands import doctor
from counsel_desk.domain.support.advice import Advice
from counsel_desk.domain.support.machine import Finding, State, Topic
from tests.unit.commands.conftest import CommandLine


def test_this_machine_is_described(line: CommandLine) -> None:
    code, document = line.json("doctor")
    assert code == (not document.pop("ok"))
    assert document.keys() == set(Topic)
    for finding in document.values():
        assert finding["state"] in set(State)
        assert finding["value"]
        assert bool(finding["advice"]) == (finding["state"] != State.WELL)
    assert document["fonts"]["state"] == document["sqlcipher"]["state"] == State.WELL


@pytest.mark.parametrize(
    ("state", "code"),
    [(State.WELL, 0), (State.ATTENTION, 0), (State.NOT_KNOWN, 0), (State.MISSING, 1)],
)
def test_only_what_is_missing_is_not_well(
    line: CommandLine, monkeypatch: pytest.MonkeyPatch, state: State, code: int
) -> None:
    found = {Topic.DISK_SPACE: Finding(state, "v", Advice.LITTLE_SPACE)}
    monkeypatch.setattr(doctor, "findings", lambda *_asked: found)
    result = line.run("doctor")
    assert result.exit_code == code
    assert result.stdout.startswith("disk space: v (")
    assert line.json("doctor")[1]["ok"] == (code == 0)
