"""Who locked the desk last, as the sign-in says it."""

from dataclasses import replace

from counsel_desk.domain.trust import Role
from counsel_desk.services.office import policy
from counsel_desk.services.sign_in import last_desk
from counsel_desk.services.sign_in.last_desk import Left, Locking, Why
from counsel_desk.services.sign_in.who_locked import left
from counsel_desk.services.work.data_folder import LAST_DESK_FILE
from tests.helpers.office import Office


def test_the_name_comes_from_the_register_and_is_shown_if_the_office_wants_that(
    office: Office,
) -> None:
    session = office.enter(Role.ADMINISTRATOR)
    me, data = session.me, session.data
    assert left(data) is None
    last_desk.change(data.folder, locking=Locking(me.person, Why.IDLE, 700))
    assert left(data) == Left(me.name, Why.IDLE, 30)
    assert me.name not in (data.folder / LAST_DESK_FILE).read_text(encoding="utf-8")
    policy.keep(session, replace(policy.read(session), name_at_sign_in=False))
    assert left(data) == Left("", Why.IDLE, 30)
    last_desk.change(data.folder, locking=Locking("nobody", Why.SLEEP))
    assert left(data) == Left("", Why.SLEEP, 1)
