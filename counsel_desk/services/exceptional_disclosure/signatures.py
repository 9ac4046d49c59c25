"""Whether a supervisor truly signed: for what leaves, and for what is said to be looked at."""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.domain.exceptional import signing
from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease
from counsel_desk.domain.exceptional.signing import CoSignature, Review, review_statement
from counsel_desk.domain.office_log.state import Person
from counsel_desk.domain.records import Filed
from counsel_desk.domain.trust import Role
from counsel_desk.services.people.certificates import signed_by
from counsel_desk.services.work.session import Session


def verified(session: Session, given: CoSignature | Review) -> bool:
    """Return whether a signature is genuine and by a current supervisor other than the user."""
    me = session.me.person
    return _signed(session, given, lambda one: Role.SUPERVISOR in one.roles and one.person != me)


def believed(session: Session, filed: Filed[ExceptionalRelease]) -> Filed[ExceptionalRelease]:
    """Return a request without a word that no supervisor of this office ever signed.

    A file that came from a colleague can hold one that they made up, so that nobody would look.
    """
    review = filed.body.review

    def another_supervisor(one: Person) -> bool:
        return Role.SUPERVISOR in one.ever and one.person != filed.author

    if review is None or _signed(session, review, another_supervisor):
        return filed
    return replace(filed, body=replace(filed.body, review=None))


def _signed(
    session: Session, given: CoSignature | Review, wanted: Callable[[Person], bool]
) -> bool:
    data = session.data
    try:
        signature = bytes.fromhex(given.signature)
    except ValueError:
        return False
    office = data.office.office
    if isinstance(given, Review):
        statement = review_statement(office, given)
    else:
        statement = signing.statement(office, given)
    with data.register.reading() as register:
        state = register.state
    return any(
        one.name == given.supervisor
        and wanted(one)
        and signed_by(data, state, one.person, statement, signature)
        for one in state.people.values()
    )
