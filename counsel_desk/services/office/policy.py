"""The office's policy: set and signed by an administrator, read by everyone.

It is read from the office log, so an older one never comes back, and one that nobody signed is not
believed.
"""

import msgspec

from counsel_desk.domain.office.policy import Policy, out_of_bounds
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import PolicySet
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.session import Session


class PolicyBoundsError(KnownError):
    """The policy has a setting outside its bounds."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "One of these settings is outside what is possible. Nothing has been changed. "
        "Please look through them and save again.",
    )


class RetentionReasonError(KnownError):
    """How long files are kept was changed without a reason."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Please write why files are kept this long. Nothing has been changed.",
    )
    about = ("retention_reason",)


def read(session: Session) -> Policy:
    """Return the policy in force; the defaults if nobody set one that this version can read."""
    session.require(Operation.READ_POLICY)
    with session.data.register.reading() as register:
        last = register.state.policy
    try:
        return letters.decoded(last.policy, Policy) if last else Policy()
    except KnownError:
        return Policy()


def keep(session: Session, policy: Policy) -> None:
    """Set the office's policy, signed by the administrator.

    Raises:
        NotPermittedError: Only an administrator may.
        PolicyBoundsError: A setting is outside its bounds.
        RetentionReasonError: How long files are kept is changed without a reason.
    """
    session.require(Operation.SET_POLICY)
    session.require_certified()
    if out_of_bounds(policy):
        raise PolicyBoundsError
    if not policy.retention_reason.strip() and policy.kept_for != read(session).kept_for:
        raise RetentionReasonError
    data, me = session.data, session.me.person
    with data.register.writing() as register:
        last = register.state.policy
        body = PolicySet(
            (last.number if last else 0) + 1, msgspec.json.encode(policy, order="sorted")
        )
        signature = session.identity.sign(fact_statement(data.office.office, me, body))
        register.add(Signed(me, body, signature), data.tools.now())
    session.note_reached()
