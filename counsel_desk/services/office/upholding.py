"""Upholds what somebody signed for the office before they could sign no more."""

from collections.abc import Iterator
from contextlib import contextmanager

from counsel_desk.domain.office_log.bodies import Fact
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.office_log.laptop_bodies import Upheld
from counsel_desk.domain.office_log.settling import counting
from counsel_desk.domain.trust import Role
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session


@contextmanager
def upholding(session: Session, register: RegisterTransaction) -> Iterator[None]:
    """Uphold everything that counts before a step and no more after it.

    Who has just lost their own role or keys upholds nothing: another administrator does.

    Args:
        session: An administrator's.
        register: The transaction of the step.
    """
    before = set(counting(register.state))
    yield
    lost = sorted(before - set(counting(register.state)))
    person = register.state.people.get(session.me.person)
    signs = person is not None and person.has(Role.ADMINISTRATOR)
    if lost and signs and person and person.keys == session.identity.public:
        enter_fact(session, register, Upheld(tuple(bytes.fromhex(name) for name in lost)))


def enter_fact(session: Session, register: RegisterTransaction, body: Fact) -> None:
    """Enter a fact that the administrator signs."""
    me = session.me.person
    statement = fact_statement(session.data.office.office, me, body)
    register.add(Signed(me, body, session.identity.sign(statement)), session.data.tools.now())
