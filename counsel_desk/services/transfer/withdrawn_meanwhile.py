"""Takes in that a client withdrew a consent while their file was on its way from another laptop.

It holds at either end as soon as it is known there, in whatever order the letters come.
"""

from dataclasses import replace

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.letters import WithdrawnMeanwhile
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.transfer import TakenOver
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.ledger import disclosure
from counsel_desk.services.people import inbox
from counsel_desk.services.people.inbox import Handler
from counsel_desk.services.transfer import hand_over_letters
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


def receive(session: Session) -> None:
    """Withdraw what was withdrawn; word about a file that is not answered for waits in the post."""
    handler = Handler(WithdrawnMeanwhile, Role.COUNSELLOR, _withdrawn, former=True)
    inbox.take_in(
        session,
        VaultKind.COUNSELLING,
        Operation.WRITE_CLIENT_FILE,
        {hand_over_letters.WITHDRAWN: handler},
        hand_over_letters.SMALL,
    )


def _withdrawn(session: Session, work: Work, letter: Letter, body: WithdrawnMeanwhile) -> None:
    if not hand_over_letters.answered(work, body.hand_over):
        raise KnownError  # whether it is taken over is not decided yet
    for entry in work.latest(Kind.TAKEN_OVER, TakenOver):
        for origin in entry.body.origins:
            if (entry.body.giver, origin.was) == (letter.sender, body.consent):
                _withdraw(session, work, origin.record)
                return


def _withdraw(session: Session, work: Work, consent: str) -> None:
    row = work.transaction.latest(consent)
    filed = work.get(consent, Consent) if row is not None and row.kind == Kind.CONSENT else None
    if filed is None or filed.body.withdrawn is not None:
        return
    withdrawn = replace(filed.body, withdrawn=session.data.tools.now())
    work.put(Kind.CONSENT, withdrawn, record=consent)
    work.audit("consent_withdrawn")
    disclosure.recall(session, work, work.parent(consent), consent)
