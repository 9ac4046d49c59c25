"""What a client hears before they tell anything: by name, in their language, and kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services import first_words
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.unit.services.stored import actions


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_the_card_names_everybody_who_may_read_the_file(counsellor: Session, language: str) -> None:
    text = first_words.card(counsellor, language).text
    others = [
        (role, name)
        for role in (Role.COUNSELLOR, Role.SUPERVISOR, Role.ADMINISTRATOR)
        for person, name in colleagues(counsellor, role)
        if person != counsellor.me.person
    ]
    assert {role for role, _name in others} >= {Role.COUNSELLOR, Role.SUPERVISOR}
    assert all(name in text for _role, name in others)
    founded = counsellor.data.register.state.office
    assert founded is not None
    assert str(founded.threshold) in text


def test_the_card_says_who_stands_in_now(counsellor: Session) -> None:
    before = first_words.card(counsellor, "en").text
    person, name = next(
        one for one in colleagues(counsellor, Role.COUNSELLOR) if one[0] != counsellor.me.person
    )
    until = counsellor.today() + timedelta(days=3)
    cover.arrange(counsellor, person, until)
    after = first_words.card(counsellor, "en").text
    assert f"Now {name} stands in for me, until {until:%d-%m-%Y}." in after
    assert "Now" not in before.replace("Now you may begin", "")


@pytest.mark.parametrize("key", first_words.LAW)
def test_what_must_be_passed_on_is_said_in_plain_words_in_four_languages(key: str) -> None:
    assert set(law.statements()[key].spoken) == {"en", "bn", "hi", "mr"}


def test_the_lawyers_words_are_spoken_in_place_of_ours(office: Office) -> None:
    answer = LawyersAnswer("Adv. Mitra", date(2026, 11, 2), "Say that 1098 writes it down.")
    administrator = office.enter(Role.ADMINISTRATOR)
    current = policy.read(administrator)
    policy.keep(administrator, replace(current, law={"pocso_rules_4": answer}))
    sign_in.sign_out(administrator)
    card = first_words.card(office.enter(Role.COUNSELLOR), "bn", "en")
    assert answer.says in card.text
    assert [one.answer for one in card.law if one.key == "pocso_rules_4"] == [answer]


def test_what_was_spoken_is_kept_as_it_was_said(counsellor: Session, client: str) -> None:
    card = first_words.card(counsellor, "mr")
    first_words.note_said(counsellor, client, card)
    [said] = first_words.of_client(counsellor, client)
    assert (said.body.said, said.body.language) == (counsellor.today(), "mr")
    assert (said.body.by, said.body.text) == (counsellor.me.name, card.text)
    assert "first_words_said" in actions(counsellor)
    with pytest.raises(NoSuchRecordError):
        first_words.note_said(counsellor, "0" * 32, card)


def test_nobody_but_a_counsellor_has_the_card(office: Office) -> None:
    caseworker = office.enter(Role.CASEWORKER)
    with pytest.raises(NotPermittedError):
        first_words.card(caseworker, "en")
