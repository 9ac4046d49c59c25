"""Supervision begins, is listed at both ends, and ends."""

import pytest

from counsel_desk.domain.supervision.supervision import AgendaPoint, Who
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.supervision import books, kept, pairs
from counsel_desk.services.supervision.pairs import AlreadyPairedError, NoSupervisionError
from counsel_desk.services.vaults import verify
from counsel_desk.services.work.session import NoPairError, PairOverError
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.privilege.members import come_back
from tests.security.staff import person_of
from tests.unit.services.supervision.supervising import begun


def test_both_see_it_and_can_write_in_it(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        [one] = pairs.listing(session)
        assert (one.vault, one.mine, one.runs) == (vault, Who.COUNSELLOR, True)
        assert one.name == office.person(Role.SUPERVISOR).name
        kept.put(session, vault, AgendaPoint("How to end well"))
    with at(office, Role.SUPERVISOR) as session:
        [one] = pairs.listing(session)
        assert (one.mine, one.name) == (Who.SUPERVISOR, office.person(Role.COUNSELLOR).name)
        [point] = books.of(session, vault).points
        assert point.body.words == "How to end well"
        assert point.author == one.other


def test_a_counsellor_can_begin_it_as_well(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        [one] = pairs.candidates(session)
        assert one.as_ is Who.SUPERVISOR
        vault = pairs.begin(session, one.person, one.as_)
        assert pairs.candidates(session) == []
    with at(office, Role.SUPERVISOR) as session:
        assert [one.vault for one in pairs.listing(session)] == [vault]
        news = [one for one in inbox.listing(session).open if one.kind is Kind.SUPERVISION_BEGUN]
        assert [one.name for one in news] == [office.person(Role.COUNSELLOR).name]
        inbox.note(session, news[0])
        assert not [one for one in inbox.listing(session).open if one.kind is news[0].kind]
        assert news[0].key in {one.key for one in inbox.listing(session).earlier}


def test_two_people_have_one_supervision_at_a_time(office: Office) -> None:
    begun(office)
    with at(office, Role.COUNSELLOR) as session:
        other = person_of(session, office.person(Role.SUPERVISOR).name)
        before = list((office.folder / "vaults").iterdir())
        with pytest.raises(AlreadyPairedError):
            pairs.begin(session, other, Who.SUPERVISOR)
        assert list((office.folder / "vaults").iterdir()) == before


def test_it_is_between_a_supervisor_and_a_counsellor(office: Office) -> None:
    with at(office, Role.SUPERVISOR) as session:
        for role in (Role.CASEWORKER, Role.STAFF, Role.ADMINISTRATOR, Role.SUPERVISOR):
            wrong = person_of(session, office.person(role).name)
            with pytest.raises(NoSupervisionError):
                pairs.begin(session, wrong, Who.COUNSELLOR)
        counsellor = person_of(session, office.person(Role.COUNSELLOR).name)
        with pytest.raises(NoSupervisionError):
            pairs.begin(session, counsellor, Who.SUPERVISOR)
    with at(office, Role.CASEWORKER) as session, pytest.raises(NotPermittedError):
        pairs.listing(session)


def test_once_it_has_ended_it_is_read_and_not_written(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        kept.put(session, vault, AgendaPoint("One thing"))
        pairs.end(session, vault)
        with pytest.raises(PairOverError):
            pairs.end(session, vault)
        [one] = pairs.listing(session)
        assert (one.runs, one.ended) == (False, session.today())
    with at(office, Role.SUPERVISOR) as session:
        assert [one.body.words for one in books.of(session, vault).points] == ["One thing"]
        with pytest.raises(PairOverError):
            kept.put(session, vault, AgendaPoint("Another"))
        kinds = [one.kind for one in inbox.listing(session).open]
        assert Kind.SUPERVISION_ENDED in kinds
        assert books.ahead(session) == []
    assert begun(office) != vault


def test_it_is_over_for_who_loses_the_role(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.ADMINISTRATOR) as session:
        who = person_of(session, office.person(Role.SUPERVISOR).name)
        confirming.change_roles(session, who, (Role.STAFF,), office.sheets)
    with at(office, Role.SUPERVISOR) as session:
        assert session.paired == []
        with pytest.raises(NotPermittedError):
            session.in_pair(vault)
    with at(office, Role.COUNSELLOR) as session:
        assert not pairs.of(session, vault).runs
        with pytest.raises(PairOverError):
            kept.put(session, vault, AgendaPoint("Anybody?"))


def test_new_keys_do_not_open_it_and_keep_nobody_out(office: Office) -> None:
    vault = begun(office)
    come_back(office)
    with at(office, Role.SUPERVISOR) as session:
        assert not pairs.of(session, vault).runs
        assert all(one.ok for one in verify.verify_vaults(session))


def test_unknown_ids_are_refused(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        for vault in ("", "x", session.vaults[next(iter(session.vaults))].vault_id):
            with pytest.raises(NoPairError):
                books.of(session, vault)


def test_its_file_is_checked_with_the_others(office: Office) -> None:
    begun(office)
    assert all(one.ok for one in verify.verify(office.folder, office.tools))
    with at(office, Role.COUNSELLOR) as session:
        kinds = [one.kind for one in verify.verify_vaults(session)]
        assert sorted(kinds) == ["counselling", "supervision", "wellbeing"]
