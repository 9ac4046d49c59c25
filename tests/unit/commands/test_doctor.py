"""The state of this machine, and how it is judged."""

import pytest

from counsel_desk.commands import doctor, machine
from counsel_desk.commands.machine import ATTENTION, MISSING, NOT_KNOWN, WELL, Finding
from tests.unit.commands.conftest import CommandLine


def test_this_machine_is_described(line: CommandLine) -> None:
    code, document = line.json("doctor")
    assert code == (not document.pop("ok"))
    assert {"keyring", "fonts", "qt", "memory", "disk_encryption", "disk_space"} <= document.keys()
    assert {"sqlcipher", "python"} <= document.keys()
    for finding in document.values():
        assert finding["state"] in {WELL, ATTENTION, MISSING, NOT_KNOWN}
        assert finding["value"]
        assert bool(finding["advice"]) == (finding["state"] in {ATTENTION, MISSING})
    assert document["fonts"]["state"] == document["sqlcipher"]["state"] == WELL


@pytest.mark.parametrize(
    ("state", "code"), [(WELL, 0), (ATTENTION, 0), (NOT_KNOWN, 0), (MISSING, 1)]
)
def test_only_what_is_missing_is_not_well(
    line: CommandLine, monkeypatch: pytest.MonkeyPatch, state: str, code: int
) -> None:
    monkeypatch.setattr(doctor, "findings", lambda _: {"disk_space": Finding(state, "v", "Do.")})
    result = line.run("doctor")
    assert result.exit_code == code
    assert result.stdout.startswith("disk space: v (")
    assert line.json("doctor")[1]["ok"] == (code == 0)


def test_a_package_that_is_not_there_is_missing() -> None:
    assert machine.package_finding("no-such-package-here", "Advice.").state == MISSING


def test_fonts_that_are_not_there_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_FONTS", {"no_such_fonts": "NoSuchFont"})
    finding = machine.fonts_finding()
    assert (finding.state, finding.value) == (MISSING, "without NoSuchFont")


def test_qt_that_does_not_load_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_QT", "raise ImportError('libEGL.so.1')")
    finding = machine.qt_finding()
    assert finding.state == MISSING
    assert "libEGL.so.1" in finding.value


def test_only_keyrings_that_may_hold_a_secret_count(monkeypatch: pytest.MonkeyPatch) -> None:
    class Keyring:
        """A keyring back end whose module is set below."""

        priority = 5

    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [Keyring()])
    Keyring.__module__ = "keyrings.alt.file"
    assert machine.keyring_finding().state == ATTENTION
    Keyring.__module__ = "keyring.backends.kwallet"
    finding = machine.keyring_finding()
    assert finding.state == WELL
    assert finding.value.startswith("keyring.backends.kwallet.")


def test_a_keyring_that_breaks_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("no bus")

    monkeypatch.setattr("keyring.backend.get_all_keyring", broken)
    assert machine.keyring_finding().state == ATTENTION


@pytest.mark.parametrize(("total", "state"), [(None, NOT_KNOWN), (2**29, ATTENTION), (2**33, WELL)])
def test_memory(total: int | None, state: str) -> None:
    assert machine.memory_finding(total).state == state


@pytest.mark.parametrize(("free", "state"), [(2**20, ATTENTION), (2**33, WELL)])
def test_space(free: int, state: str) -> None:
    assert machine.space_finding(free).state == state


@pytest.mark.parametrize(
    ("encrypted", "state"), [(None, NOT_KNOWN), (False, ATTENTION), (True, WELL)]
)
def test_encryption(encrypted: bool | None, state: str) -> None:
    assert machine.encryption_finding(encrypted).state == state
