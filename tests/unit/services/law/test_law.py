"""Statements of law: complete in four languages, cited, and superseded by the lawyer's answer."""

from datetime import date

import pytest

from counsel_desk.domain.law.statement import LawyersAnswer, Source
from counsel_desk.services.law import law

LANGUAGES = {"en", "bn", "hi", "mr"}
ANSWER = LawyersAnswer("Adv. Mitra", date(2026, 11, 2), "Only if it goes on today.")


@pytest.mark.parametrize("key", law.statements())
def test_a_statement_is_whole_in_four_languages(key: str) -> None:
    one = law.statements()[key]
    assert set(one.says) == set(one.cited) == LANGUAGES
    assert all(text.strip() for text in (*one.says.values(), *one.cited.values()))
    assert one.checked <= date.today()  # noqa: DTZ011 - a day in a file, of no time zone


def test_a_section_is_cited_in_the_words_of_the_language() -> None:
    one = law.show({}, "bn", "pocso_19")[0]
    assert "ধারা ১৯ (১)" in one.cited
    assert one.source is Source.SECONDARY_COPY
    assert one.answer is None


def test_the_lawyers_words_take_the_place_of_ours() -> None:
    answers = {"pocso_past": ANSWER}
    past, report = law.show(answers, "mr", "pocso_past", "pocso_19")
    assert past.says == ANSWER.says
    assert past.answer == ANSWER
    assert report.says == law.statements()["pocso_19"].says["mr"]


def test_a_lawyer_who_agrees_changes_no_word() -> None:
    agreed = LawyersAnswer("Adv. Mitra", date(2026, 11, 2))
    assert law.show({"pocso_19": agreed}, "en", "pocso_19")[0].says.startswith("Anyone who knows")


def test_every_statement_is_shown_if_none_is_named() -> None:
    assert [one.key for one in law.show({}, "en")] == list(law.statements())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_two_statements_are_named_alike(language: str) -> None:
    named = [one.named for one in law.show({}, language)]
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("key", law.statements())
def test_what_a_statement_is_about_is_said_in_four_languages_or_none(key: str) -> None:
    assert set(law.statements()[key].about) in (set(), LANGUAGES)
