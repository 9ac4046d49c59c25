"""What people do for one another at two laptops: the same over every road.

A test module that imports these has the fixtures ``two``, laptops that have met, and ``clock``.
"""

from datetime import date, timedelta

import pytest

from counsel_desk.demo.people import Person
from counsel_desk.domain.casework.requests import Wanted
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.exceptional.exceptional_disclosure import State
from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.transfer import Reason as TransferReason
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import publishing, receiving
from counsel_desk.services.casework import incoming_requests, received_summaries, requests
from counsel_desk.services.casework.received_summaries import Arrivals
from counsel_desk.services.casework.requests import Wish
from counsel_desk.services.clients import clients
from counsel_desk.services.exceptional_disclosure import exceptional_answers, exceptional_release
from counsel_desk.services.exceptional_disclosure.exceptional_refusals import NotCoSignedError
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.notes import notes
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.transfer import transfer, transfer_answers
from counsel_desk.services.vaults import cover
from counsel_desk.services.wellbeing import team_figures, team_news
from counsel_desk.services.work.session import Session
from tests.helpers import confirming, cosigning
from tests.helpers.handing_over import accept, finished
from tests.helpers.meeting.exchanging import Exchanging
from tests.helpers.office import Clock
from tests.helpers.team_rounds import live_a_period, round_of
from tests.security.privilege.members import place_of

COUNSELLOR = Person("Third Counsellor", (Role.COUNSELLOR,), "nine kingfishers below the old bridge")
SUPERVISOR = Person("Third Supervisor", (Role.SUPERVISOR,), "four herons beside a quiet pond today")
OTHERWISE = "eleven parrots over the long veranda"


def came_with_keys(two: Exchanging, person: Person) -> str:
    """Have somebody who works at the second laptop make keys at the first as well.

    Returns:
        Their id.
    """
    b = two.others[0]
    with two.at(b, person.roles[0]) as there:
        me = there.me.person
    two.all_exchange(b, two.a)
    code = (two.folder / f"{person.name}.code").read_text()
    data = two.a.data()
    sign_in.recover(data, person.name, code, OTHERWISE)
    two.a.close()
    return me


def test_a_request_goes_there_and_its_answer_comes_back(two: Exchanging, clock: Clock) -> None:
    a, b = two.a, two.others[0]
    wish = Wish(
        a.person(Role.COUNSELLOR).name,
        SummaryType.ATTENDANCE_LETTER,
        Purpose.VICTIM_COMPENSATION,
        "in blue",
        clock().date() + timedelta(days=9),
        wanted=Wanted.COURT_DAY,
    )
    with two.at(b, Role.CASEWORKER) as worker:
        asked = requests.ask(worker, wish)
        [link] = [one.body.link for one in requests.mine(worker) if one.record == asked]
    two.all_exchange(b, a, times=1)
    with two.at(a, Role.COUNSELLOR) as counsellor:
        incoming_requests.receive(counsellor)
        found = incoming_requests.listing(counsellor)
        [here] = [one.filed for one in found if one.filed.body.link == link]
        incoming_requests.answer(counsellor, here.record, given=True)
    two.all_exchange(a, b, times=1)
    with two.at(b, Role.CASEWORKER) as worker:
        assert received_summaries.receive(worker) == Arrivals(0, 0, 0, answers=1)


def test_a_supervisor_at_another_laptop_co_signs(two: Exchanging) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, SUPERVISOR)
    with two.at(a, Role.COUNSELLOR) as counsellor:
        client = clients.listing(counsellor)[0].filed.record
        request = cosigning.ask(counsellor, client, a, supervisor=SUPERVISOR.name)
        with pytest.raises(NotCoSignedError):
            exceptional_release.note_told(counsellor, request, two.clock())
    two.all_exchange(a, b, times=1)
    with two.at(b, Role.SUPERVISOR) as supervisor:
        cosigning.sign(supervisor)
    two.all_exchange(b, a, times=1)
    with two.at(a, Role.COUNSELLOR) as counsellor:
        exceptional_answers.receive(counsellor)
        exceptional_release.note_told(counsellor, request, two.clock())
        assert cosigning.at(counsellor, request).state is State.LEFT
        assert cosigning.entries(counsellor, client)


def test_a_file_is_taken_over_at_another_laptop(two: Exchanging) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, COUNSELLOR)
    with two.at(a, Role.COUNSELLOR) as giver:
        client = finished(giver)
        texts = [one.body.text for one in notes.of_client(giver, client)]
        [there] = [one for one in transfer.recipients(giver) if not one.here]
        transfer.offer(giver, client, there.person, TransferReason.LANGUAGE)
    two.all_exchange(a, b, times=1)
    with two.at(b, Role.COUNSELLOR) as receiver:
        transfer_answers.receive(receiver)
        taken = accept(receiver)
        assert [one.body.text for one in notes.of_client(receiver, taken)] == texts
    two.all_exchange(b, a, times=1)
    with two.at(a, Role.COUNSELLOR) as giver:
        transfer_answers.receive(giver)
        assert client not in [one.filed.record for one in clients.listing(giver)]


def test_whoever_works_at_two_laptops_covers_for_a_colleague_at_theirs(two: Exchanging) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, COUNSELLOR)
    me = came_with_keys(two, COUNSELLOR)
    with two.at(a, Role.COUNSELLOR) as away:
        cover.arrange(away, me, away.today() + timedelta(days=3))
        vault = place_of(away).vault
        codes = {one.filed.body.code for one in clients.listing(away)}
    data = a.data()
    session = sign_in.sign_in(data, COUNSELLOR.name, OTHERWISE)
    assert [one.vault for one in session.covered] == [vault]
    covered = session.standing_in(vault)
    assert {one.filed.body.code for one in clients.listing(covered)} == codes
    assert clients.listing(session) == []  # a vault of their own, and empty
    sign_in.sign_out(session)
    a.close()
    with two.at(b, Role.COUNSELLOR) as there:
        assert there.covered == []


def test_whoever_works_at_two_laptops_is_told_at_both_of_a_vault_that_was_handed_over(
    two: Exchanging,
) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, COUNSELLOR)
    me = came_with_keys(two, COUNSELLOR)
    session = sign_in.sign_in(a.data(), COUNSELLOR.name, OTHERWISE)
    vault = place_of(session).vault
    sign_in.sign_out(session)
    a.close()
    with two.at(a, Role.COUNSELLOR) as heir:
        who = heir.me
    with two.at(a, Role.ADMINISTRATOR) as admin:
        confirming.recover(admin, vault, who.person, Reason.ILL, a.sheets)
        today = admin.today()
    two.all_exchange(a, b, times=1)
    expected = [(who.name, "ill", today)]
    with two.at(b, Role.COUNSELLOR) as there:
        assert there.me.person == me
        assert recovered(there) == expected
        [entry] = [one for one in inbox.listing(there).open if one.kind is Kind.RECOVERED]
        inbox.note(there, entry)
        assert recovered(there) == []
    session = sign_in.sign_in(a.data(), COUNSELLOR.name, OTHERWISE)
    assert recovered(session) == expected  # of the log, and of the letter nothing more
    sign_in.sign_out(session)
    a.close()


def recovered(session: Session) -> list[tuple[str, str, date | None]]:
    """Return who was handed a vault of the person, why and when, as the sign-in took it in."""
    found = [one for one in inbox.listing(session).open if one.kind is Kind.RECOVERED]
    return [(one.name, one.reason, one.day) for one in found]


def test_supervisors_have_the_figures_of_counsellors_at_all_laptops(two: Exchanging) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, COUNSELLOR)
    two.admit(b, SUPERVISOR)
    two.all_exchange(a, b)
    for laptop in (a, b):
        with two.at(laptop, Role.COUNSELLOR) as counsellor:
            publishing.publish(counsellor)
    two.all_exchange(a, b)
    first = a.person(Role.COUNSELLOR).name
    for laptop in (a, b):
        with two.at(laptop, Role.SUPERVISOR) as supervisor:
            found = {one.counsellor: one.workload for one in receiving.everyones(supervisor)}
            assert found[first] is not None
            assert found[COUNSELLOR.name] is not None


def test_supervisors_elsewhere_are_told_of_the_team_figures_of_a_laptop(
    two: Exchanging, clock: Clock
) -> None:
    a, b = two.a, two.others[0]
    two.admit(b, SUPERVISOR)
    live_a_period(a, clock)
    round_of(a)
    with two.at(b, Role.SUPERVISOR) as supervisor:
        assert team_news.elsewhere(supervisor) == ()
    for _each_member_once in range(2):
        round_of(a)
        a.close()
        two.all_exchange(a, b, times=1)
    with two.at(a, Role.SUPERVISOR) as supervisor:
        here = team_figures.figures(supervisor)
        assert team_news.elsewhere(supervisor) == ()
    with two.at(b, Role.SUPERVISOR) as supervisor:
        [one] = team_news.elsewhere(supervisor)
        assert one.laptop == "Head office"
        assert one.shown == here
        assert one.shown[0].figures
        assert team_figures.figures(supervisor)[0].figures == ()
