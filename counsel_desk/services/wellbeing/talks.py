"""Asks a colleague for a talk, sealed to that one person, and keeps what others asked.

Nothing of it is kept at the desk of whoever asks, and no action is entered for the audit trail: the
office log holds, as for every letter, only that one person sent a sealed letter to another.
"""

from datetime import timedelta

import msgspec

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import Letter, VaultKind
from counsel_desk.domain.wellbeing.care import LONGEST_WISH, KeptTalk, TalkWish
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import NotReachableError
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_LASTS = timedelta(days=60)
"""How long it can be opened."""
_LARGEST = 64 * 2**10
"""Largest sealed letter to open, in bytes."""
_OWN = (VaultKind.WELLBEING, Operation.CHECK_IN)


def colleagues(session: Session) -> list[tuple[str, str]]:
    """Return the ids and names of everyone who can be asked, by name."""
    session.require(Operation.CHECK_IN)
    with session.data.register.reading() as register:
        people = register.state.people.values()
        found = [(one.person, one.name) for one in people if one.reachable]
    others = [pair for pair in found if pair[0] != session.me.person]
    return sorted(others, key=lambda pair: pair[1].casefold())


def ask(session: Session, person: str, words: str) -> str:
    """Ask a colleague for a talk; only they can read it.

    Args:
        session: Of anybody.
        person: Id of the colleague.
        words: A word about it; may be empty.

    Returns:
        The colleague's name.

    Raises:
        NotReachableError: Nothing can be sealed to them.
    """
    session.require(Operation.CHECK_IN)
    recipient = letters.recipient_of(session, person)
    if person == session.me.person:
        raise NotReachableError
    wish = TalkWish(new_id(), session.today(), words.strip()[:LONGEST_WISH])
    expires, body = session.data.tools.now() + _LASTS, msgspec.json.encode(wish)
    with session.work(*_OWN) as work:
        kind, link = letters.TALK, wish.link
        work.post(letters.seal(session, work, kind, link, recipient, "", expires, body))
    return recipient.name


def receive(session: Session) -> None:
    """Take in what colleagues asked of the person."""
    inbox.take_in(session, *_OWN, _HANDLERS, _LARGEST)


def _take(session: Session, work: Work, letter: Letter, wish: TalkWish) -> None:
    name = letters.name_of(session, letter.sender)
    work.put(Kind.TALK, KeptTalk(name, wish.said, wish.words))


_HANDLERS = {letters.TALK: inbox.Handler(TalkWish, None, _take)}


def mine(session: Session) -> list[Filed[KeptTalk]]:
    """Return what colleagues asked of the person and is not done yet, the latest first."""
    with session.reading(*_OWN) as reader:
        return reader.latest(Kind.TALK, KeptTalk)[::-1]


def done(session: Session, record: str) -> None:
    """Erase what a colleague asked, once it was talked about; nothing happens if it is gone."""
    with session.work(*_OWN) as work:
        if work.get(record, KeptTalk) is not None:
            work.erase(record)
