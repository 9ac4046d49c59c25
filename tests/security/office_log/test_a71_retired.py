"""A71: somebody retired stays out with rows removed or put back, and the others are told."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from counsel_desk.domain.chain import Head
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.recovery_notice import Reason
from counsel_desk.domain.office_log.bodies import Acted
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.trust import ROOT, Certificate, Identity, Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services.casework import cases
from counsel_desk.services.office import certifying, policy
from counsel_desk.services.people import people
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.sign_in.sign_in import RetiredError
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.log_rows import decoded
from tests.helpers import confirming
from tests.helpers.handing_over import at
from tests.helpers.office import Office
from tests.security.altering import (
    Rows,
    altering,
    forged,
    named,
    of_register,
    person_in,
    refused,
    state_of,
    without,
)
from tests.security.staff import person_of

GONE = Role.CASEWORKER
STAYING = [role for role in Role if role is not GONE]


@dataclass(frozen=True)
class Left:
    """An office that somebody left.

    Attributes:
        office: The office.
        who: Their id.
        identity: Their keys.
        entry: Number of the entry that retired them.
        before: A copy of the folder from before.
        vault: Id of the vault that they worked in.
        head: How far it had come.
    """

    office: Office
    who: str
    identity: Identity
    entry: int
    before: Path
    vault: str
    head: Head


@pytest.fixture
def left(office: Office) -> Left:
    """A caseworker retired, and everybody who stays was there since."""
    with at(office, GONE) as session:
        who, identity = session.me.person, session.identity
        vault = session.vaults[VaultKind.CASEWORK]
        with vault.reading() as transaction:
            head = transaction.head()[0]
    before = office.folder.parent / "before"
    shutil.copytree(office.folder, before)
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.retire(session, who, office.sheets)
    for role in STAYING:
        sign_in.sign_out(office.enter(role))
    office.close()
    with altering(office) as rows:
        of_them = [one for one in rows.log() if one.kind == "certificate" and person_in(one) == who]
    return Left(office, who, identity, of_them[-1].number, before, vault.vault_id, head)


def test_a71_who_retired_is_refused(left: Left) -> None:
    assert isinstance(refused(left.office, GONE), RetiredError)


def certificates(left: Left, rows: Rows) -> list[tuple[StoredEntry, Certificate]]:
    """Return the entries with their certificates, oldest first."""
    found = [(one, decoded(one).body) for one in rows.log() if person_in(one) == left.who]
    return [(entry, body) for entry, body in found if isinstance(body, Certificate)]


Harm = Callable[[Left, Rows], None]


def taken_out(left: Left, rows: Rows) -> None:
    """Take the retirement out."""
    rows.put(without(rows.log(), left.entry))


def undone(left: Left, rows: Rows) -> None:
    """Write the certificate from before over the retirement."""
    log, (earlier, _body) = rows.log(), certificates(left, rows)[0]
    log[left.entry - 1] = replace(earlier, number=left.entry)
    rows.put(log)


def said_again(left: Left, rows: Rows) -> None:
    """Say once more, truly signed, what the root certified before."""
    log, (earlier, _body) = rows.log(), certificates(left, rows)[0]
    rows.put([*log, replace(earlier, number=len(log) + 1)])


def certified_by_themselves(left: Left, rows: Rows) -> None:
    """Certify oneself with one's own keys."""
    log, (_entry, body) = rows.log(), certificates(left, rows)[0]
    more = replace(body, epoch=3)
    rows.put([*log, forged(log, rows.office, (ROOT, more), left.identity)])


def acting_on(left: Left, rows: Rows) -> None:
    """Go on acting in one's own name."""
    log = rows.log()
    rows.put([*log, forged(log, rows.office, (left.who, Acted("signed_in")), left.identity)])


@pytest.mark.parametrize(
    "harm", [taken_out, undone, said_again, certified_by_themselves, acting_on]
)
def test_a71_with_rows_changed_they_stay_out_and_everybody_is_told(left: Left, harm: Harm) -> None:
    with altering(left.office) as rows:
        length = len(rows.log())
        harm(left, rows)
        rows.forget_checkpoint()
    number = left.entry if harm in {taken_out, undone} else length + 1
    assert [named(refused(left.office, role)) for role in STAYING] == [number] * len(STAYING)
    refused(left.office, GONE)


@pytest.mark.parametrize("everything", [False, True])
def test_a71_in_an_office_put_back_they_see_what_they_saw_and_everybody_is_told(
    left: Left, everything: bool
) -> None:
    """Nothing that they remember, or that their keys open, is from after they left."""
    office, before = left.office, left.before
    if everything:
        shutil.rmtree(office.folder)
        shutil.copytree(before, office.folder)
    else:
        with altering(office) as rows:
            rows.put(rows.log()[: left.entry - 1])
            rows.forget_checkpoint()
    session = office.enter(GONE)
    vault = session.vaults[VaultKind.CASEWORK]
    with vault.reading() as transaction:
        head = transaction.head()[0]
    assert head == left.head
    sign_in.sign_out(session)
    if not everything:
        numbers = [named(refused(office, role)) for role in STAYING]
        assert numbers == [left.entry] * len(STAYING)


def test_a71_where_a_vault_went_on_without_them_they_stay_out(left: Left) -> None:
    office = left.office
    with at(office, Role.ADMINISTRATOR) as session:
        other = person_of(session, office.person(Role.STAFF).name)
        roles = (Role.STAFF, Role.CASEWORKER)
        confirming.change_roles(session, other, roles, office.sheets)
    with at(office, Role.STAFF):
        pass
    with at(office, Role.ADMINISTRATOR) as session:
        confirming.recover(session, left.vault, other, Reason.LEFT, office.sheets)
    with at(office, Role.STAFF) as session:
        assert session.data.register.state.vaults[left.vault].epoch == 2
        cases.add(session, "77/2026", "hearing")
    with altering(office) as rows:
        rows.put(rows.log()[: left.entry - 1])
        rows.forget_checkpoint()
    refused(office, GONE)


def test_a71_who_leaves_while_they_are_signed_in_signs_nothing_more(office: Office) -> None:
    with at(office, Role.ADMINISTRATOR) as admin:
        other = person_of(admin, office.person(Role.STAFF).name)
        roles = (Role.STAFF, Role.ADMINISTRATOR)
        confirming.change_roles(admin, other, roles, office.sheets)
    session = office.enter(Role.ADMINISTRATOR)
    confirming.retire(session, session.me.person, office.sheets)
    length = session.data.register.state.head.length
    attempts: list[Callable[[], object]] = [
        lambda: people.invite(session, "An Accomplice", (Role.STAFF,)),
        lambda: certifying.invite_again(session, other),
        lambda: policy.keep(session, Policy(idle_minutes=9)),
        lambda: audit.weekly_sheet(session, "en"),
    ]
    for attempt in attempts:
        with pytest.raises(NotPermittedError):
            attempt()
    sign_in.sign_out(session)
    assert state_of(office).head.length == length
    assert of_register(office).ok
    with at(office, Role.STAFF):
        pass


def test_a71_who_certifies_new_keys_of_their_own_signs_nothing_with_the_old_ones(
    office: Office,
) -> None:
    """As it is where they made new keys at another laptop, and confirm them at this one."""
    session = office.enter(Role.ADMINISTRATOR)
    me, enrolment = session.me.person, session.data.tools.enrolment
    code = certifying.invite_again(session, me).code
    keys = session.data.tools.keys.new_identity()
    request = enrolment.request(keys, session.data.office.office, me, code)
    with session.data.register.writing() as register:
        register.add(request, office.clock())
    confirming.certify(session, me, office.sheets)
    length = session.data.register.state.head.length
    with pytest.raises(NotPermittedError), session.data.register.writing() as register:
        register.act(session.author, "locked")
    sign_in.sign_out(session)
    assert state_of(office).head.length == length
    assert of_register(office).ok
    for role in STAYING:
        if role is not Role.ADMINISTRATOR:
            sign_in.sign_out(office.enter(role))
