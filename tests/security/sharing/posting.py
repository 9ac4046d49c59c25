"""Letters put into the post and taken out of it past the services, in one's own name."""

from counsel_desk.domain.office_log.state import post_key
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
            assert post_key(session.me.person, one.message) in register.state.posted


def drop(message: str, *sessions: Session) -> None:
    """Have the letters of an id taken out of the post by whoever may, if there are any."""
    for session in sessions:
        with session.data.register.writing() as register:
            register.unpost(session.author, message)
    assert not session.data.register.state.post_of(message)
