"""What is read to a client: the built-in forms, in four languages, and what makes no consent."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from counsel_desk.domain.consent.about_client import NOTHING_SAID, AboutClient
from counsel_desk.domain.consent.consent import (
    SHARING,
    Category,
    Manner,
    Part,
    Purpose,
    Recipient,
    Study,
)
from counsel_desk.domain.intake import MayHaveHarmed
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.consent import consent_terms
from counsel_desk.services.consent.consent_terms import NoStudyError, Terms, check
from counsel_desk.services.consent.consent_text import FORMS, Explained, Readers, explained
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


STUDY = Study("What helps sleep", "Dr. Invented", "Invented Committee, 12/2026")
READERS = Readers(("Other Counsellor",), ("A Supervisor",), ("Other Caseworker",), "A Guardian")


def told(readers: Readers = READERS, **changes: Any) -> Explained:
    """Return what is read out before a consent to these terms."""
    terms = replace(TERMS, **changes)
    return explained(TOOLS, "Invented House", terms, date(2026, 6, 1), readers)


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
    if purpose is Purpose.RESEARCH:
        more["study"] = STUDY
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


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
@pytest.mark.parametrize("too_young", ["", "Two years old"])
def test_a_younger_child_is_read_few_and_simple_words(
    purpose: Purpose, language: str, too_young: str
) -> None:
    giving = replace(GUARDIAN, too_young=too_young)
    terms = replace(TERMS, purpose=purpose, giving=giving, language=language)
    if purpose not in SHARING:
        terms = replace(terms, parts=frozenset(), recipient=None)
    day = date(2026, 6, 1)
    short = explained(TOOLS, "Invented House", terms, day, young=True)
    whole = explained(TOOLS, "Invented House", replace(terms, giving=GUARDIAN), day)
    assert len(short.text) < len(whole.text) * 0.8
    assert "{" not in short.text
    assert "…" not in short.text
    for named in ("Mina, aunt", "Invented House", "01-06-2026"):
        assert named in short.text
    assert all(icon_path(symbol).is_file() for symbol, _line in short.lines())
    if language == "en":
        assert ("too small to be asked" in short.text) is bool(too_young)
        assert ("only if you say yes too" in short.text) is not bool(too_young)
        asked = ("You can say yes", "you say yes", "Your yes", "You can change your mind")
        assert any(one in short.text for one in asked) is not bool(too_young)


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
    assert "These caseworkers at Invented House can read it there too: Other Caseworker" in inside
    assert "can read it there too" not in outside
    for said in (inside, outside):
        assert "already been printed or saved cannot be called back" in said
        assert "anybody who works at Invented House" in said
    assert "taken away from the desk" in inside
    assert "taken away from the desk" not in outside
    assert "Legal aid clinic, lawyer, District court" in outside
    assert "The desk cannot take that away" in outside


COUNSELLING: dict[str, Any] = {
    "purpose": Purpose.COUNSELLING,
    "parts": frozenset(),
    "recipient": None,
}


def test_who_else_may_read_is_named_before_the_client_agrees() -> None:
    named, alone = told(**COUNSELLING).text, told(Readers(), **COUNSELLING).text
    assert "handed over. Here that can be: Other Counsellor." in named
    assert "Here that is: A Supervisor." in named
    assert "No other counsellor works here now." in alone
    assert "supervisor" not in alone
    assert "can read it there too" not in told(Readers()).text


@pytest.mark.parametrize("purpose", Purpose)
def test_every_consent_says_how_to_complain(purpose: Purpose) -> None:
    shares = purpose in SHARING
    more: dict[str, Any] = {"purpose": purpose} if shares else {**COUNSELLING, "purpose": purpose}
    assert "you can tell A Guardian" in told(**more).text
    assert "anybody who works at Invented House. The slip" in told(Readers(), **more).text


def test_counselling_says_what_is_kept_and_that_speaking_to_media_is_their_own_decision() -> None:
    said = told(**COUNSELLING).text
    for kept in ("how to reach you", "questionnaires", "safety plan", "pictures", "letters"):
        assert kept in said
    assert "Whether you speak to them yourself is your own decision." in said
    assert "only I" not in said


def test_naming_in_letters_is_said_where_the_consent_covers_it() -> None:
    needs = frozenset({Part(Category.NEEDS_AND_RECOMMENDATIONS)})
    letters = "Letters that ask"
    asked: dict[str, Any] = {"recipient": LAWYER, "purpose": Purpose.SERVICE_REFERRAL}
    assert letters in told(parts=needs, **asked).text
    assert letters not in told(**asked).text
    assert letters not in told(parts=needs).text


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
            {"giving": replace(GUARDIAN, may_have_harmed=MayHaveHarmed.NOT_ASKED)},
            consent_terms.GuardianNotAskedAboutError,
        ),
        (
            {"giving": replace(GUARDIAN, may_have_harmed=MayHaveHarmed.NOT_KNOWN)},
            consent_terms.GuardianMayHarmError,
        ),
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
    born, before = AboutClient(date(2008, 3, 1)), date(2026, 2, 28)
    consent_terms.check_client(GIVING, NOTHING_SAID, DAY)
    consent_terms.check_client(GUARDIAN, NOTHING_SAID, DAY)
    consent_terms.check_client(GIVING, born, DAY)
    consent_terms.check_client(GUARDIAN, born, before)
    with pytest.raises(consent_terms.ChildAloneError):
        consent_terms.check_client(GIVING, born, before)
    with pytest.raises(consent_terms.OfAgeError):
        consent_terms.check_client(GUARDIAN, born, DAY)
    with pytest.raises(consent_terms.GuardianMayHarmError):
        consent_terms.check_client(GUARDIAN, replace(born, guardian_may_harm=True), before)
    with pytest.raises(consent_terms.AskTheChildError):
        consent_terms.check_client(replace(GUARDIAN, too_young="Shy"), born, before)


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_research_names_one_study_its_researcher_and_its_approval(language: str) -> None:
    research = replace(TERMS, purpose=Purpose.RESEARCH, language=language)
    text = explained(TOOLS, "House", replace(research, study=STUDY), TERMS.ends).text
    assert all(each in text for each in (STUDY.title, STUDY.researcher, STUDY.approval))
    for lacking in (None, replace(STUDY, approval=" "), replace(STUDY, researcher="")):
        with pytest.raises(NoStudyError):
            check(replace(research, study=lacking))
    check(replace(research, study=STUDY))
