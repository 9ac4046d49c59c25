"""Files handed in as forms that are damaged, or no forms at all."""

import json
from pathlib import Path
from random import Random

import pytest

from counsel_desk.demo.form import FORM
from counsel_desk.errors import KnownError
from forms.errors import FormNotJsonError
from forms.filling import Filling
from forms.model import load
from tests.helpers.folders import ROOT

MUTATED = 500
XML = """<?xml version="1.0"?>
<!DOCTYPE Questionnaire [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
<!ENTITY file SYSTEM "file:///etc/hostname">]>
<Questionnaire xmlns="http://hl7.org/fhir"><title value="&b;&file;"/></Questionnaire>
"""
BUILT_IN = ROOT / "forms" / "builtin"


def mutated(content: bytes, chance: Random) -> bytes:
    """Return a file cut, partly doubled, or with some bytes or one of its values changed."""
    at = chance.randrange(1, len(content))
    how = chance.randrange(4)
    if how == 0:
        return content[:at]
    if how == 1:
        return content[:at] + content[chance.randrange(at) :]
    changed = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        changed[chance.randrange(len(changed))] = chance.randrange(32, 127)
    if how == 2:
        return bytes(changed)
    old, new = chance.sample(
        [b'"string"', b"true", b'"group"', b"1", b"[", b'"linkId"', b"null"], 2
    )
    return content.replace(old, new, chance.randint(1, 3))


def test_i36_a_damaged_form_is_refused_by_name_or_can_be_filled_in(tmp_path: Path) -> None:
    sources = [json.dumps(FORM).encode()]
    sources += [file.read_bytes() for file in sorted(BUILT_IN.glob("*.json"))[:2]]
    chance, path, refused = Random(36), tmp_path / "form.json", 0
    for number in range(MUTATED):
        path.write_bytes(mutated(sources[number % len(sources)], chance))
        try:
            filling = Filling(load(path))
            filling.problems()
            filling.written("bn")
        except KnownError:
            refused += 1
    assert MUTATED // 5 < refused < MUTATED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_i37_a_form_in_xml_with_entities_is_refused_unread(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "form.xml"
    path.write_text(XML, encoding=encoding)
    with pytest.raises(FormNotJsonError):
        load(path)


@pytest.mark.parametrize(
    "content",
    [
        "<Questionnaire/>",
        '<Questionnaire xmlns="urn:other"/>',
        '<Questionnaire xmlns="http://hl7.org/fhir"><title value="&mine"/></Questionnaire>',
        '<Questionnaire xmlns="http://hl7.org/fhir"><![CDATA[x]]></Questionnaire>',
        '<Questionnaire xmlns="http://hl7.org/fhir"><a></b></Questionnaire>',
        '<Questionnaire xmlns="http://hl7.org/fhir">' + "<a>" * 300 + "</a>" * 300,
        '<Questionnaire xmlns="http://hl7.org/fhir"><a',
        '<Questionnaire xmlns="http://hl7.org/fhir">' + "<a/>" * 700_000 + "</Questionnaire>",
        "<" * 100_000,
        "<!--" * 100_000,
    ],
)
def test_i37_what_is_no_fhir_xml_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "form.xml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FormNotJsonError):
        load(path)


def test_i37_no_general_reader_of_xml_is_used() -> None:
    """Our own reads elements and attributes, and cannot be made to expand or fetch anything."""
    readers = ("xml.", "lxml", "defusedxml", "xmltodict", "bs4", "html.parser")
    for folder in ("counsel_desk", "forms", "assessments", "resources", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for line in path.read_text(encoding="utf-8").splitlines():
                module = line.strip().removeprefix("from ").removeprefix("import ")
                assert module == line.strip() or not module.startswith(readers), path
