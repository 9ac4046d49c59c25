"""Notes in sections: built-in templates, and the office's own out of FHIR Questionnaires."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from counsel_desk.domain.notes.note import BUILT_IN
from counsel_desk.domain.trust import Role
from counsel_desk.services.notes import note_templates, notes
from counsel_desk.services.notes.note_templates import (
    DesignedForNotesError,
    NoSectionsError,
    NotForNotesError,
)
from counsel_desk.services.notes.notes import UnknownTemplateError
from counsel_desk.services.work.session import Session
from forms import model
from tests.helpers.office import Office

HELD = date(2026, 11, 1)
Item = dict[str, Any]
"""An item of a FHIR Questionnaire."""


def save_form(tmp_path: Path, items: list[Item]) -> Path:
    """Save a FHIR Questionnaire with these items, and return its file."""
    path = tmp_path / "own.json"
    document = {"resourceType": "Questionnaire", "title": "Home visit", "item": items}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def item(link: str, kind: str, text: str, **more: list[Item]) -> Item:
    """Return an item of a FHIR Questionnaire."""
    return {"linkId": link, "type": kind, "text": text, **more}


OWN = [
    item("1", "text", "What she wished to speak of"),
    item(
        "2",
        "group",
        "At home",
        item=[
            item("2.1", "display", "Look around."),
            item("2.2", "string", "Who was there"),
            item(
                "2.3",
                "choice",
                "How it felt",
                answerOption=[{"valueString": "calm"}, {"valueString": "tense"}],
            ),
        ],
    ),
]


@pytest.mark.parametrize(
    ("key", "letters"), [("soap", "SOAP"), ("dap", "DAP"), ("birp", "BIRP"), ("girp", "GIRP")]
)
def test_a_built_in_template_is_its_letters(
    counsellor: Session, client: str, key: str, letters: str
) -> None:
    _name, draft = notes.begin(counsellor, client, HELD, key)
    assert "".join(each.title[0] for each in draft.sections) == letters
    assert all(each.hint for each in BUILT_IN[key].sections)


def test_a_template_is_offered_again_after_the_next_sign_in(
    office: Office, counsellor: Session, client: str
) -> None:
    assert notes.begin(counsellor, client, HELD)[1].template == "free"
    notes.begin(counsellor, client, HELD, "girp")
    office.close()
    again = office.enter(Role.COUNSELLOR)
    assert notes.begin(again, client, HELD)[1].template == "girp"


def test_a_sectioned_note_is_signed_and_amended_as_it_was_written(
    counsellor: Session, client: str
) -> None:
    name, draft = notes.begin(counsellor, client, HELD, "dap")
    with pytest.raises(notes.NoteEmptyError):
        notes.sign(counsellor, name)
    data, *rest = draft.sections
    sections = (replace(data, text="She came early."), *rest)
    notes.save(counsellor, name, replace(draft, sections=sections))
    record = notes.sign(counsellor, name)
    [signed] = notes.versions(counsellor, record)
    assert (signed.body.sections, signed.body.template) == (sections, "dap")
    _name, amending = notes.begin_amendment(counsellor, record, "a word was missing")
    assert (amending.sections, amending.template) == (sections, "dap")


def test_the_template_of_a_draft_that_is_saved_is_the_last_one(
    counsellor: Session, client: str
) -> None:
    name, draft = notes.begin(counsellor, client, HELD, "free")
    notes.save(counsellor, name, replace(draft, template="birp"))
    assert notes.begin(counsellor, client, HELD)[1].template == "birp"
    with pytest.raises(UnknownTemplateError):
        notes.begin(counsellor, client, HELD, "nothing")


def test_a_questionnaire_becomes_a_template_of_the_office(
    office: Office, counsellor: Session, client: str, tmp_path: Path
) -> None:
    record = note_templates.load(counsellor, save_form(tmp_path, OWN), "en")
    office.close()
    again = office.enter(Role.COUNSELLOR)
    template = dict(note_templates.listing(again))[record]
    assert template.title == "Home visit"
    assert [each.title for each in template.sections] == [
        "What she wished to speak of",
        "At home – Who was there",
        "At home – How it felt",
    ]
    assert template.sections[2].hint == "calm / tense"
    _name, draft = notes.begin(again, client, HELD, record)
    assert [each.title for each in draft.sections] == [each.title for each in template.sections]


def test_the_same_form_loaded_twice_is_one_template(counsellor: Session, tmp_path: Path) -> None:
    path = save_form(tmp_path, OWN)
    before = len(note_templates.listing(counsellor))
    assert note_templates.load(counsellor, path, "en") == note_templates.load(
        counsellor, path, "en"
    )
    assert len(note_templates.listing(counsellor)) == before + 1


def test_item_types_that_a_note_has_no_place_for_are_refused_by_name(
    counsellor: Session, tmp_path: Path
) -> None:
    wrong = [*OWN, item("3", "boolean", "Came alone"), item("4", "quantity", "Distance")]
    before = note_templates.listing(counsellor)
    with pytest.raises(NotForNotesError):
        note_templates.load(counsellor, save_form(tmp_path, wrong), "en")
    assert note_templates.listing(counsellor) == before


def test_a_designed_form_is_refused_with_what_the_designer_can_change(tmp_path: Path) -> None:
    form = model.load(save_form(tmp_path, [*OWN, item("4", "quantity", "Distance")]))
    with pytest.raises(DesignedForNotesError, match="“Form” under “What it is for”"):
        note_templates.require_designed(form, "en")
    note_templates.require_designed(model.load(save_form(tmp_path, OWN)), "en")


@pytest.mark.parametrize("number", [0, 41])
def test_a_template_has_some_sections_and_not_too_many(
    counsellor: Session, tmp_path: Path, number: int
) -> None:
    items = [item(str(place), "text", f"Part {place}") for place in range(number)]
    with pytest.raises(NoSectionsError):
        note_templates.load(counsellor, save_form(tmp_path, items), "en")
