"""P46: a colleague who stands in reaches the covered files until the last day, and no longer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from counsel_desk.domain.notes.note import NoteDraft
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.clients import clients, search
from counsel_desk.services.clients.clients import ClientLine
from counsel_desk.services.notes import notes
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.vaults import cover
from counsel_desk.services.vaults.cover import CoverDayError
from counsel_desk.services.vaults.membership import key_of
from counsel_desk.services.work import drafts
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.session import CoverEndedError, Session
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.privilege.members import colleague, place_of
from tests.security.staff import person_of


def arrange(office: Office) -> tuple[list[ClientLine], Vault]:
    """Have one counsellor cover for another for a week; return the covered clients and vault."""
    with at(office, Role.COUNSELLOR) as session:
        until = office.clock.instant.astimezone().date() + timedelta(days=7)
        cover.arrange(session, colleague(office, session), until)
        return clients.listing(session), place_of(session)


def test_what_a_colleague_writes_while_standing_in_stays_in_the_file(office: Office) -> None:
    lines, _place = arrange(office)
    with at(office, Role.COUNSELLOR, 1) as session:
        (covered,) = session.covered
        assert covered.owner == office.person(Role.COUNSELLOR).name
        assert covered.until is not None
        standing = session.standing_in(covered.vault)
        assert clients.listing(standing) == lines
        client = lines[0].filed.record
        name, draft = notes.begin(standing, client, office.clock.instant.date())
        notes.save(standing, name, replace(draft, text="written while standing in"))
        notes.sign(standing, name)
        with pytest.raises(NotPermittedError):
            cover.arrange(standing, person_of(session, covered.owner), covered.until)
        with pytest.raises(NotPermittedError):
            session.standing_in("another vault")
    with at(office, Role.COUNSELLOR) as session:
        assert notes.of_client(session, client)[0].body.text == "written while standing in"


def test_a_search_finds_covered_files_and_says_whose_they_are(office: Office) -> None:
    lines, place = arrange(office)
    today = office.clock.instant.date()

    def write(session: Session, client: str) -> None:
        name, draft = notes.begin(session, client, today)
        notes.save(session, name, replace(draft, text="a zither over the jetty"))
        notes.sign(session, name)

    with at(office, Role.COUNSELLOR) as session:
        write(session, lines[0].filed.record)
        [alone] = search.find(session, "zither").hits
        assert (alone.vault, alone.owner) == ("", "")
    with at(office, Role.COUNSELLOR, 1) as session:
        write(session, clients.listing(session)[0].filed.record)
        last, before = search.find(session, "zither").hits
        assert (last.vault, last.owner) == ("", "")
        assert (before.vault, before.record) == (place.vault, alone.record)
        assert (before.owner, before.codes) == (
            office.person(Role.COUNSELLOR).name,
            (lines[0].filed.body.code,),
        )
    with at(office, Role.COUNSELLOR) as session:
        assert search.find(session, "zither").hits == (alone,)
    office.clock.move(days=8)
    with at(office, Role.COUNSELLOR, 1) as session:
        assert [hit.vault for hit in search.find(session, "zither").hits] == [""]


def test_p46_after_the_last_day_the_key_is_another(office: Office) -> None:
    _lines, before = arrange(office)
    with at(office, Role.COUNSELLOR, 1) as session:
        old_key = key_of(session, before)
    office.clock.move(days=8)
    with at(office, Role.COUNSELLOR, 1) as session:
        assert session.covered == []
    with at(office, Role.COUNSELLOR) as session:
        now = place_of(session)
        assert now.epoch == before.epoch + 1
        assert len(clients.listing(session)) > 0
    assert not vault_path(office.folder, before.vault, before.epoch).exists()
    with pytest.raises(KnownError):
        office.tools.vaults.open(vault_path(office.folder, now.vault, now.epoch), old_key)
    with at(office, Role.COUNSELLOR, 1) as session, session.data.register.reading() as register:
        assert session.me.person not in register.state.vaults[now.vault].members


def test_p46_ending_a_cover_takes_the_key_at_once(office: Office) -> None:
    arrange(office)
    with at(office, Role.COUNSELLOR) as session:
        (stands_in,) = cover.running(session)
        cover.end(session, stands_in.person)
        assert cover.running(session) == []
        assert len(clients.listing(session)) > 0
    with at(office, Role.COUNSELLOR, 1) as session:
        assert session.covered == []


def draft_of(session: Session, client: str, text: str) -> tuple[str, NoteDraft]:
    """Begin a note in the vault that a session works in; return its name and what is typed next."""
    name, draft = notes.begin(session, client, session.today())
    return name, replace(draft, text=text)


def past_the_last_day(office: Office) -> None:
    """Let the last day of the cover that `arrange` made pass while everybody stays signed in."""
    office.clock.move(days=8)


def test_p46_a_desk_that_stays_open_past_the_last_day_reaches_nothing_more(office: Office) -> None:
    lines, place = arrange(office)
    client = lines[0].filed.record
    with at(office, Role.COUNSELLOR, 1) as session:
        own = clients.listing(session)
        standing = session.standing_in(place.vault)
        name, draft = draft_of(standing, client, "typed in time")
        notes.save(standing, name, draft)
        assert search.find(session, lines[0].filed.body.code).hits
        past_the_last_day(office)
        attempts: list[Callable[[], object]] = [
            lambda: clients.listing(standing),
            lambda: clients.get(standing, client),
            lambda: notes.of_client(standing, client),
            lambda: notes.sign(standing, name),
            lambda: notes.begin(standing, client, session.today()),
            lambda: search.find(standing, "typed"),
            lambda: session.standing_in(place.vault),
        ]
        for attempt in attempts:
            with pytest.raises(CoverEndedError):
                attempt()
        assert session.running_covers() == []
        assert search.find(session, lines[0].filed.body.code).hits == ()
        assert clients.listing(session) == own


def test_p46_the_last_day_itself_belongs_to_the_cover(office: Office) -> None:
    lines, place = arrange(office)
    with at(office, Role.COUNSELLOR, 1) as session:
        standing = session.standing_in(place.vault)
        office.clock.move(days=7)
        assert clients.listing(standing) == lines


def test_p46_what_was_being_typed_is_kept_and_put_back_when_the_cover_runs_again(
    office: Office,
) -> None:
    lines, place = arrange(office)
    client = lines[0].filed.record
    form = drafts.Place(VaultKind.COUNSELLING, "client_details", client)
    with at(office, Role.COUNSELLOR, 1) as session:
        standing = session.standing_in(place.vault)
        name, draft = draft_of(standing, client, "after midnight")
        past_the_last_day(office)
        ways: list[Callable[[], object]] = [
            lambda: notes.save(standing, name, draft),
            lambda: drafts.keep(standing, form, {"since": "half"}),
        ]
        for keep in ways:
            with pytest.raises(CoverEndedError) as caught:
                keep()
            assert caught.value.kept
        assert drafts.mine(session) == []
    with at(office, Role.COUNSELLOR) as session:
        assert "after midnight" not in str(notes.drafts_of(session, client))
        until = session.today() + timedelta(days=7)
        cover.arrange(session, colleague(office, session), until)
    with at(office, Role.COUNSELLOR, 1) as session:
        standing = session.standing_in(place.vault)
        found = dict(notes.drafts_of(standing, client))
        assert found[name].text == "after midnight"
        kept = drafts.find(standing, form)
        assert kept is not None
        assert kept.content == {"since": "half"}
        with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
            assert not [one for one in reader.transaction.drafts() if one.startswith(drafts.LEFT)]


@pytest.mark.parametrize("days", [-1, 400])
def test_a_cover_has_a_last_day_within_a_year(office: Office, days: int) -> None:
    with at(office, Role.COUNSELLOR) as session:
        until = office.clock.instant.astimezone().date() + timedelta(days=days)
        with pytest.raises(CoverDayError):
            cover.arrange(session, colleague(office, session), until)


def test_nobody_but_a_counsellor_stands_in(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        today = office.clock.instant.astimezone().date()
        for role in (Role.CASEWORKER, Role.ADMINISTRATOR):
            other = person_of(session, office.person(role).name)
            with pytest.raises(NotReachableError):
                cover.arrange(session, other, today)
