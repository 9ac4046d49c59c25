"""The password safe gets every note as it was written; without the program it is left out."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks.peers import keepassxc

_TEXTS = ["তিনি আজ এসেছিলেন।", 'They said: "<Well> & 5 > 3".', "one\n\ntwo"]


def test_the_xml_has_an_entry_with_the_text_of_each_note() -> None:
    root = ElementTree.fromstring(keepassxc.database(_TEXTS))
    entries = root.findall("Root/Group/Entry")
    found = [
        {str(one.findtext("Key")): one.findtext("Value") for one in entry.findall("String")}
        for entry in entries
    ]
    assert found == [
        {"Title": f"Note {number}", "Notes": text} for number, text in enumerate(_TEXTS)
    ]
    assert len({entry.findtext("UUID") for entry in entries}) == len(_TEXTS)


def test_without_the_program_it_is_left_out_with_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert keepassxc.waits(_TEXTS, "another", "one", 1) is None
    assert capfd.readouterr().err == "keepassxc-cli is left out: it is not installed.\n"
