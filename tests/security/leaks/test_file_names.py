"""I34: saved files are offered a plain name, and stay where the person put them."""

import ast
import os
from pathlib import Path

import pytest

from counsel_desk.domain import attachments
from counsel_desk.domain.attachments import MediaType
from counsel_desk.domain.rights.rights import Form
from counsel_desk.services.assessments.export import Files
from counsel_desk.services.caseload import office_figures
from counsel_desk.services.documents.export_files import NotSavedError, write_file
from counsel_desk.services.notes import note_templates
from counsel_desk.services.release import release_outside
from counsel_desk.services.work.session import Session
from tests.helpers.folders import ROOT
from ui.caseload import report_tab
from ui.design.messages import file_dialog

NAMES = {
    "paper_name(Path(_documents()))": file_dialog.paper_name(ROOT),
    "'summary.pdf'": "summary.pdf",
    "'page.pdf'": "page.pdf",
    "'legal-files.pdf'": "legal-files.pdf",
    "PROTECTED_FILE": release_outside.PROTECTED_FILE,
    "'actions.csv'": "actions.csv",
    "FIGURES_FILE": office_figures.FIGURES_FILE,
    "_TABLE": report_tab._TABLE,
    "'times.ics'": "times.ics",
    "'wording.csv'": "wording.csv",
    "'form.json'": "form.json",
    "'records.zip'": "records.zip",
    "'scores.zip'": "scores.zip",
    "str(file)": str(Files.CSV),
    "'report.txt'": "report.txt",
    "f'copy.{Form.FHIR}.json'": f"copy.{Form.FHIR}.json",
    "name_outside(media_type)": attachments.name_outside(MediaType.PDF),
    # The place of the key file, as the person wrote it themselves.
    "self._path.text() or 'counsel_desk.key'": "counsel_desk.key",
}
"""Every file name that a window proposes: in the source, and as it is then."""

ODD = ["CON", "a:b", "-rf", "%s{0}", " ", "x" * 255, "x" * 300, "\u202egpj.exe", "ছবি" * 20]
FORM = '{"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "text", "text": "One"}]}'


def proposed() -> set[str]:
    """Return the file names that the windows propose, as the source has them."""
    found: set[str] = set()
    for path in (ROOT / "ui").rglob("*.py"):
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(each, ast.Call) and ast.unparse(each.func) == "file_to_write":
                found.add(ast.unparse(each.args[2]))
    return found


def test_i34_every_proposed_file_name_is_known_and_names_nobody() -> None:
    assert proposed() == set(NAMES)
    for name in NAMES.values():
        assert Path(name).name == name
        assert name.isascii()
        assert len(name) < 32


@pytest.mark.parametrize("name", ODD)
def test_i34_a_file_is_saved_under_its_name_or_not_at_all(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "chosen"
    folder.mkdir()
    path = folder / name
    if len(name.encode()) > 255:
        with pytest.raises(NotSavedError):
            write_file(path, b"content")
        assert list(tmp_path.rglob("*")) == [folder]
        return
    write_file(path, b"content")
    assert list(tmp_path.rglob("*")) == [folder, path]
    assert path.read_bytes() == b"content"


@pytest.mark.parametrize("name", ["a\0b", "no folder/../../a"])
def test_i34_what_is_no_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotSavedError):
        write_file(tmp_path / name, b"content")
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("name", [b"\xff\xfe.json", b"=1+1.json", b"x" * 250 + b".json", b"..json"])
def test_i34_a_form_by_any_name_becomes_a_template(
    counsellor: Session, tmp_path: Path, name: bytes
) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_text(FORM, encoding="utf-8")
    record = note_templates.load(counsellor, path, "en")
    assert dict(note_templates.listing(counsellor))[record].sections
