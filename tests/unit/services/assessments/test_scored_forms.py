"""A form that is an instrument, by its code or by a person's word, gets its score."""

import pytest

from counsel_desk.services.assessments import assessments, scored_forms
from counsel_desk.services.assessments.scored_forms import OtherFormError
from counsel_desk.services.forms import forms
from counsel_desk.services.work.session import Session
from tests.unit.services.assessments.forms_of import filled, scale_form
from tests.unit.services.stored import actions

PHQ = [3, 2, 2, 2, 1, 0, 0, 0, 1]


def test_a_form_with_the_code_of_an_instrument_is_scored_as_it_is_saved(
    counsellor: Session, client: str
) -> None:
    form = filled(scale_form(9, [0, 1, 2, 3], "44249-1"), list(PHQ))
    record = forms.record(counsellor, client, form, "en")
    [found] = assessments.of_client(counsellor, client)
    assert (found.body.instrument, found.body.form) == ("phq-9", record)
    assert found.body.scores == {"total": 11}
    assert (found.body.band, found.body.key_version) == ("moderate", 1)
    assert found.body.flags == ("critical:9", "above_cut_off")
    assert actions(counsellor)[:2] == ["assessment_recorded", "form_recorded"]
    assert scored_forms.unscored(counsellor, client) == []


def test_a_half_answered_form_is_kept_and_cannot_be_scored(
    counsellor: Session, client: str
) -> None:
    form = filled(scale_form(9, [0, 1, 2, 3], "44249-1"), [*PHQ[:8], None])
    forms.record(counsellor, client, form, "en")
    [found] = assessments.of_client(counsellor, client)
    assert found.body.scores == {}
    assert found.body.answers[-1] is None


@pytest.mark.parametrize(
    ("items", "values", "loinc"),
    [(8, [0, 1, 2, 3], "44249-1"), (9, [0, 1, 2], "44249-1"), (9, [0, 1, 2, 3], "99999-9")],
)
def test_a_form_that_does_not_fit_or_has_no_known_code_is_not_scored(
    counsellor: Session, client: str, items: int, values: list[int], loinc: str
) -> None:
    record = forms.record(counsellor, client, filled(scale_form(items, values, loinc), [0]), "en")
    assert assessments.of_client(counsellor, client) == []
    assert [one.record for one in scored_forms.unscored(counsellor, client)] == [record]


def test_a_person_says_which_instrument_a_form_is(counsellor: Session, client: str) -> None:
    record = forms.record(counsellor, client, filled(scale_form(7, [0, 1, 2, 3]), [2] * 7), "en")
    result = scored_forms.score_as(counsellor, record, "gad-7")
    assert result.scores == {"total": 14}
    [found] = assessments.of_client(counsellor, client)
    assert (found.body.instrument, found.body.form) == ("gad-7", record)


def test_a_persons_word_is_compared_with_the_items(counsellor: Session, client: str) -> None:
    record = forms.record(counsellor, client, filled(scale_form(7, [0, 1, 2, 3]), [2] * 7), "en")
    with pytest.raises(OtherFormError) as caught:
        scored_forms.score_as(counsellor, record, "phq-9")
    assert "7 have the answers that the 9 items" in str(caught.value)
    with pytest.raises(OtherFormError):
        scored_forms.score_as(counsellor, record, "pss-4")
    assert assessments.of_client(counsellor, client) == []


def test_yes_and_no_count_one_and_nought(counsellor: Session, client: str) -> None:
    form = scale_form(0, [])
    form["item"][0]["item"] = [
        {"linkId": f"q{number}", "type": "boolean", "text": str(number)} for number in range(1, 21)
    ]
    filling = filled(form, [])
    for number in range(1, 21):
        filling.set(f"q{number}", [{"valueBoolean": number <= 8}])
    record = forms.record(counsellor, client, filling, "en")
    assert scored_forms.score_as(counsellor, record, "srq-20").scores == {"total": 8}


def test_an_answer_to_what_was_not_asked_does_not_count(counsellor: Session, client: str) -> None:
    form = scale_form(7, [0, 1, 2, 3], "69737-5")
    last = form["item"][0]["item"][6]
    last["enableWhen"] = [
        {"question": "more", "operator": "=", "answerString": "ask"},
    ]
    filling = filled(form, [1] * 7)
    forms.record(counsellor, client, filling, "en")
    [found] = assessments.of_client(counsellor, client)
    assert found.body.answers[6] is None
    assert found.body.scores == {}
