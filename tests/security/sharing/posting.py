"""Letters put into the post and taken out of it past the services, in one's own name."""

from counsel_desk.domain.trust import Envelope
from counsel_desk.services.work.session import Session


def waiting(session: Session, person: str) -> list[Envelope]:
    """Return the letters that wait for a person."""
    with session.data.register.reading() as register:
        return register.envelopes(person)


def put(session: Session, *envelopes: Envelope) -> None:
    """Post envelopes, whatever is in them, each in place of one with its id that is theirs."""
    with session.data.register.writing() as register:
        for one in envelopes:
            register.post(session.author, one)
            assert register.state.posted[one.message].author == session.me.person


def drop(message: str, *sessions: Session) -> None:
    """Have a letter taken out of the post by whoever may, if it is there."""
    for session in sessions:
        with session.data.register.writing() as register:
            register.unpost(session.author, message)
    assert message not in session.data.register.state.posted
