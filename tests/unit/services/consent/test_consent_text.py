"""What is read to a client: the built-in forms, in four languages, and what makes no consent."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from counsel_desk.domain.consent.consent import (
    SHARING,
    Category,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.consent import consent_terms
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.consent.consent_text import FORMS, Explained, explained
from counsel_desk.wiring import tools
from forms.library import builtin
from resources.loader import icon_path
from tests.helpers.agreeing import GIVING
from tests.helpers.office import english
from tests.unit.services.consent.consenting import GUARDIAN, LAWYER

TOOLS = tools(english, FLOOR)
DAY = date(2026, 3, 1)
CASEWORKER = Recipient("Invented Caseworker", "", "Invented House", at_desk=True)
TERMS = Terms(
    Purpose.CASEWORK_SUMMARY,
    frozenset({Part(Category.ATTENDANCE)}),
    CASEWORKER,
    "en",
    DAY,
    date(2026, 6, 1),
    GIVING,
)


def told(**changes: Any) -> Explained:
    """Return what is read out before a consent to these terms."""
    return explained(TOOLS, "Invented House", replace(TERMS, **changes), date(2026, 6, 1))


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_every_purpose_is_explained_in_every_language_without_a_gap(
    purpose: Purpose, language: str
) -> None:
    more: dict[str, Any] = {
        "purpose": purpose,
        "giving": GUARDIAN,
        "conditions": "Not by {phone}.\n\nTwice.",
    }
    if purpose not in SHARING:
        more |= {"parts": frozenset(), "recipient": None}
    said = told(language=language, **more)
    assert "…" not in said.text
    # What the client asked for is in the text word for word, braces and all.
    assert said.text.replace("Not by {phone}. Twice.", "").count("{") == 0
    assert "Mina, aunt" in said.text
    assert "Invented House" in said.text
    assert "01-06-2026" in said.text
    assert all(icon_path(symbol).is_file() for symbol, _line in said.lines())
    plain = told(language="en", **more)
    same = [one for one in said.lines() if one in plain.lines()]
    assert len(same) == (len(said.lines()) if language == "en" else 0)
    assert said.symbols == plain.symbols


def test_what_is_not_chosen_yet_is_a_gap() -> None:
    said = told(parts=frozenset(), recipient=None, giving=replace(GUARDIAN, guardian=""))
    assert said.text.count("…") >= 3


def test_media_is_no_purpose_and_counselling_says_so() -> None:
    said = told(purpose=Purpose.COUNSELLING, parts=frozenset(), recipient=None)
    assert "newspapers" in said.text
    assert FORMS.keys() == set(Purpose)
    for name in FORMS.values():
        assert all(item.type == "display" for item in builtin(name).items if not item.hidden)


def test_it_says_honestly_what_cannot_be_called_back_and_whom_to_tell() -> None:
    inside, outside = told().text, told(recipient=LAWYER).text
    # Caseworkers of an office share one desk: whoever reads it there is named to the client.
    assert "Caseworkers who work with Invented Caseworker at Invented House can read it" in inside
    assert "can read it there too" not in outside
    for said in (inside, outside):
        assert "already been printed or saved cannot be called back" in said
        assert "anybody who works at Invented House" in said
    assert "taken away from the desk" in inside
    assert "taken away from the desk" not in outside
    assert "Legal aid clinic, lawyer, District court" in outside
    assert "The desk cannot take that away" in outside


def test_an_adult_hears_nothing_of_a_guardian_and_no_empty_wish() -> None:
    assert "18" not in told().text.replace("2026", "")
    assert "asked for this" not in told().text


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"parts": frozenset()}, consent_terms.NothingAgreedError),
        ({"recipient": None}, consent_terms.NoRecipientError),
        ({"recipient": Recipient(" ")}, consent_terms.NoRecipientError),
        ({"ends": date(2026, 2, 28)}, consent_terms.WrongDatesError),
        ({"giving": replace(GIVING, free_to_refuse=False)}, consent_terms.NotFreeError),
        ({"giving": replace(GIVING, able=False)}, consent_terms.NotAbleError),
        ({"giving": replace(GUARDIAN, guardian=" ")}, consent_terms.NoGuardianError),
        ({"giving": replace(GUARDIAN, assent=False)}, consent_terms.NoAssentError),
        (
            {"giving": replace(GIVING, manner=Manner.SPOKEN_BEFORE_WITNESS)},
            consent_terms.NoWitnessError,
        ),
    ],
)
def test_what_makes_no_consent_is_refused(change: dict[str, Any], error: type[KnownError]) -> None:
    consent_terms.check(TERMS)
    with pytest.raises(error):
        consent_terms.check(replace(TERMS, **change))


def test_nobody_decides_for_somebody_of_age_and_no_child_alone() -> None:
    birthday = date(2026, 3, 1)
    consent_terms.check_age(GIVING, None, DAY)
    consent_terms.check_age(GUARDIAN, None, DAY)
    consent_terms.check_age(GIVING, birthday, birthday)
    consent_terms.check_age(GUARDIAN, birthday, date(2026, 2, 28))
    with pytest.raises(consent_terms.ChildAloneError):
        consent_terms.check_age(GIVING, birthday, date(2026, 2, 28))
    with pytest.raises(consent_terms.OfAgeError):
        consent_terms.check_age(GUARDIAN, birthday, birthday)
