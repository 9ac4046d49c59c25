"""What the desk itself needs, and how it is judged."""

import pytest

from counsel_desk.domain.support.machine import State
from counsel_desk.machine import parts


def test_a_package_that_is_not_there_is_missing() -> None:
    assert parts.package_finding("no-such-package-here", "Advice.").state == State.MISSING


def test_fonts_that_are_not_there_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_FONTS", {"no_such_fonts": "NoSuchFont"})
    finding = parts.fonts_finding()
    assert (finding.state, finding.value) == (State.MISSING, "without NoSuchFont")


def test_qt_that_does_not_load_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_QT", "raise ImportError('libEGL.so.1')")
    finding = parts.qt_finding()
    assert finding.state == State.MISSING
    assert "libEGL.so.1" in finding.value


def test_only_keyrings_that_may_hold_a_secret_count(monkeypatch: pytest.MonkeyPatch) -> None:
    class Keyring:
        """A keyring back end whose module is set below."""

        priority = 5

    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [Keyring()])
    Keyring.__module__ = "keyrings.alt.file"
    assert parts.keyring_finding().state == State.ATTENTION
    Keyring.__module__ = "keyring.backends.kwallet"
    finding = parts.keyring_finding()
    assert finding.state == State.WELL
    assert finding.value.startswith("keyring.backends.kwallet.")


def test_a_keyring_that_breaks_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError("no bus")

    monkeypatch.setattr("keyring.backend.get_all_keyring", broken)
    assert parts.keyring_finding().state == State.ATTENTION


@pytest.mark.parametrize(
    ("total", "state"), [(None, State.NOT_KNOWN), (2**29, State.ATTENTION), (2**33, State.WELL)]
)
def test_memory(total: int | None, state: str) -> None:
    assert parts.memory_finding(total).state == state


@pytest.mark.parametrize(("free", "state"), [(2**20, State.ATTENTION), (2**33, State.WELL)])
def test_space(free: int, state: str) -> None:
    assert parts.space_finding(free).state == state
