"""What a client's file has answers a question only if it is what the question asks for."""

import pytest

from forms.checking.check import findings
from forms.checking.notes import Matter
from forms.filling import Filling
from forms.held import Held
from forms.model import parse
from tests.unit.forms.documents import Json, extension, form, question

PICTURE = Held("urn:1", "DocumentReference", "A picture", "image/png", 2_000_000)
PAPER = Held("urn:2", "DocumentReference", "A paper", "application/pdf", 500_000)
GOAL = Held("urn:3", "Goal", "A goal")
FILE = [PICTURE, PAPER, GOAL]
TYPE = "questionnaire-referenceResource"


@pytest.mark.parametrize(
    ("kind", "said", "fitting"),
    [
        ("attachment", [], ["A picture", "A paper"]),
        ("attachment", [extension("mimeType", valueCode="application/pdf")], ["A paper"]),
        ("attachment", [extension("mimeType", valueCode="image/*")], ["A picture"]),
        ("attachment", [extension("maxSize", valueDecimal=1)], ["A paper"]),
        ("reference", [], ["A picture", "A paper", "A goal"]),
        ("reference", [extension(TYPE, valueCode="Goal")], ["A goal"]),
        ("reference", [extension(TYPE, valueCode="Goal"), extension(TYPE, valueCode="Patient")],
         ["A goal"]),
        ("reference", [extension(TYPE, valueCode="Practitioner")], []),
    ],
)  # fmt: skip
def test_only_what_fits_is_offered(kind: str, said: list[Json], fitting: list[str]) -> None:
    filling = Filling(parse(form(question("q", kind, extension=said))))
    assert filling.offered("q") == ()
    filling.held = FILE
    offered = filling.offered("q")
    assert [each.label_in("en") for each in offered] == fitting
    for each in offered:
        filling.set("q", [each.value])
        assert not filling.problems()


@pytest.mark.parametrize(
    ("item", "matter"),
    [
        (question("q", "attachment"), Matter.FROM_FILE),
        (question("q", "reference"), Matter.FROM_FILE),
        (question("q", "reference", extension=[extension(TYPE, valueCode="Practitioner")]),
         Matter.NO_ANSWER),
    ],
)  # fmt: skip
def test_it_is_said_what_only_a_file_can_answer(item: Json, matter: Matter) -> None:
    assert [each.matter for each in findings(parse(form(item)))] == [matter]
    required = findings(parse(form({**item, "required": True})))
    assert [each.matter for each in required] == [matter, Matter.WAIVED]
