"""What an office file may do at another laptop, and what it may not."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest

from counsel_desk.domain.chain import EMPTY
from counsel_desk.domain.exchange.carried_files import OfficeFile, RequestFile
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office_log.bodies import (
    Acted,
    Body,
    Enrolled,
    Founded,
    Invited,
    PolicySet,
    Proved,
)
from counsel_desk.domain.office_log.entry import Signed, StoredEntry, placed, stored
from counsel_desk.domain.office_log.state import Person
from counsel_desk.domain.trust import ROOT, Identity, KeyBundle, Role, Slot
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.laptops import (
    exchange_files,
    joining,
    office_files,
    office_news,
    request_files,
)
from counsel_desk.services.laptops.exchange_files import (
    FileDamagedError,
    FileKind,
    OtherOfficeError,
)
from counsel_desk.services.laptops.office_news import ChangedOnBothError
from counsel_desk.services.office import certifying, policy
from counsel_desk.services.office.founding import KeyFileBesideDataError
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import RetiredError
from counsel_desk.services.sign_in.unlocking import NobodyHereError
from counsel_desk.services.work.log_rows import decoded
from counsel_desk.services.work.office_data import (
    FolderInUseError,
    read_description,
)
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.laptops import CASEWORKER, Laptops
from tests.helpers.office import Office
from tests.security.altering import forged, saying
from tests.security.laptops.mutating import mutated

PASSPHRASE = "eleven pigeons below the market roof"


def office_file(both: Laptops, admin: Session) -> Path:
    """Save an office file in an administrator's name and return it."""
    path = both.path()
    office_files.save(admin, path)
    return path


def saved(both: Laptops) -> Path:
    """Save an office file at the first laptop and return it."""
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        return office_file(both, admin)


def brought(both: Laptops, path: Path) -> int:
    """Bring an office file to the second laptop; return how much was new."""
    data = both.b.data()
    try:
        return office_news.bring_in(data, path).people
    finally:
        both.b.close()


@dataclass(frozen=True)
class Known:
    """All that a laptop's register says of the office.

    Attributes:
        people: Everyone, with their certificates.
        policy: The office's settings.
        office: How it was founded.
        bundles: Everyone's locked keys, by slot.
    """

    people: dict[str, Person]
    policy: PolicySet | None
    office: Founded | None
    bundles: list[list[KeyBundle]]


def known(both: Laptops) -> Known:
    """Return what the second laptop knows of the office."""
    data = both.b.data()
    with data.register.reading() as register:
        state = register.state
        bundles = [register.beside.bundles(slot) for slot in Slot]
    both.b.close()
    return Known(state.people, state.policy, state.office, bundles)


def office_of(path: Path) -> OfficeFile:
    """Return what an office file says."""
    return exchange_files.read(path, FileKind.OFFICE, OfficeFile)


def changed_file(both: Laptops, path: Path, *facts: StoredEntry) -> Path:
    """Write an office file with other facts, as anybody can."""
    changed = both.path()
    exchange_files.write(changed, FileKind.OFFICE, replace(office_of(path), facts=facts))
    return changed


def said(session: Session, body: Body) -> StoredEntry:
    """Return a fact as somebody signs it with a program of their own."""
    return signed_by(session.me.person, session.identity, session.data.office.office, body)


def signed_by(author: str, keys: Identity, office: str, body: Body) -> StoredEntry:
    """Return a fact in the name of an author, signed by some keys."""
    return forged([], office, (author, body), keys)


def asks_again(both: Laptops, admin: Session) -> StoredEntry:
    """Return an invitation of the caseworker to make new keys, signed by an administrator."""
    state = admin.data.register.state
    found = state.named(CASEWORKER.name)
    assert found is not None
    return said(admin, Invited(found.person, found.name, found.roles, found.epoch))


def test_a_new_role_and_a_retirement_reach_the_other_laptop(both: Laptops) -> None:
    before = saved(both)
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        staff = {one.name: one.person for one in people.staff(admin)}
        person, other = staff[CASEWORKER.name], staff[both.a.person(Role.STAFF).name]
        confirming.change_roles(admin, other, (Role.STAFF, Role.SUPERVISOR), both.a.sheets)
        confirming.retire(admin, person, both.a.sheets)
        policy.keep(admin, Policy(idle_minutes=7))
        after = office_file(both, admin)
    assert brought(both, after) == 2
    held = known(both)
    with pytest.raises(RetiredError):
        both.b.enter(Role.CASEWORKER)
    # What is older, and what is brought once more, changes nothing.
    assert brought(both, after) == 0
    assert brought(both, before) == 0
    assert known(both) == held
    assert held.policy is not None


def test_nothing_is_accepted_that_the_root_did_not_sign(both: Laptops) -> None:
    path = saved(both)
    facts, held = office_of(path).facts, known(both)
    with both.at(both.a) as thief:
        mine, me, root = thief.me, thief.me.person, thief.data.office
        roles = (Role.ADMINISTRATOR,)
        bodies: list[Body] = [
            replace(mine, roles=roles, epoch=mine.epoch + 1),
            replace(mine, person="0" * 32, name="An Accomplice", roles=roles, epoch=1),
            Invited("0" * 32, "An Accomplice", roles, 0),
            Proved(me, mine.epoch, bytes(32)),
            PolicySet(99, b"{}"),
            replace(root, root=replace(root.root, keys=mine.keys)),
            Acted("summary_released"),
        ]
        for body in bodies:
            for author in (ROOT, me):
                added = signed_by(author, thief.identity, root.office, body)
                with pytest.raises(FileDamagedError):
                    brought(both, changed_file(both, path, *facts, added))
    for number in range(1, len(facts)):
        left = [*facts[:number], *facts[number + 1 :]]
        if facts[number].kind in {"invited", "proved", "certificate"}:
            with suppress(FileDamagedError):
                assert brought(both, changed_file(both, path, *left)) == 0
    with pytest.raises(FileDamagedError):
        brought(both, changed_file(both, path, *facts[1:]))
    with pytest.raises(FileDamagedError):
        brought(both, changed_file(both, path, *(replace(one, signature=b"") for one in facts)))
    assert known(both) == held


def test_only_an_administrator_can_have_keys_made_anew(both: Laptops) -> None:
    path = saved(both)
    facts, held = office_of(path).facts, known(both)
    with both.at(both.a) as thief:
        by_thief = asks_again(both, thief)
        with pytest.raises(FileDamagedError):
            brought(both, changed_file(both, path, *facts, by_thief))
    assert known(both) == held
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        asked = asks_again(both, admin)
    assert brought(both, changed_file(both, path, *facts, asked)) == 1
    assert known(both) != held


def test_an_old_file_of_a_former_administrator_changes_nothing(both: Laptops) -> None:
    path = saved(both)
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        before = changed_file(both, path, *office_of(path).facts, asks_again(both, admin))
        other = both.a.person(Role.STAFF).name
        heir = next(one.person for one in people.staff(admin) if one.name == other)
        confirming.change_roles(admin, heir, (Role.STAFF, Role.ADMINISTRATOR), both.a.sheets)
        confirming.retire(admin, admin.me.person, both.a.sheets)
        with pytest.raises(NotPermittedError):
            office_file(both, admin)
    with both.at(both.a, Role.STAFF) as staff:
        after = office_file(both, staff)
    assert brought(both, after) == 2
    held = known(both)
    # What was signed while the author administered the office asks for keys to be made anew.
    with pytest.raises(ChangedOnBothError):
        brought(both, before)
    assert known(both) == held


def test_i36_a_mutated_office_file_is_refused_by_name(both: Laptops) -> None:
    chance, path, held = Random(36), saved(both), known(both)
    good, data = path.read_bytes(), both.b.data()
    for number in range(250):
        aware = number % 2 == 1
        path.write_bytes(mutated(chance, good, aware=aware))
        try:
            new = office_news.bring_in(data, path)
        except KnownError:
            continue
        # Where a fact stood, and when, nobody signed; then nothing in the file is new.
        assert aware
        assert new == (0, 0)
    both.b.close()
    assert known(both) == held


def test_a_file_of_another_office_or_another_root_is_refused(both: Laptops) -> None:
    path = saved(both)
    held = known(both)
    data = both.b.data()
    mine = both.b.tools.keys.new_identity().public
    root = replace(data.office.root, keys=mine)
    for office in (replace(data.office, root=root), replace(data.office, office="0" * 32)):
        with pytest.raises(OtherOfficeError):
            office_news.bring_in(replace(data, office=office), path)
    both.b.close()
    assert known(both) == held


def test_conflicting_invitations_of_two_laptops_are_refused(both: Laptops) -> None:
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Somebody New", (Role.STAFF,))
        first = office_file(both, admin)
        namesake = said(admin, Invited("0" * 32, "somebody  new", (Role.STAFF,), 0))
    data = both.b.data()
    with data.register.writing() as register:
        fact = Signed(namesake.author, decoded(namesake).body, namesake.signature)
        register.add(fact, both.b.clock())
    both.b.close()
    held = known(both)
    with pytest.raises(ChangedOnBothError):
        brought(both, first)
    assert known(both) == held


def test_keys_from_another_laptop_open_with_the_recovery_code_only(
    both: Laptops,
) -> None:
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        invited = people.invite(admin, "Works At Both", (Role.COUNSELLOR,))
        data = both.a.data()
        made = sign_in.enrol(data, invited.name, invited.code, CASEWORKER.passphrase)
        confirming.certify(admin, invited.person, both.a.sheets)
        path = office_file(both, admin)
    brought(both, path)
    data = both.b.data()
    with pytest.raises(KnownError):
        sign_in.sign_in(data, invited.name, CASEWORKER.passphrase)
    sign_in.recover(data, invited.name, made.recovery_code, PASSPHRASE)
    session = sign_in.sign_in(data, invited.name, PASSPHRASE)
    assert session.me.roles == (Role.COUNSELLOR,)
    assert invited.person in read_description(both.b.folder).recovery
    sign_in.sign_out(session)


def test_new_keys_replace_the_old_ones_at_the_other_laptop(both: Laptops) -> None:
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        person = next(one.person for one in people.staff(admin) if one.name == CASEWORKER.name)
        invited = certifying.invite_again(admin, person)
        data = both.a.data()
        made = sign_in.enrol(data, invited.name, invited.code, PASSPHRASE)
        confirming.certify(admin, person, both.a.sheets)
        path = office_file(both, admin)
    assert brought(both, path) == 1
    data = both.b.data()
    sign_in.recover(data, invited.name, made.recovery_code, PASSPHRASE)
    both.b.close()


def test_a_laptop_is_set_up_whole_or_not_at_all(both: Laptops, tmp_path: Path) -> None:
    found = office_files.read(both.b.tools, saved(both))
    folder, key = tmp_path / "new", tmp_path / "new.key"
    with pytest.raises(KeyFileBesideDataError):
        joining.join(folder, both.b.tools, found, folder / "device.key")
    unfounded = replace(found, facts=found.facts[1:])
    with pytest.raises(ChangedOnBothError):
        joining.join(folder, both.b.tools, unfounded, key)
    assert list(folder.iterdir()) == []
    key.unlink()
    joining.join(folder, both.b.tools, found, key)
    with pytest.raises(FolderInUseError):
        joining.join(folder, both.b.tools, found, key)
    laptop = Office(folder, [], [], both.b.clock)
    laptop.tools = both.b.tools
    with pytest.raises(NobodyHereError):
        sign_in.sign_in(laptop.data(), CASEWORKER.name, CASEWORKER.passphrase)
    laptop.close()
    shutil.rmtree(folder)


def test_a_request_counts_only_with_the_invitation_it_was_made_with(both: Laptops) -> None:
    path, changed = both.path(), both.path()
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        one = people.invite(admin, "Somebody New", (Role.STAFF,))
        other = people.invite(admin, "Somebody Else", (Role.SUPERVISOR,))
        keys = both.a.tools.keys.new_identity()
        office = admin.data.office.office

        def request(person: str, code: str) -> StoredEntry:
            made = both.a.tools.enrolment.request(keys, office, person, code)
            return stored(placed(EMPTY, made, both.a.clock()))

        good = RequestFile(office, request(one.person, one.code))
        asked = decoded(good.request).body
        assert isinstance(asked, Enrolled)
        for bad in (
            RequestFile(office, request(one.person, other.code)),
            RequestFile(office, saying(good.request, replace(asked, person=other.person))),
            RequestFile(office, saying(good.request, replace(asked, mark=bytes(32)))),
            RequestFile(office, replace(good.request, signature=bytes(64))),
            RequestFile(office, said(admin, Acted("summary_released"))),
            RequestFile("0" * 32, good.request),
        ):
            exchange_files.write(changed, FileKind.REQUEST, bad)
            with pytest.raises(KnownError):
                request_files.bring_in(admin, changed)
            assert {each.state for each in people.staff(admin)[-2:]} == {people.INVITED}
        exchange_files.write(path, FileKind.REQUEST, good)
        assert request_files.bring_in(admin, path) == "Somebody New"
