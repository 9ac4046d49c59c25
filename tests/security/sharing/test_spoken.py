"""What clients say is neither made to vanish nor put into another's mouth."""

from dataclasses import replace

import pytest

from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.spoken.told import Told
from counsel_desk.domain.trust import Role
from counsel_desk.services import passing_on
from counsel_desk.services.casework import received_summaries, told_notes
from counsel_desk.services.casework.told_notes import StillToWithdrawError
from counsel_desk.services.complaints import complaints
from counsel_desk.services.consent import consent
from counsel_desk.services.inbox import inbox
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.office import policy
from counsel_desk.services.people import letters
from counsel_desk.services.transfer import taking_over
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers import confirming
from tests.helpers.handing_over import accept, at, colleague, finished, offer
from tests.helpers.office import Office
from tests.security.sharing.forging import arrives
from tests.security.staff import person_of

WORDS = "qxjkvplm wants nobody to call at home"


def retire(office: Office, role: Role, place: int = 0) -> None:
    """Retire somebody as the administrator, with the root sheets."""
    name = office.person(role, place).name
    with at(office, Role.ADMINISTRATOR) as admin:
        confirming.retire(admin, person_of(admin, name), office.sheets)


def take_back(caseworker: Session, links: set[str]) -> str:
    """Let the client take a summary back at the caseworker's desk; return its link."""
    received_summaries.receive(caseworker)
    found = [
        (one.record, one.body.summary.link)
        for one in received_summaries.summaries(caseworker)
        if one.body.summary and one.body.summary.link in links
    ]
    record, link = found[0]
    passing_on.client_withdraws(caseworker, record)
    return link


def links_of(session: Session, client: str) -> set[str]:
    """Return the links of everything that was shared about a client."""
    return {one.body.link for one in disclosure.of_client(session, client)}


def test_who_stands_in_cannot_pass_another_note_off_as_the_same_one(office: Office) -> None:
    with at(office) as counsellor:
        name, other = counsellor.me.name, colleague(counsellor)
        cover.arrange(counsellor, other, counsellor.today())
        mine = counsellor.me
    with at(office, Role.STAFF) as staff:
        passing_on.pass_on(staff, name, "in blue", WORDS)
        with staff.data.register.reading() as register:
            theirs = register.envelopes(other)
            [true] = [one for one in register.envelopes(mine.person) if one.message]
    with at(office, place=1) as thief:
        told = next(
            letters.decoded(letter.body, Told)
            for one in theirs
            if (letter := letters.open_letter(thief, one, lambda _message: False, None)).kind
            == letters.TOLD
        )
        guesses = [told.note, *(f"{told.note}:{number}" for number in range(5))]
    assert true.message not in {letters.message_id(letters.TOLD, one) for one in guesses}


def test_nobody_but_a_counsellor_passes_on_what_another_heard(office: Office) -> None:
    with at(office) as counsellor:
        client = finished(counsellor)
        links, me = links_of(counsellor, client), counsellor.me
    with at(office, Role.CASEWORKER) as thief:
        received_summaries.receive(thief)
        link = next(
            one.body.summary.link
            for one in received_summaries.summaries(thief)
            if one.body.summary and one.body.summary.link in links
        )
        told = Told(new_id(), thief.today(), release=link, by=office.person(Role.SUPERVISOR).name)
        arrives(thief, me, letters.TOLD, told.link, told)
        named = thief.me.name
    with at(office) as counsellor:
        [note] = told_notes.listing(counsellor)
        assert note.body.sender == named


def test_a_withdrawal_holds_though_the_caseworker_has_left_since(office: Office) -> None:
    with at(office) as counsellor:
        client = finished(counsellor)
        links = links_of(counsellor, client)
    with at(office, Role.CASEWORKER) as caseworker:
        link = take_back(caseworker, links)
    retire(office, Role.CASEWORKER)
    with at(office) as counsellor:
        entries = [one.body for one in disclosure.of_client(counsellor, client)]
        [agreed] = {one.consent for one in entries if one.link == link}
        given = {one.record: one.body for one in consent.of_client(counsellor, client)}
        assert given[agreed].withdrawn is not None
        assert Step.WITHDRAWN in {one.step for one in entries if one.link == link}


def test_it_is_closed_at_once_also_where_no_counsellor_can_be_reached(office: Office) -> None:
    with at(office) as counsellor:
        links = links_of(counsellor, finished(counsellor))
    for place in range(2):
        retire(office, Role.COUNSELLOR, place)
    with at(office, Role.CASEWORKER) as caseworker:
        received_summaries.receive(caseworker)
        [record] = [
            one.record
            for one in received_summaries.summaries(caseworker)
            if one.body.summary and one.body.summary.link in links
        ]
        assert not passing_on.client_withdraws(caseworker, record)
        left = [one for one in received_summaries.summaries(caseworker) if one.record == record]
        assert left[0].body.summary is None


def test_what_a_client_told_somebody_who_has_left_arrives(office: Office) -> None:
    with at(office) as counsellor:
        name = counsellor.me.name
    with at(office, Role.STAFF) as staff:
        passing_on.pass_on(staff, name, "in blue", WORDS)
    retire(office, Role.STAFF)
    with at(office) as counsellor:
        assert [one.body.words for one in told_notes.listing(counsellor)] == [WORDS]


def test_a_complaint_arrives_though_its_counsellor_was_retired(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as admin:
        person = person_of(admin, office.person(Role.STAFF).name)
        policy.keep(admin, replace(policy.read(admin), safeguarding=person))
    with at(office) as counsellor:
        assert complaints.send(counsellor, WORDS, "en", office.person(Role.STAFF).name)
    retire(office, Role.COUNSELLOR)
    with at(office, Role.STAFF) as staff:
        assert [one.body.words for one in complaints.listing(staff)] == [WORDS]


def test_a_withdrawal_waits_for_a_file_that_is_being_taken_over_and_follows_it(
    office: Office,
) -> None:
    with at(office) as giver:
        client = offer(giver)
        links = links_of(giver, client)
    with at(office, place=1) as receiver:
        claim(receiver)
    with at(office, Role.CASEWORKER) as caseworker:
        take_back(caseworker, links)
    with at(office) as giver:
        [note] = told_notes.listing(giver)
        assert note.body.release in links
        with pytest.raises(StillToWithdrawError):
            told_notes.settle(giver, note.record)
    with at(office, place=1) as receiver:
        there = accept(receiver)
    with at(office) as giver:
        assert told_notes.listing(giver) == []
    with at(office, place=1) as receiver:
        assert any(one.body.withdrawn for one in consent.of_client(receiver, there))
        [passed] = told_notes.listing(receiver)
        assert passed.body.client == there


def claim(receiver: Session) -> None:
    """Begin to accept the one file that is offered, and come no further: the power is cut."""
    [one] = taking_over.waiting(receiver)
    offered, _bundle = taking_over._opened(receiver, one.message)
    taking_over._claim(receiver, offered, letters.recipient_of(receiver, offered.giver))


def test_nobody_is_named_for_complaints_without_everybodys_hearing_of_it(office: Office) -> None:
    def name(role: Role | None) -> None:
        with at(office, Role.ADMINISTRATOR) as admin:
            person = person_of(admin, office.person(role).name) if role else ""
            policy.keep(admin, replace(policy.read(admin), safeguarding=person))

    def told(role: Role) -> list[tuple[str, str]]:
        with at(office, role) as session:
            found = inbox.listing(session).open
            for one in found:
                inbox.note(session, one)
            said = [(one.kind.value, one.name) for one in found]
            return [one for one in said if one[0].startswith("complaints_")]

    name(Role.STAFF)
    assert told(Role.COUNSELLOR) == [("complaints_go", office.person(Role.STAFF).name)]
    for role, kind in (
        (Role.ADMINISTRATOR, "complaints_go"),
        (Role.STAFF, "complaints_go"),
        (None, "complaints_stay"),
    ):
        name(role)
        named = office.person(role).name if role else ""
        assert told(Role.COUNSELLOR) == [(kind, named)]
        assert told(Role.COUNSELLOR) == []
