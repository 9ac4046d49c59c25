"""A78: an owner is told of every hand-over of their vault; the trail lists what the root did."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.bodies import BrokenGlass
from counsel_desk.domain.trust import ROOT, Role
from counsel_desk.services.inbox import inbox
from counsel_desk.services.inbox.entry import Kind
from counsel_desk.services.office import certifying
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.folders import copied
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import altering, forged
from tests.security.privilege.members import NEW_PASSPHRASE, colleague, place_of


def told(session: Session) -> list[tuple[str, str]]:
    """Return of whom, and why, an owner is told that they were handed a vault, and note it."""
    found = [one for one in inbox.listing(session).open if one.kind is Kind.RECOVERED]
    for one in found:
        inbox.note(session, one)
    return [(one.name, one.reason) for one in found]


def hand_over(office: Office) -> str:
    """Hand the first counsellor's vault to the second; return the id of the second."""
    with at(office) as session:
        vault, heir = place_of(session).vault, colleague(office, session)
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.recover(session, vault, heir, Reason.ILL, office.sheets)
    return heir


def loses_role(office: Office, heir: str) -> None:
    """Have the heir work as a supervisor from now on."""
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.change_roles(session, heir, (Role.SUPERVISOR,), office.sheets)


def retires(office: Office, heir: str) -> None:
    """Have the heir leave."""
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.retire(session, heir, office.sheets)


def loses_keys(office: Office, heir: str) -> None:
    """Give the heir new keys."""
    with at(office, Role.ADMINISTRATOR) as session:
        invited = certifying.invite_again(session, heir)
        sign_in.enrol(office.data(), invited.name, invited.code, NEW_PASSPHRASE)
        confirming.certify(session, heir, office.sheets)


def nothing(_office: Office, _heir: str) -> None:
    """Leave the heir as they are."""


LATER: list[Callable[[Office, str], None]] = [nothing, loses_role, retires, loses_keys]


@pytest.mark.parametrize("later", LATER)
def test_a78_the_owner_is_told_whatever_became_of_the_heir(
    office: Office, later: Callable[[Office, str], None]
) -> None:
    """Their own desk, which gives the vault a new key first, tells them too, and once."""
    heir = hand_over(office)
    later(office, heir)
    with at(office) as session:
        assert told(session) == [(office.person(Role.COUNSELLOR, 1).name, "ill")]
    with at(office) as session:
        assert told(session) == []


def root_of(office: Office) -> Author:
    """Return the root, as its sheets make it."""
    seed = office.tools.roots.combine(office.sheets)
    return Author(ROOT, office.tools.roots.identity(seed), office.clock)


def test_a78_what_the_root_signed_is_in_the_trail_although_nobody_says_so(office: Office) -> None:
    """A certificate and a hand-over, entered without the action that a desk enters beside them."""
    with at(office) as session:
        vault, heir = place_of(session), colleague(office, session)
    other = Office(
        copied(office.folder, office.folder.parent / "copy"),
        office.people,
        office.sheets,
        office.clock,
    )
    with at(other, Role.ADMINISTRATOR) as session:
        name = office.person(Role.STAFF).name
        who = next(one.person for one in people.staff(session) if one.name == name)
        confirming.change_roles(session, who, (Role.STAFF, Role.SUPERVISOR), office.sheets)
    other.close()
    with altering(other) as rows:
        signed = [one for one in rows.log() if one.kind == "certificate"][-1]
    with at(office, Role.ADMINISTRATOR) as session:
        before = [one.action for one in audit.actions(session)]
    with altering(office) as rows:
        log = rows.log()
        log.append(replace(signed, number=len(log) + 1))
        root = root_of(office)
        body = BrokenGlass(vault.vault, heir, bytes(32), "ill")
        log.append(forged(log, rows.office, (ROOT, body), root.identity))
        rows.put(log)
    with at(office, Role.ADMINISTRATOR) as session:
        found = audit.actions(session)
        new = found[: len(found) - len(before)]
        mine = [one for one in new if one.person_name == session.data.office.name]
        assert [one.action for one in mine] == ["vault_handed_over", "certificate_signed"]
