"""What an office file may do at another laptop, and what it may not."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from counsel_desk.domain.laptops import OfficeFile, RequestFile, SignedOfficeFile
from counsel_desk.domain.office.office import Member, SignedPolicy
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.trust import ROOT, Certificate, KeyBundle, Role, Slot
from counsel_desk.errors import KnownError
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
from counsel_desk.services.sign_in.sign_in import NobodyHereError, RetiredError
from counsel_desk.services.work.office_data import (
    FolderInUseError,
    NoOfficeError,
    read_description,
)
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.laptops import CASEWORKER, Laptops
from tests.helpers.office import Office
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
        return office_news.bring_in(data, path)
    finally:
        both.b.close()


@dataclass(frozen=True)
class Known:
    """All that a laptop's register says of the office.

    Attributes:
        people: Everyone, with their certificates.
        policy: The office's settings.
        root: The root's certificates.
        bundles: Everyone's locked keys, by slot.
    """

    people: list[tuple[Member, list[Certificate]]]
    policy: SignedPolicy | None
    root: list[Certificate]
    bundles: list[list[KeyBundle]]


def known(both: Laptops) -> Known:
    """Return what the second laptop knows of the office."""
    data = both.b.data()
    with data.register.reading() as register:
        people_there = [(one, register.certificates(one.person)) for one in register.people()]
        bundles = [register.bundles(slot) for slot in Slot]
        found = Known(people_there, register.policy(), register.certificates(ROOT), bundles)
    both.b.close()
    return found


def changed_file(both: Laptops, path: Path, session: Session | None = None, **changes: Any) -> Path:
    """Write an office file with some fields changed, signed anew if a session is given."""
    signed = exchange_files.read(path, FileKind.OFFICE, SignedOfficeFile)
    found = replace(exchange_files.decoded(signed.content, OfficeFile), **changes)
    content = msgspec.msgpack.encode(found)
    signed = replace(signed, content=content)
    if session is not None:
        statement = office_files._statement(found.office.office, content)
        signature = session.identity.sign(statement)
        signed = SignedOfficeFile(session.me.person, content, signature)
    changed = both.path()
    exchange_files.write(changed, FileKind.OFFICE, signed)
    return changed


def office_of(path: Path) -> OfficeFile:
    """Return what an office file says."""
    signed = exchange_files.read(path, FileKind.OFFICE, SignedOfficeFile)
    return exchange_files.decoded(signed.content, OfficeFile)


def invited_again(found: OfficeFile) -> tuple[Member, ...]:
    """Return the people of an office file, its caseworker as if invited again."""
    return tuple(
        replace(one, state=people.INVITED) if one.name == CASEWORKER.name else one
        for one in found.people
    )


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
    found, held = office_of(path), known(both)
    with both.at(both.a) as thief:
        mine = next(one for one in found.certificates if one.person == thief.me.person)
        more = replace(mine, roles=(Role.ADMINISTRATOR,), epoch=9)
        member = next(one for one in found.people if one.person == thief.me.person)
        raised = tuple(
            replace(one, roles=more.roles) if one.person == member.person else one
            for one in found.people
        )
        told = replace(found.told[0], answer=bytes(32))
        forged: list[dict[str, Any]] = [
            {"certificates": (*found.certificates, more), "people": raised},
            {"certificates": tuple(one for one in found.certificates if one.person != ROOT)},
            {"people": (replace(member, roles=(Role.ADMINISTRATOR,)), *found.people[1:])},
            {"people": (*found.people, member)},
            {"told": (told, *found.told[1:])},
            {"office": replace(found.office, root_public=thief.me.keys.signing)},
        ]
        for changes in forged:
            with pytest.raises(FileDamagedError):
                brought(both, changed_file(both, path, thief, **changes))
        with pytest.raises(FileDamagedError):
            brought(both, changed_file(both, path, told=()))
    assert known(both) == held


def test_only_an_administrator_can_have_keys_made_anew(both: Laptops) -> None:
    path = saved(both)
    found, held = office_of(path), known(both)
    asked = invited_again(found)
    with both.at(both.a) as thief:
        assert brought(both, changed_file(both, path, thief, people=asked)) == 0
    assert known(both) == held
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        assert brought(both, changed_file(both, path, admin, people=asked)) == 1
    assert known(both) != held


def test_an_old_file_of_a_former_administrator_changes_nothing(both: Laptops) -> None:
    path = saved(both)
    asked = invited_again(office_of(path))
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        before = changed_file(both, path, admin, people=asked)
        other = both.a.person(Role.STAFF).name
        heir = next(one.person for one in people.staff(admin) if one.name == other)
        confirming.change_roles(admin, heir, (Role.STAFF, Role.ADMINISTRATOR), both.a.sheets)
        confirming.retire(admin, admin.me.person, both.a.sheets)
        after = office_file(both, admin)
    assert brought(both, after) == 2
    held = known(both)
    # What was signed while the author administered the office asks for keys to be made anew.
    assert brought(both, before) == 0
    assert known(both) == held


def test_i36_a_mutated_office_file_is_refused_by_name(both: Laptops) -> None:
    chance, path, held = Random(36), saved(both), known(both)
    good, data = path.read_bytes(), both.b.data()
    for number in range(250):
        path.write_bytes(mutated(chance, good, aware=number % 2 == 1))
        with pytest.raises(KnownError):
            office_news.bring_in(data, path)
    both.b.close()
    assert known(both) == held


def test_a_file_of_another_office_or_another_root_is_refused(both: Laptops) -> None:
    path = saved(both)
    found = office_of(path)
    held = known(both)
    data = both.b.data()
    other = replace(
        data, office=replace(data.office, root_public=found.certificates[1].keys.signing)
    )
    with pytest.raises(OtherOfficeError):
        office_news.bring_in(other, path)
    both.b.close()
    assert known(both) == held


def test_conflicting_invitations_of_two_laptops_are_refused(both: Laptops) -> None:
    with both.at(both.a, Role.ADMINISTRATOR) as admin:
        people.invite(admin, "Somebody New", (Role.STAFF,))
        first = office_file(both, admin)
    data = both.b.data()
    with data.register.writing() as register:
        member = register.people()[-1]
        namesake = replace(member, person="0" * 32, name="Somebody New", name_folded="somebody new")
        register.put_person(replace(namesake, state=people.INVITED))
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
    found = office_of(saved(both))
    folder, key = tmp_path / "new", tmp_path / "new.key"
    with pytest.raises(KeyFileBesideDataError):
        joining.join(folder, both.b.tools, found, folder / "device.key")
    twice = replace(found, people=(*found.people, replace(found.people[0], person="0" * 32)))
    with pytest.raises(ChangedOnBothError):
        joining.join(folder, both.b.tools, twice, key)
    with pytest.raises(NoOfficeError):
        read_description(folder)
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
        request = both.a.tools.enrolment.request
        good = RequestFile(office, request(keys, office, one.person, one.code))
        for bad in (
            RequestFile(office, request(keys, office, one.person, other.code)),
            RequestFile(office, replace(good.request, person=other.person)),
            RequestFile(office, replace(good.request, signature=bytes(64))),
            RequestFile("0" * 32, good.request),
        ):
            exchange_files.write(changed, FileKind.REQUEST, bad)
            with pytest.raises(KnownError):
                request_files.bring_in(admin, changed)
            assert {each.state for each in people.staff(admin)[-2:]} == {people.INVITED}
        exchange_files.write(path, FileKind.REQUEST, good)
        assert request_files.bring_in(admin, path) == "Somebody New"
