"""Asking the system: whatever happens, the answer is a text or nothing."""

import sys

import pytest

from counsel_desk.machine.asking import answer, number, registry


def test_what_a_program_prints_is_the_answer() -> None:
    assert answer([sys.executable, "-c", "print('yes', end='')"]) == "yes"


def test_a_program_that_fails_or_is_missing_gives_no_answer() -> None:
    assert answer([sys.executable, "-c", "print('no'); raise SystemExit(3)"]) is None
    assert answer(["/nonexistent/program"]) is None
    assert answer(["/bin/\0"]) is None


def test_bytes_that_are_no_text_are_no_trouble() -> None:
    print_bytes = "import sys; sys.stdout.buffer.write(b'\\xff1')"
    assert answer([sys.executable, "-c", print_bytes]) == "\ufffd1"


@pytest.mark.skipif(sys.platform == "win32", reason="there is a registry")
def test_elsewhere_there_is_no_registry() -> None:
    assert registry(r"HKLM\SOFTWARE", "Name") is None


@pytest.mark.parametrize(
    ("value", "expected"), [(1, 1), ("600", 600), ("", None), (None, None), (["1"], None)]
)
def test_numbers_that_windows_keeps_as_text(value: object, expected: int | None) -> None:
    assert number(value) == expected
