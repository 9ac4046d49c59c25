"""A copy of the record for its client: on paper, and as FHIR."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest

from counsel_desk.domain.appointments.appointment import Appointment, Mode
from counsel_desk.domain.appointments.group_session import GroupLine
from counsel_desk.domain.attachments import Attachment, MediaType
from counsel_desk.domain.demands import Demand, Power
from counsel_desk.domain.documents import Document, Facts, Heading, Notice, Text
from counsel_desk.domain.goals import Goal, GoalStep
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.plain_text import plain_digits
from counsel_desk.domain.records import PRIVATE_KINDS, Filed, Kind, Note
from counsel_desk.domain.referrals import Referral, Service, State
from counsel_desk.domain.rights.legal_hold import Cause, LegalHold
from counsel_desk.domain.rights.retention import Keeping
from counsel_desk.domain.rights.rights import Closure, Correction, Withheld, Withholding
from counsel_desk.domain.safety import Risk, RiskAssessment, SafetyPlan
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.transfer import Reason, TakenOver
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.voice import Comment, Subject
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes, process_notes
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.record_copy.record_copy import WithholdingReasonError
from counsel_desk.services.record_copy.record_parts import DESCRIBERS, LEFT_OUT, Part
from counsel_desk.services.rights import corrections
from counsel_desk.services.work.session import Session
from tests.helpers.folders import for_one_alone
from tests.unit.services.stored import actions

AGAIN = "Data Protection Board"


def words(document: Document) -> str:
    """Return what can be read in a document."""
    said: list[str] = []
    for block in document.blocks:
        if isinstance(block, Facts):
            said += [text for row in block.rows for text in row]
        elif isinstance(block, Heading | Notice | Text):
            said.append(block.text)
    return "\n".join(said)


def without(note: Filed[Note], reason: str = "It tells of her sister.") -> list[Withheld]:
    """Return a choice that withholds one note."""
    return [Withheld(note.record, Withholding.THIRD_PARTY, reason)]


@pytest.fixture
def note(counsellor: Session, client: str) -> Filed[Note]:
    """A signed note of the client."""
    return notes.of_client(counsellor, client)[0]


def fhir(
    counsellor: Session, client: str, tmp_path: Path, withheld: Sequence[Withheld] = ()
) -> dict[str, Any]:
    """Save a copy as FHIR, and return what is in the file."""
    path = tmp_path / "copy.json"
    record_copy.save_fhir(counsellor, client, path, withheld)
    assert for_one_alone(path)
    bundle: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return bundle


def test_every_kind_of_record_is_in_a_copy_or_left_out_on_purpose() -> None:
    assert set(DESCRIBERS) | LEFT_OUT == set(Kind)
    assert not set(DESCRIBERS) & LEFT_OUT
    assert PRIVATE_KINDS <= LEFT_OUT


def test_a_process_note_is_never_in_a_copy(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    day = counsellor.data.tools.now().date()
    name, draft = process_notes.begin(counsellor, client, day)
    process_notes.save(counsellor, name, replace(draft, text="zebrafinch"))
    process_notes.keep(counsellor, name)
    assert "zebrafinch" not in words(record_copy.sheet(counsellor, client))
    assert "zebrafinch" not in json.dumps(fhir(counsellor, client, tmp_path))


def test_a_copy_has_the_whole_record_and_says_what_is_not_in_it(
    counsellor: Session, client: str
) -> None:
    corrections.ask(counsellor, client, "The month was May.")
    document = record_copy.sheet(counsellor, client)
    said = words(document)
    assert clients.get(counsellor, client).body.code in said
    for one in notes.of_client(counsellor, client):
        assert one.body.text.strip() in said
    assert "The month was May." in said
    assert "own thinking" in said
    assert AGAIN not in said
    assert document.language == clients.get(counsellor, client).body.language
    assert len(pypdfium2.PdfDocument(counsellor.data.tools.documents.render(document))) >= 1


def test_a_copy_says_what_is_withheld_why_and_where_to_apply(
    counsellor: Session, client: str, note: Filed[Note], tmp_path: Path
) -> None:
    said = words(record_copy.sheet(counsellor, client, without(note)))
    assert note.body.text.strip() not in said
    assert "It tells of her sister." in said
    assert AGAIN in said
    assert "13, 27" in plain_digits(said)
    written = json.dumps(fhir(counsellor, client, tmp_path, without(note)), ensure_ascii=False)
    assert note.body.text.strip()[:40] not in written
    assert AGAIN in written


def test_nothing_is_withheld_without_a_reason(
    counsellor: Session, client: str, note: Filed[Note], tmp_path: Path
) -> None:
    with pytest.raises(WithholdingReasonError):
        record_copy.sheet(counsellor, client, without(note, "  "))
    with pytest.raises(WithholdingReasonError):
        record_copy.save_fhir(counsellor, client, tmp_path / "x.json", without(note, ""))
    assert list(tmp_path.glob("x.json*")) == []
    assert record_copy.choice(counsellor, client, "en").copies == ()


def test_a_copy_is_entered_and_its_choice_is_offered_again(
    counsellor: Session, client: str, note: Filed[Note]
) -> None:
    record_copy.sheet(counsellor, client, without(note))
    found = record_copy.choice(counsellor, client, "en")
    assert list(found.withheld) == without(note)
    assert found.copies[0].body.parts == len(found.parts) - 1
    assert "record_copied" in actions(counsellor)


def test_a_copy_as_fhir_is_a_document_about_a_code(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    bundle = fhir(counsellor, client, tmp_path)
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "document")
    assert bundle["identifier"]["system"]
    assert bundle["timestamp"]
    resources = [entry["resource"] for entry in bundle["entry"]]
    assert [one["resourceType"] for one in resources[:3]] == [
        "Composition",
        "Patient",
        "Organization",
    ]
    assert {one["resourceType"] for one in resources[3:]} == {"QuestionnaireResponse", "Consent"}
    body = clients.get(counsellor, client).body
    assert resources[1] == {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:counsel-desk:client-code", "value": body.code}],
        "id": resources[1]["id"],
    }
    assert body.name
    assert body.name not in json.dumps(bundle, ensure_ascii=False)


def test_every_reference_leads_somewhere_and_every_narrative_is_xhtml(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    bundle = fhir(counsellor, client, tmp_path)
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls)
    for entry in bundle["entry"]:
        assert entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}"
    text = json.dumps(bundle)
    assert set(re.findall(r'"reference": "([^"]+)"', text)) <= set(urls)
    composition = bundle["entry"][0]["resource"]
    for field in ("status", "type", "subject", "date", "author", "title", "section"):
        assert composition[field]
    for section in composition["section"]:
        assert section["title"]
        root = ElementTree.fromstring(section["text"]["div"])
        assert root.tag == "{http://www.w3.org/1999/xhtml}div"
        assert "".join(root.itertext()).strip()
    for one in (entry["resource"] for entry in bundle["entry"]):
        if one["resourceType"] == "Consent":
            assert one["status"] in {"active", "inactive"}
            assert one["scope"]
            assert one["category"]
            assert one["policyRule"]
        if one["resourceType"] == "QuestionnaireResponse":
            assert one["status"]
            assert one["subject"]["reference"] == urls[1]


def test_what_looks_like_markup_is_text(counsellor: Session, client: str, tmp_path: Path) -> None:
    corrections.ask(counsellor, client, "<script>&</p>")
    bundle = fhir(counsellor, client, tmp_path)
    divs = [each["text"]["div"] for each in bundle["entry"][0]["resource"]["section"]]
    assert any("<script>&</p>" in "".join(ElementTree.fromstring(div).itertext()) for div in divs)


CARE = {
    Kind.INTAKE: Intake(own_words="To sleep again."),
    Kind.GOAL: Goal("To work again.", date(2026, 1, 5), (GoalStep("Ask the tailor."),)),
    Kind.SAFETY_PLAN: SafetyPlan(date(2026, 1, 5), coping="Walk by the pond."),
    Kind.RISK_ASSESSMENT: RiskAssessment(date(2026, 1, 5), Risk.LOW, reasons="A quiet street."),
    Kind.REFERRAL: Referral(
        Service.SHELTER, State.SENT, date(2026, 1, 5), date(2026, 1, 5), asked="A bed for a week."
    ),
}


def test_a_copy_has_what_is_planned_and_only_the_comments_that_are_shared(
    counsellor: Session, client: str
) -> None:
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for kind, body in CARE.items():
            work.put(kind, body, parent=client)
        for shared, text in ((True, "It was good."), (False, "For nobody.")):
            given = Comment(Subject.SESSION, "", date(2026, 1, 5), shared, (5, None, 3), text)
            work.put(Kind.COMMENT, given, parent=client)
    said = words(record_copy.sheet(counsellor, client))
    for text in (
        "To sleep again.",
        "To work again.",
        "Ask the tailor.",
        "Walk by the pond.",
        "A quiet street.",
        "A bed for a week.",
        "It was good.",
    ):
        assert text in said
    assert "For nobody." not in said


LONG_AGO = datetime(2026, 1, 5, tzinfo=UTC)
WHOLE = {
    **CARE,
    Kind.DEMAND: Demand("An office", "", Power.OTHER, date(2026, 1, 8), asked_for="All of it."),
    Kind.TAKEN_OVER: TakenOver(
        "a" * 32, "Somebody Before", Reason.OTHER, LONG_AGO, "0" * 64, "b" * 32, b"", ()
    ),
    Kind.APPOINTMENT: Appointment(
        ("c" * 32,), date(2026, 1, 5), time(10), 60, Mode.HOME, place="By the mill."
    ),
    Kind.GROUP_LINE: GroupLine("d" * 32, date(2026, 1, 5), 4, "Spoke of the ferry.", LONG_AGO),
    Kind.COMMENT: Comment(
        Subject.SESSION, "", date(2026, 1, 5), True, (5, None, 3), "It was calm."
    ),
    Kind.FIRST_WORDS: FirstWords(
        date(2026, 1, 5), "en", "Somebody Else", "This stays in the office."
    ),
    Kind.ATTACHMENT: Attachment(
        "A letter of her aunt", MediaType.PDF, 1, "0" * 64, date(2026, 1, 5), 1, False
    ),
    Kind.CORRECTION: Correction(date(2026, 1, 5), "The month was June.", statement="I was there."),
    Kind.CLOSURE: Closure(date(2026, 1, 5), summary="She went to the coast."),
    Kind.KEEPING: Keeping(date(2036, 1, 5), "The appeal is open.", date(2026, 1, 5)),
    Kind.LEGAL_HOLD: LegalHold(Cause.DECIDED, date(2026, 1, 5), "A trial is under way."),
}


def own_words(part: Part, parts: list[Part]) -> list[str]:
    """Return what one part of a record says and no other does."""
    every = [[*(value for _name, value in one.facts), *one.text.split("\n")] for one in parts]
    mine = every[parts.index(part)]
    others = [text for one in every if one is not mine for text in one]
    told = [text.strip() for text in [*mine, part.title.removeprefix(part.general)]]
    return [text for text in told if len(text) > 9 and not any(text in one for one in others)]


def test_each_part_can_be_withheld_and_the_copy_says_why_and_where_to_apply(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    with counsellor.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for kind, body in WHOLE.items():
            work.put(kind, body, parent=client)
    language = clients.get(counsellor, client).body.language
    parts = list(record_copy.choice(counsellor, client, language).parts)
    assert {part.kind for part in parts} == set(DESCRIBERS)
    with_own = set()
    for part in {part.kind: part for part in parts}.values():
        left = [Withheld(part.record, Withholding.HARM, "It could hurt her.")]
        document = record_copy.sheet(counsellor, client, left)
        written = json.dumps(fhir(counsellor, client, tmp_path, left), ensure_ascii=False)
        for said in (words(document), written):
            assert AGAIN in said, part.kind
            assert "It could hurt her." in said, part.kind
            assert part.general in said, part.kind
            for text in own_words(part, parts):
                assert text not in said, part.kind
        with_own |= {part.kind} if own_words(part, parts) else set()
    assert with_own >= set(WHOLE) | {Kind.NOTE, Kind.CLIENT, Kind.FORM_RESPONSE}
