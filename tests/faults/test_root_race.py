"""A69: the root signs what stood on the screen, while a process changes the rows all the time."""

import multiprocessing
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.synchronize import Event, Semaphore
from pathlib import Path

import pytest

from counsel_desk.domain.office_log.certifiable import Certifiable
from counsel_desk.domain.office.office import Member
from counsel_desk.domain.trust import EnrolmentRequest, Role
from counsel_desk.errors import KnownError
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.office import candidates, certifying
from counsel_desk.services.people import people
from counsel_desk.services.people.people import CERTIFIED, ENROLLED
from counsel_desk.services.ports.stores import RegisterTransaction
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.office import Office, english
from tests.helpers.repeats import repeats
from tests.security.staff import member_named

SIGNINGS = repeats(20, 1000)
PASSPHRASE = "a long enough sentence here"
PAUSE = 0.001

_CONTEXT = multiprocessing.get_context("forkserver")
Rows = list[tuple[Member, EnrolmentRequest | None]]


def change_for_ever(ended: Event, changed: Semaphore, folder: Path, rows: Rows) -> None:
    """Put one version of a person's rows after the other, one each millisecond."""
    data = open_office_data(folder, tools(english, FLOOR))
    while True:
        for member, request in rows:
            if ended.wait(PAUSE):
                return
            try:
                with data.register.writing() as register:
                    register.put_person(member)
                    if request is not None:
                        register.put_request(request)
            except KnownError:
                continue
            changed.release()


class Changing:
    """A process that changes rows as long as a test runs."""

    def __init__(self, folder: Path, rows: Rows) -> None:
        self._ended, self._changed = _CONTEXT.Event(), _CONTEXT.Semaphore(0)
        given = (self._ended, self._changed, folder, rows)
        self._process = _CONTEXT.Process(target=change_for_ever, args=given)

    def __enter__(self) -> "Changing":
        self._process.start()
        return self

    def __exit__(self, *_caught: object) -> None:
        self._ended.set()
        self._process.join()

    def wait(self) -> None:
        """Wait until the rows changed once more."""
        while self._changed.acquire(block=False):
            pass
        assert self._changed.acquire(timeout=30)


def forged(member: Member) -> list[Member]:
    """Return a person's row as it is, and with other roles, and with another name."""
    more = (Role.ADMINISTRATOR, Role.COUNSELLOR)
    return [
        member,
        replace(member, roles=more),
        replace(member, name="Somebody Else", name_folded="somebody else"),
    ]


def taken_back(register: RegisterTransaction, person: str, epoch: int) -> None:
    """Delete a certificate, so that it can be signed once more."""
    connection = register._connection  # type: ignore[attr-defined]
    statement = "DELETE FROM certificate WHERE person = ? AND epoch = ?"
    connection.exec_driver_sql(statement, (person, epoch))


def sign_again_and_again(
    session: Session,
    show: Callable[[], Certifiable | None],
    sign: Callable[[Certifiable], None],
    undo: Callable[[RegisterTransaction, Certifiable], None],
    rows: Changing,
) -> tuple[int, int]:
    """Sign what is shown; return how often, and how often something else was signed."""
    signed = other = tries = 0
    while signed < SIGNINGS:
        tries += 1
        assert tries < 100 * SIGNINGS
        shown = show()
        if shown is None:
            continue
        rows.wait()
        try:
            sign(shown)
        except KnownError:
            continue
        with session.data.register.writing() as register:
            made = register.certificates(shown.person)[-1]
            undo(register, shown)
        signed += 1
        other += (made.name, made.roles, made.keys) != (shown.name, shown.roles, shown.keys)
    return signed, other


@pytest.fixture
def admin(office: Office) -> Session:
    """The administrator, signed in."""
    return office.enter(Role.ADMINISTRATOR)


def test_a69_what_the_root_confirms_is_what_stood_on_the_screen(
    office: Office, admin: Session
) -> None:
    invitation = people.invite(admin, "Nilima Barman", (Role.STAFF,))
    requests = []
    for _each in range(2):
        sign_in.enrol(admin.data, invitation.name, invitation.code, PASSPHRASE)
        with admin.data.register.reading() as register:
            requests.append(register.request(invitation.person))
            member = register.person(invitation.person)
    assert member is not None

    def show() -> Certifiable | None:
        found = [one for one in candidates.waiting(admin) if one.person == invitation.person]
        return found[0] if found and isinstance(found[0], Certifiable) else None

    def undo(register: RegisterTransaction, shown: Certifiable) -> None:
        taken_back(register, shown.person, shown.epoch)
        register.put_person(replace(member, state=ENROLLED))
        assert shown.request is not None
        register.put_request(shown.request)

    def sign(shown: Certifiable) -> None:
        assert shown.words == admin.data.tools.keys.fingerprint(shown.keys)
        certifying.certify(admin, [shown], office.sheets)

    rows = [(row, request) for row in forged(member) for request in requests]
    with Changing(office.folder, rows) as changing:
        signed, other = sign_again_and_again(admin, show, sign, undo, changing)
    assert (signed, other) == (SIGNINGS, 0)


def test_a69_a_change_of_roles_signs_the_name_and_keys_that_stood_on_the_screen(
    office: Office, admin: Session
) -> None:
    with admin.data.register.reading() as register:
        member = member_named(register, office.person(Role.STAFF).name)
    assert member.state == CERTIFIED

    def undo(register: RegisterTransaction, shown: Certifiable) -> None:
        taken_back(register, shown.person, shown.epoch)

    with Changing(office.folder, [(row, None) for row in forged(member)]) as changing:
        signed, other = sign_again_and_again(
            admin,
            lambda: candidates.current(admin, member.person),
            lambda shown: certifying.change_roles(admin, shown, shown.roles, office.sheets),
            undo,
            changing,
        )
    assert (signed, other) == (SIGNINGS, 0)
