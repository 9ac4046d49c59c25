"""What clients are promised: for each sentence, the test that shows that it holds.

A sentence without an entry fails, and so does an entry whose test does not exist. What only a
person can keep is marked so; no test could show it.
"""

import ast
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from counsel_desk.services import first_words
from forms.library import builtin
from tests.helpers.folders import ROOT

CONSENTS = frozenset(path.stem for path in (ROOT / "forms" / "builtin").glob("consent_*.json"))
"""The forms of consents, whoever they are read to."""
PERSON = "kept by a person"
"""What the counsellor, and no program, has to keep; or no promise at all."""

_TEXT = "tests/unit/services/consent/test_consent_text.py"
_CONSENT = "tests/unit/services/consent/test_consent.py"
_GATE = "tests/unit/domain/consent/test_consent.py"
_RELEASE = "tests/unit/services/release/test_release.py"
_OUTSIDE = "tests/unit/services/release/test_release_outside.py"
_EXCEPTIONAL = "tests/unit/services/exceptional_disclosure/test_exceptional.py"
_TOLD = "tests/unit/services/exceptional_disclosure/test_exceptional_told.py"
_PASSED = "tests/unit/services/casework/test_passing_on.py"
_KEPT_FROM = "tests/unit/services/clients/test_kept_from.py"
_COMPLAINTS = "tests/unit/services/complaints/test_complaints.py"
_FIRST = "tests/unit/services/test_first_words.py"
_ROLES = "tests/unit/domain/office/test_roles.py"
_LETTERS = "tests/unit/services/referrals/test_referrals.py"

EVERY: Mapping[str, str] = {
    "decide": f"{_TEXT}::test_what_makes_no_consent_is_refused",
    "same": PERSON,
    "again": f"{_GATE}::test_it_holds_from_its_start_up_to_its_end",
    "asked": f"{_TEXT}::test_every_purpose_is_explained_in_every_language_without_a_gap",
    "back": f"{_GATE}::test_p43_what_is_taken_back_never_opens_whatever_the_clock_says",
    "whom": f"{_PASSED}::test_anybody_passes_on_what_a_client_told_them",
    "complaint": f"{_COMPLAINTS}::test_a_complaint_is_sealed_to_the_safeguarding_person_alone",
    "complaint_slip": f"{_COMPLAINTS}::test_the_slip_says_how_to_complain_without_the_desk",
    "guardian": f"{_CONSENT}::test_a_child_is_asked_with_a_guardian_and_never_alone",
    "of_age": (
        f"{_CONSENT}::test_a_guardians_consent_ends_on_the_18th_birthday_and_the_client_is_asked"
    ),
}
"""Sentences that more than one consent has."""
PROMISES: Mapping[str, str] = {
    "consent_counselling.private": PERSON,
    "consent_counselling.stop": PERSON,
    "consent_counselling.notes": f"{_ROLES}::test_only_a_counsellor_reaches_a_client_file",
    "consent_counselling.cover": (
        "tests/security/privilege/test_cover.py::test_nobody_but_a_counsellor_stands_in"
    ),
    "consent_counselling.cover_later": (
        f"{_TEXT}::test_who_else_may_read_is_named_before_the_client_agrees"
    ),
    "consent_counselling.keys": (
        "tests/security/privilege/test_recovery.py::"
        "test_a_colleague_is_given_the_vault_and_its_owner_is_told_once"
    ),
    "consent_counselling.kept": (
        f"{_TEXT}::"
        "test_counselling_says_what_is_kept_and_that_speaking_to_media_is_their_own_decision"
    ),
    "consent_counselling.exceptions": (
        f"{_TOLD}::test_it_is_in_the_ledger_on_paper_unless_that_endangers_the_client"
    ),
    "consent_counselling.cosign": f"{_EXCEPTIONAL}::test_it_leaves_only_once_it_is_signed_for",
    "consent_counselling.else": f"{_LETTERS}::test_a_letter_without_consent_names_nobody",
    "consent_counselling.media": f"{_GATE}::test_no_purpose_is_the_media",
    "consent_counselling.read": (
        "tests/unit/services/record_copy/test_record_copy.py::"
        "test_a_copy_says_what_is_withheld_why_and_where_to_apply"
    ),
    "consent_supervision.supervisor": PERSON,
    "consent_supervision.file": f"{_ROLES}::test_only_a_counsellor_reaches_a_client_file",
    "consent_supervision.said": PERSON,
    "consent_research.learn": PERSON,
    "consent_research.study": (
        f"{_TEXT}::test_research_names_one_study_its_researcher_and_its_approval"
    ),
    "consent_research.used": PERSON,
    "consent_statistics.counted": (
        "tests/unit/services/caseload/test_caseload_sheet.py::"
        "test_a79_a_year_of_sheets_gives_no_cell_of_a_few_back"
    ),
    "consent_statistics.numbers": PERSON,
    "consent_sharing.gets": (
        f"{_GATE}::test_p43_what_leaves_is_covered_for_that_purpose_recipient_and_instant"
    ),
    "consent_sharing.one": f"{_OUTSIDE}::test_a_type_is_for_its_purposes_and_tells_its_parts_only",
    "consent_sharing.colleagues": (
        f"{_TEXT}::test_who_else_may_read_is_named_before_the_client_agrees"
    ),
    "consent_sharing.onward": PERSON,
    "consent_sharing.talks": f"{_OUTSIDE}::test_nothing_leaves_but_what_the_client_said_yes_to",
    "consent_sharing.letters": (
        f"{_LETTERS}::test_a_letter_names_the_client_only_when_asked_to_and_under_a_consent"
    ),
    "consent_sharing.until": f"{_RELEASE}::test_nothing_leaves_when_the_consent_has_ended",
    "consent_sharing.desk": f"{_RELEASE}::test_what_arrived_is_gone_after_a_withdrawal",
    "consent_sharing.outside": (
        f"{_OUTSIDE}::test_withdrawing_notes_that_paper_and_files_stay_where_they_are"
    ),
    "consent_sharing.printed": (
        f"{_TEXT}::test_it_says_honestly_what_cannot_be_called_back_and_whom_to_tell"
    ),
    "consent_sharing.in_the_case": (
        "tests/unit/services/release/test_schemes.py::"
        "test_the_consent_to_a_claim_says_that_the_accused_persons_lawyer_may_read_it"
    ),
    "consent_young.private": PERSON,
    "consent_young.notes": (
        "tests/security/leaks/test_written_bytes.py::test_l52_a_scripted_day_leaves_no_canary"
    ),
    "consent_young.cover": f"{_TEXT}::test_who_else_may_read_is_named_before_the_client_agrees",
    "consent_young.cover_later": (
        f"{_TEXT}::test_who_else_may_read_is_named_before_the_client_agrees"
    ),
    "consent_young.exceptions": (
        f"{_TOLD}::test_it_is_in_the_ledger_on_paper_unless_that_endangers_the_client"
    ),
    "consent_young.else": f"{_LETTERS}::test_a_letter_without_consent_names_nobody",
    "consent_young.media": f"{_GATE}::test_no_purpose_is_the_media",
    "consent_young.gets": (
        f"{_GATE}::test_p43_what_leaves_is_covered_for_that_purpose_recipient_and_instant"
    ),
    "consent_young.sees": f"{_OUTSIDE}::test_nothing_leaves_but_what_the_client_said_yes_to",
    "consent_young.onward": PERSON,
    "consent_young.supervisor": PERSON,
    "consent_young.counted": (
        "tests/unit/services/caseload/test_caseload_sheet.py::"
        "test_a79_a_year_of_sheets_gives_no_cell_of_a_few_back"
    ),
    "consent_young.learn": PERSON,
    "consent_young.until": f"{_GATE}::test_it_holds_from_its_start_up_to_its_end",
    "consent_young.gone": (
        f"{_TEXT}::test_it_says_honestly_what_cannot_be_called_back_and_whom_to_tell"
    ),
    **dict.fromkeys(
        (f"consent_young.{one}_alone" for one in ("decide", "else", "gets", "until", "asked")),
        "tests/unit/services/consent/test_who_speaks_for_a_child.py::"
        "test_a_child_too_young_to_be_asked_is_so_on_the_paper_too",
    ),
    "consent_young.back_alone": EVERY["back"],
    "consent_young.guardian_alone": (
        "tests/unit/domain/consent/test_who_speaks_for_a_child.py::"
        "test_a_child_too_young_to_be_asked_needs_a_reason_and_somebody_safe"
    ),
    "first_words.BEGIN": (
        "tests/gui/first_words/test_first_words.py::"
        "test_the_card_comes_before_the_name_and_is_noted_with_the_client"
    ),
    "first_words.GENERAL": (
        "tests/gui/clients/test_clients_page.py::test_a_client_is_added_with_nothing_typed"
    ),
    "first_words.SKIP": PERSON,
    "first_words.LOCKED": f"{_ROLES}::test_only_a_counsellor_reaches_a_client_file",
    "first_words.CASEWORKERS": f"{_ROLES}::test_only_a_counsellor_reaches_a_client_file",
    "first_words.COVER": f"{_FIRST}::test_the_card_names_everybody_who_may_read_the_file",
    "first_words.COVER_NOW": f"{_FIRST}::test_the_card_says_who_stands_in_now",
    "first_words.ALONE": PERSON,
    "first_words.HAND_OVER": f"{_KEPT_FROM}::test_a_hand_over_says_whether_the_client_knew_of_it",
    "first_words.SUPERVISOR": f"{_EXCEPTIONAL}::test_what_was_read_is_what_is_signed",
    "first_words.NO_SUPERVISOR": f"{_EXCEPTIONAL}::test_it_leaves_only_once_it_is_signed_for",
    "first_words.RECOVERY": (
        "tests/security/privilege/test_recovery.py::"
        "test_p48_too_few_sheets_recover_nothing_and_change_nothing"
    ),
    "first_words.MUST": (
        f"{_FIRST}::test_what_must_be_passed_on_is_said_in_plain_words_in_four_languages"
    ),
    "first_words.LITTLE": (
        f"{_TOLD}::test_it_is_in_the_ledger_on_paper_unless_that_endangers_the_client"
    ),
    "first_words.COMPLAINT": (
        f"{_COMPLAINTS}::test_a_complaint_is_sealed_to_the_safeguarding_person_alone"
    ),
    "first_words.COMPLAINT_SLIP": (
        f"{_COMPLAINTS}::test_the_slip_says_how_to_complain_without_the_desk"
    ),
    "first_words.CHOOSE": PERSON,
}
"""By consent and sentence, or by its name on the card: the test that shows that it holds."""


def sentences() -> Iterator[tuple[str, str]]:
    """Yield every sentence that is read to a client: where it is, and its key."""
    for form in sorted(CONSENTS):
        for item in builtin(form).items:
            if item.type == "display":
                yield form, item.link_id
    for name in vars(first_words):
        if name.isupper() and isinstance(getattr(first_words, name), str) and name != "CONTEXT":
            yield "first_words", name


def shown_by(place: str, key: str) -> str | None:
    """Return the test that shows a sentence to hold, or that a person keeps it."""
    return PROMISES.get(f"{place}.{key}") or (EVERY.get(key) if place in CONSENTS else None)


@cache
def named_in(path: str) -> frozenset[str]:
    """Return the names of the tests in a file."""
    found = ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
    return frozenset(one.name for one in found if isinstance(one, ast.FunctionDef))


@pytest.mark.parametrize(("place", "key"), list(sentences()))
def test_every_sentence_names_the_test_that_shows_it(place: str, key: str) -> None:
    named = shown_by(place, key)
    assert named, f"{place}.{key} promises something; name the test that shows that it holds"
    if named != PERSON:
        path, _, test = named.partition("::")
        assert test in named_in(path)


def test_no_entry_is_left_of_a_sentence_that_is_gone() -> None:
    here = set(sentences())
    assert {tuple(key.split(".")) for key in PROMISES} <= here
    assert set(EVERY) <= {key for _place, key in here}


def test_no_sentence_promises_that_only_one_person_reads() -> None:
    said = [
        item.text_in("en")
        for form in CONSENTS
        for item in builtin(form).items
        if item.type == "display"
    ]
    assert not [text for text in said if "only I" in text or "stays with me" in text]
