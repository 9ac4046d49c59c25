"""The office's library of forms: what is signed into it is there, for everyone and every laptop."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import FormKept, FormUse
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.library import adding, library
from counsel_desk.services.library.adding import (
    LibraryByAdministratorError,
    LibraryFullError,
    NoTitleError,
)
from counsel_desk.services.library.library import FormNotInLibraryError
from counsel_desk.services.notes import note_templates
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session
from forms.errors import FormItemError
from forms.model import Questionnaire, parse
from tests.helpers.office import Office


def document(text: str = "How was the week?", **more: Any) -> dict[str, Any]:
    """Return the JSON of a form with one question."""
    question = {"linkId": "week", "type": "text", "text": text}
    form = {"resourceType": "Questionnaire", "status": "active", "title": "The week"}
    return {**form, "item": [question], **more}


def form(text: str = "How was the week?", **more: Any) -> Questionnaire:
    """Return a form with one question."""
    return parse(document(text, **more))


@pytest.fixture
def administrator(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


def test_what_a_counsellor_adds_is_there_for_everyone_after_a_restart(
    office: Office, counsellor: Session
) -> None:
    added = adding.add(counsellor, form(), FormUse.FORM, "en")
    name = counsellor.me.name
    office.close()
    again = office.enter(Role.ADMINISTRATOR)
    [found] = library.listing(again)
    assert found == added
    assert (found.title, found.number, found.added_by, found.offered) == ("The week", 1, name, True)
    assert library.get(again, found.form).items[0].text_in("en") == "How was the week?"


def test_the_same_file_is_there_once_and_a_changed_one_is_the_next_version(
    counsellor: Session,
) -> None:
    first = adding.add(counsellor, form(), FormUse.FORM, "en")
    assert adding.add(counsellor, form(), FormUse.FORM, "en") == first
    second = adding.add(counsellor, form("And the month?"), FormUse.FORM, "en")
    assert (second.form, second.number) == (first.form, 2)
    assert library.get(counsellor, first.form, 1).items[0].text_in("") == "How was the week?"
    assert library.get(counsellor, first.form).items[0].text_in("") == "And the month?"
    other = adding.add(counsellor, form(url="https://example.org/week"), FormUse.FORM, "en")
    assert other.form != first.form


def test_a_designed_form_has_a_name_and_version_of_its_own(counsellor: Session) -> None:
    given = document(url="https://example.org/week", version="7")
    first = adding.sign(counsellor, given, FormUse.FORM, "en")
    found = library.get(counsellor, first.form)
    assert found.canonical == f"urn:counsel-desk:form:{first.form}|1"
    assert found.document["derivedFrom"] == ["https://example.org/week|7"]
    second = adding.sign(counsellor, found.document, FormUse.FORM, "en", first.form)
    assert library.get(counsellor, first.form).canonical.endswith("|2")
    assert second.number == 2


def test_a_retired_form_stays_readable_and_can_be_offered_again(
    counsellor: Session, administrator: Session
) -> None:
    made = adding.add(counsellor, form(), FormUse.FORM, "en")
    adding.retire(administrator, made.form)
    [retired] = library.listing(counsellor)
    assert not retired.offered
    assert library.get(counsellor, made.form).title == "The week"
    adding.offer_again(counsellor, made.form)
    [again] = library.listing(counsellor)
    assert (again.offered, again.number) == (True, 2)


def test_the_office_can_leave_its_library_to_an_administrator(
    office: Office, counsellor: Session, administrator: Session
) -> None:
    policy.keep(administrator, replace(Policy(), forms_by_counsellors=False))
    assert not library.may_add(counsellor)
    with pytest.raises(LibraryByAdministratorError):
        adding.add(counsellor, form(), FormUse.FORM, "en")
    assert adding.add(administrator, form(), FormUse.FORM, "en").number == 1


def test_what_is_no_form_or_has_no_room_is_refused(
    counsellor: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FormItemError):
        adding.sign(counsellor, document(item=[{"linkId": "", "type": "text"}]), FormUse.FORM, "en")
    for title in ("", "x" * 301):
        with pytest.raises(NoTitleError):
            adding.add(counsellor, form(title=title), FormUse.FORM, "en")
    with pytest.raises(FormNotInLibraryError):
        adding.sign(counsellor, document(), FormUse.FORM, "en", "0" * 32)
    monkeypatch.setattr(adding, "LARGEST_LIBRARY", 100)
    with pytest.raises(LibraryFullError):
        adding.add(counsellor, form(), FormUse.FORM, "en")
    assert library.listing(counsellor) == []


@pytest.mark.parametrize(
    "content", [b"\xff", b"[]", b'{"resourceType": "Patient"}', b"[" * 100_000, b" " * 5_000_001]
)
def test_whatever_a_colleague_signed_is_checked_like_any_form(
    counsellor: Session, content: bytes
) -> None:
    made = adding.add(counsellor, form(), FormUse.NOTE, "en")
    session, me = counsellor, counsellor.me.person
    digest = sha256(content).digest()
    body = FormKept(made.form, 2, FormUse.NOTE, "The week", (), digest, session.today())
    statement = fact_statement(session.data.office.office, me, body)
    with session.data.register.writing() as register:
        register.beside.put_blob(content)
        said = Signed(me, body, session.identity.sign(statement))
        register.add(said, session.data.tools.now())
    with pytest.raises(KnownError):
        library.get(session, made.form)
    assert made.form not in note_templates.in_library(session)
    assert adding.add(session, form(), FormUse.NOTE, "en").offered


def test_a_form_that_was_changed_on_the_disk_is_not_in_the_library(counsellor: Session) -> None:
    made = adding.add(counsellor, form(), FormUse.FORM, "en")
    with counsellor.data.register.writing() as register:
        digest = register.state.library[made.form].newest.content
        body = register.beside.blob(digest)
        register.beside.drop_blob(digest)
    assert body is not None
    assert sha256(body).digest() == digest
    assert library.listing(counsellor) == []
    with pytest.raises(FormNotInLibraryError):
        library.get(counsellor, made.form)
