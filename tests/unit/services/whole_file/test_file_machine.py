"""A client's file through full and random days: nothing kept is lost, nothing signed changes."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from counsel_desk.demo.office import DemoOffice
from counsel_desk.security import derivation
from tests.helpers.office import Office
from tests.helpers.repeats import repeats
from tests.unit.services.release.begun_file import SAID
from tests.unit.services.whole_file.file_machine import SECRET, FileMachine


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch each passphrase once only, since the machine signs in again and again."""
    monkeypatch.setattr(derivation, "stretch", functools.cache(derivation.stretch))


def full_day(machine: FileMachine) -> Iterator[None]:
    """Take every step there is, in an order in which each has something to be about."""
    name = machine.write(f"{SAID} one ")
    machine.write_on(name, f"{SAID} two \n")
    yield
    record = machine.sign(name)
    yield
    machine.take_a_copy_of_the_vault()
    name = machine.amend(record, f"{SAID} three ")
    yield
    assert machine.sign(name) == record
    yield
    machine.put_the_copy_back()
    machine.discard(machine.write(SAID))
    yield
    machine.take_off(machine.attach(7))
    machine.attach(9)
    yield
    machine.withdraw(machine.agree())
    machine.agree()
    yield
    machine.think_on(machine.keep_thought(machine.think(SECRET)), f"{SECRET} still ")
    yield
    machine.seal_and_lift(locked=True)
    yield
    machine.close_or_reopen(ended=True)
    machine.lock()
    machine.open_a_copy_of_everything()
    machine.let_everything_out()
    yield


@pytest.mark.usefixtures("quick")
def test_a_file_keeps_what_was_acknowledged_through_a_full_day(
    template: DemoOffice, office: Office, tmp_path: Path
) -> None:
    machine = FileMachine(template, office.tools, tmp_path / "machine")
    try:
        machine.begin_day()
        for _step in full_day(machine):
            machine.all_is_kept()
    finally:
        machine.teardown()


@pytest.mark.usefixtures("quick")
def test_a_file_keeps_what_was_acknowledged_through_random_days(
    template: DemoOffice, tmp_path_factory: pytest.TempPathFactory, office: Office
) -> None:
    class Machine(FileMachine):
        """The machine at an office of its own."""

        def __init__(self) -> None:
            super().__init__(template, office.tools, tmp_path_factory.mktemp("machine"))

    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=repeats(2, 12),
            stateful_step_count=30,
            derandomize=True,
            # A failure is reported as found: shrinking it would take many minutes of signing in.
            phases=(Phase.generate,),
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
