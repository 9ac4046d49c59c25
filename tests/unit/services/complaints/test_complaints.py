"""A complaint reaches the safeguarding person alone, and nothing of it stays behind."""

from dataclasses import replace

import pytest

from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.complaints import complaint_wording, complaints
from counsel_desk.services.complaints.complaints import NobodyForComplaintsError
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.office import policy
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.sign_in import notices, sign_in
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office
from tests.unit.services.stored import actions

SECRET = "qxjkvplm shouted at me"


def name_safeguarding(office: Office, role: Role, place: int = 0) -> str:
    """Name a person for complaints, as the administrator, and return their name."""
    name = office.person(role, place).name
    administrator = office.enter(Role.ADMINISTRATOR)
    [person] = [one for one, known in colleagues(administrator, role) if known == name]
    current = policy.read(administrator)
    changed = replace(current, safeguarding=person, complaints_reach="The blue box at the gate")
    policy.keep(administrator, changed)
    sign_in.sign_out(administrator)
    return name


def everything_in(session: Session) -> bytes:
    """Return all bodies in the open vaults of a person."""
    found = b""
    for vault in session.vaults.values():
        with vault.reading() as transaction:
            found += b"".join(row.body or b"" for row in transaction.rows())
    return found


def test_a_complaint_is_sealed_to_the_safeguarding_person_alone(office: Office) -> None:
    name = name_safeguarding(office, Role.STAFF)
    counsellor = office.enter(Role.COUNSELLOR)
    assert complaints.name(counsellor) == name
    assert complaints.send(counsellor, f" {SECRET} ", "bn", name)
    assert SECRET.encode() not in everything_in(counsellor)
    assert complaints.listing(counsellor) == []
    assert "complaint_sealed" in actions(counsellor)
    desk = counsellor.me.name
    sign_in.sign_out(counsellor)
    staff = office.enter(Role.STAFF)
    [kept] = complaints.listing(staff)
    assert (kept.body.words, kept.body.desk, kept.body.language) == (SECRET, desk, "bn")
    assert Kind.COMPLAINT in [one.kind for one in notices.gather(staff)]
    complaints.note_done(staff, kept.record)
    assert Kind.COMPLAINT not in [one.kind for one in notices.gather(staff)]
    assert complaints.listing(staff)[0].body.done == staff.today()


def test_nothing_is_sent_where_nothing_was_written(office: Office) -> None:
    name = name_safeguarding(office, Role.STAFF)
    counsellor = office.enter(Role.COUNSELLOR)
    assert not complaints.send(counsellor, " \n", "en", name)


def test_it_goes_to_nobody_but_whom_the_page_named(office: Office) -> None:
    name_safeguarding(office, Role.STAFF)
    counsellor = office.enter(Role.COUNSELLOR)
    page = complaint_wording.page_words(counsellor, "en")
    other = name_safeguarding(office, Role.SUPERVISOR)
    with pytest.raises(NobodyForComplaintsError):
        complaints.send(counsellor, SECRET, "en", page.to)
    [person] = [one for one, known in colleagues(counsellor, Role.SUPERVISOR) if known == other]
    with counsellor.data.register.reading() as register:
        assert register.envelopes(person) == []


def test_no_counsellor_receives_complaints_written_at_their_own_desk(office: Office) -> None:
    name = name_safeguarding(office, Role.COUNSELLOR)
    counsellor = office.enter(Role.COUNSELLOR)
    assert counsellor.me.name == name
    with pytest.raises(NobodyForComplaintsError):
        complaints.send(counsellor, SECRET, "en", name)
    with pytest.raises(NobodyForComplaintsError):
        complaint_wording.page_words(counsellor, "en")


def test_the_slip_says_how_to_complain_without_the_desk(office: Office) -> None:
    plain = str(complaint_wording.slip(office.enter(Role.COUNSELLOR), "en").blocks)
    assert "head of the office" in plain
    assert "Data Protection Board" in plain
    assert "No lawyer of the office has checked this yet." in plain
    name = name_safeguarding(office, Role.SUPERVISOR)
    named = str(complaint_wording.slip(office.enter(Role.COUNSELLOR), "en").blocks)
    assert name in named
    assert "The blue box at the gate" in named


def test_only_an_administrator_names_the_safeguarding_person(office: Office) -> None:
    counsellor = office.enter(Role.COUNSELLOR)
    with pytest.raises(NotPermittedError):
        policy.keep(counsellor, replace(policy.read(counsellor), safeguarding=counsellor.me.person))
