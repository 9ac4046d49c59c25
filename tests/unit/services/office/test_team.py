"""What everybody may know of their colleagues."""

from dataclasses import replace

from counsel_desk.domain.trust import Role
from counsel_desk.services.office import policy, team
from counsel_desk.services.people import people
from tests.helpers.office import Office


def test_a_member_of_staff_sees_who_works_here_and_whom_to_ask(office: Office) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    people.invite(admin, "Nilima Barman", (Role.STAFF,))
    counsellor = office.person(Role.COUNSELLOR)
    known = {one.name: one.person for one in people.staff(admin)}
    chosen = replace(
        policy.read(admin), safeguarding=known[counsellor.name], complaints_reach="Room 2"
    )
    policy.keep(admin, chosen)
    found = team.read(office.enter(Role.STAFF))
    names = [one.name for one in found.people]
    assert counsellor.name in names
    # Somebody who is only invited is nobody's colleague yet.
    assert "Nilima Barman" not in names
    assert found.in_role(Role.ADMINISTRATOR) == [admin.me.name]
    assert (found.safeguarding, found.safeguarding_reach) == (counsellor.name, "Room 2")


def test_who_has_not_signed_in_cannot_receive(office: Office) -> None:
    found = team.read(office.enter(Role.STAFF))
    reachable = {one.name: one.reachable for one in found.people}
    with office.data().register.reading() as register:
        state = register.state
    assert reachable == {
        one.name: one.reachable for one in state.people.values() if one.certificate is not None
    }
