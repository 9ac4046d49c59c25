"""Saving answers with the version of the key, the cut-off that was chosen, and what follows."""

import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import pyzipper

from assessments.model import Whom
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Kind, SafetyStep
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services import intake
from counsel_desk.services.assessments import assessments, export, safety_prompts
from counsel_desk.services.assessments.assessments import (
    AnswersOutsideError,
    SexNotNotedError,
    scored_by_older_key,
)
from counsel_desk.services.assessments.export import Files, NoScoresError
from counsel_desk.services.assessments.safety_prompts import NothingDoneError
from counsel_desk.services.assessments.scores_sheet import scores_sheet
from counsel_desk.services.forms import forms
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session
from tests.unit.services.assessments.forms_of import filled, scale_form
from tests.unit.services.stored import actions

CRIES = [5, 0, 5, 0, 0, 5, 5, 0]


def put(session: Session, client: str, body: Assessment) -> None:
    """Save an assessment as an older desk did."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        work.put(Kind.ASSESSMENT, body, parent=client)


def note_sex(session: Session, client: str, sex: str) -> None:
    """Note the client's sex at intake."""
    called = intake.Called("", "", "bn")
    intake.save(session, client, called, Intake(sex=sex))


@pytest.mark.parametrize(
    ("sex", "noted"),
    [("", "everyone"), ("female", "women"), ("male", "men"), ("other", "everyone")],
)
def test_a_cut_off_by_sex_is_used_only_where_the_sex_is_noted(
    counsellor: Session, client: str, today: date, sex: str, noted: str
) -> None:
    note_sex(counsellor, client, sex)
    assert assessments.noted(counsellor, client) == noted
    every: tuple[Whom, ...] = ("everyone", "women", "men")
    for whom in every:
        if whom in ("everyone", noted):
            assessments.record(counsellor, client, "audit-c", today, [1, 1, 1], whom)
        else:
            with pytest.raises(SexNotNotedError):
                assessments.record(counsellor, client, "audit-c", today, [1, 1, 1], whom)


def test_what_is_saved_says_by_which_key_and_cut_off(
    counsellor: Session, client: str, today: date
) -> None:
    note_sex(counsellor, client, "male")
    assessments.record(counsellor, client, "cries-8", today, CRIES)
    assessments.record(counsellor, client, "audit-c", today, [1, 1, 1], "men")
    assessments.record(counsellor, client, "phq-9", today, [1] * 9, "men")
    found = {one.body.instrument: one.body for one in assessments.of_client(counsellor, client)}
    assert found["cries-8"].key_version == 2
    assert found["cries-8"].scores == {"total": 20, "intrusion": 20, "avoidance": 0}
    assert (found["audit-c"].whom, found["audit-c"].flags) == ("men", ())
    assert found["phq-9"].whom == ""
    assert found["phq-9"].bands == {"total": "mild"}


def test_figures_of_an_older_key_are_kept_and_known_as_such(
    counsellor: Session, client: str, today: date
) -> None:
    old = {"total": 20.0, "intrusion": 10.0, "avoidance": 10.0}
    answers = tuple(map(float, CRIES))
    put(counsellor, client, Assessment("cries-8", today, answers, old, "", ("above_cut_off",)))
    [found] = assessments.of_client(counsellor, client)
    assert found.body.scores == old
    assert scored_by_older_key(found.body)
    now, _ = assessments.made("cries-8", today, CRIES)
    assert not scored_by_older_key(now)
    assert scored_by_older_key(replace(now, key_version=1))
    assert not scored_by_older_key(replace(now, key_version=0))


def test_items_with_other_answers_are_held_to_their_own_scale(
    counsellor: Session, client: str, today: date
) -> None:
    with pytest.raises(AnswersOutsideError):
        assessments.record(counsellor, client, "audit", today, [0] * 8 + [1, 0])
    assert assessments.of_client(counsellor, client) == []


def test_an_answer_on_safety_waits_until_what_was_done_is_written_down(
    counsellor: Session, client: str, today: date
) -> None:
    assessments.record(counsellor, client, "gad-7", today, [3] * 7)
    assessments.record(counsellor, client, "phq-9", today, [None] * 8 + [1])
    [waiting] = safety_prompts.waiting(assessments.of_client(counsellor, client))
    assert waiting.body.flags == ("critical:9",)
    with pytest.raises(NothingDoneError):
        safety_prompts.answer(counsellor, waiting.record, [], "  ")
    steps = [SafetyStep.ASKED, SafetyStep.PLAN]
    safety_prompts.answer(counsellor, waiting.record, steps, " They are safe tonight. ")
    taken = assessments.of_client(counsellor, client)
    assert safety_prompts.waiting(taken) == []
    done = next(one.body.safety for one in taken if one.body.instrument == "phq-9")
    assert done is not None
    assert (done.day, done.steps, done.words) == (today, tuple(steps), "They are safe tonight.")
    assert actions(counsellor)[0] == "assessment_safety_answered"


@pytest.mark.parametrize(
    ("key", "answers", "waits"),
    [
        ("asq", [0, 1, None, None, None], True),
        ("c-ssrs", [0, 0, None, None, None, 1], True),
        ("asq", [0, 0, 0, 0, None], False),
        ("pc-ptsd-5", [1] * 6, False),
        ("srq-20", [1] * 16 + [0] + [1] * 3, False),
    ],
)
def test_only_what_concerns_safety_waits(
    counsellor: Session, client: str, today: date, key: str, answers: list[int], waits: bool
) -> None:
    assessments.record(counsellor, client, key, today, answers)
    assert bool(safety_prompts.waiting(assessments.of_client(counsellor, client))) is waits


def test_the_locked_archive_has_responses_observations_and_a_table(
    counsellor: Session, client: str, today: date, tmp_path: Path
) -> None:
    form = filled(scale_form(9, [0, 1, 2, 3], "44249-1"), [1] * 9)
    forms.record(counsellor, client, form, "en")
    assessments.record(counsellor, client, "core-10", today, [1] * 9 + [None])
    assessments.record(counsellor, client, "gad-7", today, [1] * 6 + [None])
    path = tmp_path / "scores.zip"
    passphrase = export.save_locked(counsellor, client, path)
    assert unnoted.mine(counsellor) == [passphrase]
    assert actions(counsellor)[0] == "scores_exported"
    with pytest.raises(RuntimeError), zipfile.ZipFile(path) as archive:
        archive.read("scores.csv")
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(passphrase.encode())
        assert archive.namelist() == ["README.txt", *Files]
        responses = json.loads(archive.read("responses.json"))["entry"]
        seen = json.loads(archive.read("observations.json"))["entry"]
        table = archive.read("scores.csv").decode("utf-8-sig").splitlines()
    assert {one["resource"]["resourceType"] for one in responses} == {"QuestionnaireResponse"}
    assert len(responses) == 3
    by_code = {one["resource"]["code"]["coding"][-1]["code"]: one["resource"] for one in seen}
    phq = by_code["phq-9"]
    assert phq["code"]["coding"][0] == {"system": "http://loinc.org", "code": "44261-6"}
    assert phq["valueQuantity"]["value"] == 9
    assert phq["interpretation"][0]["text"] == "Mild"
    addresses = {one["fullUrl"]: one["resource"] for one in responses}
    source = addresses[phq["derivedFrom"][0]["reference"]]
    assert source["item"][0]["item"][0]["linkId"] == "q1"
    # 1 + 3 + 3 + 6 times 1, of nine: 13 / 9 times 10.
    assert by_code["core-10"]["valueQuantity"]["value"] == 14.44
    assert "valueQuantity" not in by_code["gad-7"]
    assert by_code["gad-7"]["dataAbsentReason"]["text"] == "cannot be scored"
    rows = {line.split('","')[1]: line.split('","') for line in table[1:]}
    assert rows["gad-7"][4] == ""
    assert rows["core-10"][4:10] == ["14.44", "0", "40", "mild", "1", "yes"]


@pytest.mark.parametrize("file", Files)
def test_one_file_can_be_saved_without_a_lock(
    counsellor: Session, client: str, today: date, tmp_path: Path, file: Files
) -> None:
    assessments.record(counsellor, client, "gad-7", today, [1] * 7)
    export.save_open(counsellor, client, tmp_path / file, file)
    assert b"gad-7" in (tmp_path / file).read_bytes()
    assert actions(counsellor)[0] == "scores_exported_open"


def test_nothing_is_written_where_there_is_nothing(
    counsellor: Session, client: str, tmp_path: Path
) -> None:
    with pytest.raises(NoScoresError):
        export.save_locked(counsellor, client, tmp_path / "scores.zip")
    assert list(tmp_path.glob("*.zip")) == []


def test_the_sheet_has_every_figure_as_text_and_what_they_mean(
    counsellor: Session, client: str, today: date
) -> None:
    assessments.record(counsellor, client, "phq-9", date(2026, 1, 5), [2] * 9)
    assessments.record(counsellor, client, "phq-9", date(2026, 2, 5), [1] * 8 + [None])
    assessments.record(counsellor, client, "phq-9", date(2026, 3, 5), [1] * 8 + [0])
    sheet = scores_sheet(counsellor, client, {}, "en")
    said = str(sheet.blocks)
    assert "Total 18" in said
    assert "cannot be scored" in said
    assert "Improved by enough to count" in said
    assert "was at or above the cut-off of 10 on 05-01-2026 and is below it now" in said
    assert counsellor.data.tools.documents.render(sheet).startswith(b"%PDF")
