"""A form is shown in a language that it has, and its own words decide which its own is."""

import pytest

from forms.languages import languages_of, spoken
from forms.model import parse


def form(text: str, **more: object) -> dict[str, object]:
    """Return a form with one question."""
    question = {"linkId": "1", "type": "boolean", "text": text, **more}
    return {"resourceType": "Questionnaire", "status": "active", "item": [question]}


@pytest.mark.parametrize(
    ("text", "wanted", "shown"),
    [
        ("Was the way safe?", "bn", "en"),
        ("পথটি কি নিরাপদ ছিল? (GPS)", "en", "bn"),
        ("क्या रास्ता सुरक्षित था?", "en", "hi"),
        ("रस्ता सुरक्षित होता का?", "mr", "mr"),
        ("Was the way safe?", "en-IN", "en-IN"),
        ("1 + 1", "bn", "bn"),
        ("இது பாதுகாப்பானதா?", "bn", "bn"),
    ],
)
def test_the_letters_of_a_form_that_does_not_say_its_language_tell_it(
    text: str, wanted: str, shown: str
) -> None:
    assert spoken(parse(form(text)), wanted) == shown


def test_what_a_form_says_counts_more_than_its_letters() -> None:
    said = parse({**form("Way safe?"), "language": "fr"})
    assert languages_of(said) == ("fr",)
    assert spoken(said, "en") == "fr"
