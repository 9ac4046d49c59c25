"""The words for the domain's codes: every code has one, and no two codes share one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import counsel_desk
import ui
from counsel_desk.domain.caseload.workload import Intensity, Load
from counsel_desk.domain.consent.consent import Category, GivenBy, Manner, Purpose
from counsel_desk.domain.consent.gate import Refusal
from counsel_desk.domain.disclosure import Step, Way
from counsel_desk.domain.exceptional.exceptional_disclosure import Refusal as ExceptionalRefusal
from counsel_desk.domain.exceptional.exceptional_disclosure import State as ExceptionalState
from counsel_desk.domain.exceptional.grounds import Authority
from counsel_desk.domain.exceptional.proposal import Lack
from counsel_desk.domain.goals import GoalState
from counsel_desk.domain.referrals import Rung, Service
from counsel_desk.domain.referrals import State as ReferralState
from counsel_desk.domain.safety import Flag, Risk
from counsel_desk.domain.summary import Ground
from counsel_desk.domain.transfer import Reason, State
from counsel_desk.domain.trust import Role
from counsel_desk.services.inbox.entry import Entry
from counsel_desk.services.inbox.entry import Kind as EntryKind
from counsel_desk.services.sign_in.notices import Kind, Notice
from counsel_desk.services.today.unfinished import Kind as UnfinishedKind
from counsel_desk.services.today.unfinished import Unfinished
from ui import words
from ui.languages import Languages
from ui.words.phrases import sentences
from ui.words.today import unfinished

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("codes", "say"),
    [
        (Category, words.category),
        (Purpose, words.purpose),
        (GivenBy, words.given_by),
        (Manner, words.manner),
        (Role, words.role),
        (Intensity, words.intensity),
        (Refusal, words.refusal),
        (Load, words.load),
        (Step, words.step),
        (Reason, words.transfer_reason),
        (State, words.hand_over),
        (Risk, words.risk),
        (Flag, words.flag),
        (GoalState, words.goal_state),
        (Service, words.service),
        (ReferralState, words.referral_state),
        (Rung, words.rung),
        (Ground, words.exceptional_ground),
        (ExceptionalState, words.exceptional_state),
        (ExceptionalRefusal, words.exceptional_refusal),
        (Lack, words.lack),
        (Authority, words.authority),
        (Way, words.way),
    ],
)
def test_every_code_has_a_word_of_its_own(codes: type[StrEnum], say: Callable[[str], str]) -> None:
    texts = [say(code) for code in codes]
    assert len(set(texts)) == len(list(codes))
    assert all(text[0].isupper() and "_" not in text for text in texts)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_notice_has_a_sentence(kind: Kind) -> None:
    said = words.notice(Notice(kind, date(2026, 3, 9), "Nilima Barman"))
    assert len(said) > 20
    assert "{" not in said


@pytest.mark.parametrize("kind", list(EntryKind))
def test_every_entry_of_the_inbox_has_a_sentence_of_its_own(kind: EntryKind) -> None:
    entry = Entry(kind, "x", date(2026, 3, 9), "Nilima Barman", reason="ill", copied=True)
    said = words.notice(entry)
    assert "{" not in said
    others = [words.inbox_entry(replace(entry, kind=one)) for one in EntryKind if one is not kind]
    assert words.inbox_entry(entry) not in others


@pytest.mark.parametrize("kind", list(UnfinishedKind))
def test_all_that_is_unfinished_has_a_sentence(kind: UnfinishedKind) -> None:
    said = unfinished(Unfinished(kind, date(2026, 3, 9), "x", "K4F7", page="goal", count=3))
    assert len(said) > 20
    assert "{" not in said


def test_who_misses_a_letter_is_told_whose_it_was() -> None:
    said = words.notice(Notice(Kind.LETTER_MISSING, date(2026, 3, 9), "Nilima Barman"))
    assert said.startswith("A letter to you that Nilima Barman put into the post")


def test_a_code_from_a_later_version_is_shown_as_it_is() -> None:
    assert words.kind_of_action("signed_in") == "Signed in"
    assert words.kind_of_action("moved_house") == "moved_house"


def test_a_language_is_shown_by_its_own_name() -> None:
    assert words.language_name("bn") == "বাংলা"
    assert words.language_name("ne") == "नेपाली"
    assert words.language_name("en") == "English"


def test_words_follow_the_current_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, text: text.upper())
    assert words.role("counsellor") == "COUNSELLOR"
    monkeypatch.undo()
    assert words.role("counsellor") == "Counsellor"


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The languages of the windows; English again at the end."""
    made = Languages()
    yield made
    made.choose("en")


@pytest.mark.parametrize(("language", "stop"), [("en", "."), ("bn", "।"), ("hi", "।"), ("mr", ".")])
@pytest.mark.parametrize("kind", list(EntryKind))
def test_a_notice_ends_its_sentences_as_its_language_does(
    languages: Languages, language: str, stop: str, kind: EntryKind
) -> None:
    languages.choose(language)
    entry = Entry(kind, "p1", date(2026, 3, 12), "Asha", until=date(2026, 3, 14))
    said = words.notice(entry)
    assert said.endswith(stop)
    assert ("." in said) == (stop == ".")


def test_sentences_that_have_an_end_are_left_as_they_are(languages: Languages) -> None:
    assert sentences("One", "", "Two.", "Three?") == "One. Two. Three?"
    languages.choose("bn")
    assert sentences("এক", "দুই।") == "এক। দুই।"


def test_no_code_joins_sentences_by_a_full_stop_of_its_own() -> None:
    """Numbers of a list and names of modules are no sentences; commands speak English alone."""
    harmless = r"(?<!\{place)(?<!\{number)(?<!\{package)"
    joined = re.compile(rf'f"[^"]*{harmless}\}}\.(?: [^"]*)?"|"\. "\.join|\+ "\.')
    found = [
        f"{path}: {line.strip()}"
        for folder in (Path(ui.__file__).parent, Path(counsel_desk.__file__).parent)
        for path in folder.rglob("*.py")
        if "commands" not in path.parts
        for line in path.read_text(encoding="utf-8").splitlines()
        if joined.search(line)
    ]
    assert found == []
