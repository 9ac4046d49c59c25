"""What the help says about the program: its version, and what a package brings along."""

import json
import shutil
from pathlib import Path

import pytest

from counsel_desk.version import VERSION
from resources import loader
from ui.help.pages import page


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the bill of a package, with one component, among the resources."""
    licences = tmp_path / "about" / "licences"
    licences.mkdir(parents=True)
    component = {"name": "a_part", "version": "2.0", "licenses": [{"license": {"name": "MIT"}}]}
    bill = json.dumps({"components": [component]})
    (tmp_path / "about" / "bill.cdx.json").write_text(bill, encoding="utf-8")
    (licences / "a_part.txt").write_text("MIT License\n# no heading\n", encoding="utf-8")
    help_folder = loader.program_icon().parents[1] / "help"
    for name in ("help", "translations"):
        shutil.copytree(help_folder.parent / name, tmp_path / name)
    monkeypatch.setattr(loader, "_ROOT", tmp_path)


def test_the_page_about_the_program_has_its_version_and_no_blank_left() -> None:
    text = page("about", "en").text
    assert f"Counsel Desk {VERSION}: encrypted" in text
    assert "{" not in text
    assert "started from its sources" in text


@pytest.mark.usefixtures("packaged")
def test_a_package_lists_what_it_brings_with_a_way_to_each_licence() -> None:
    assert r"- [a\_part](licence:a_part) 2.0: MIT" in page("about", "en").text
    licence = page("licence:a_part", "bn")
    assert licence.text == "# a\\_part\n\n    MIT License\n    # no heading\n"
    assert licence.translated


@pytest.mark.usefixtures("packaged")
def test_nothing_but_a_listed_licence_can_be_asked_for() -> None:
    with pytest.raises(FileNotFoundError):
        page("licence:../bill.cdx", "en")
