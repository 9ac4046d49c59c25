"""What nobody should see is asked of a terminal, and read from standard input without one."""

import io
import warnings

import pytest

from counsel_desk.commands.secret import secret


@pytest.mark.parametrize("line", ["seven pigeons\n", "seven pigeons\r\n", "seven pigeons"])
def test_without_a_terminal_the_first_line_counts_and_nothing_is_warned_of(
    monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(line))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert secret("Passphrase") == "seven pigeons"
