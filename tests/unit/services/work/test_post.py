"""Letters in the register: sent once, taken out by whom they concern, and missed by name."""

import pytest

from counsel_desk.domain.office_log.bodies import Posted
from counsel_desk.domain.trust import Envelope, Role
from counsel_desk.services.sign_in import notices
from counsel_desk.services.sign_in.notices import Kind, Notice
from counsel_desk.services.work.log_rows import EntryAlteredError
from counsel_desk.services.work.session import Session
from tests.helpers import planting
from tests.helpers.office import Office

LETTER = "a letter"


def post(session: Session, recipient: Session, sealed: bytes) -> None:
    """Send a letter, always under the same id."""
    with session.data.register.writing() as register:
        register.post(session.author, Envelope(LETTER, recipient.me.person, sealed))


def waiting(session: Session) -> list[bytes]:
    """Return the letters that wait for a person."""
    with session.data.register.reading() as register:
        return [one.sealed for one in register.envelopes(session.me.person)]


def test_a_letter_is_sent_once_and_its_newer_text_takes_its_place(office: Office) -> None:
    sender, recipient = office.enter(Role.STAFF), office.enter(Role.SUPERVISOR)
    post(sender, recipient, b"one")
    before = len(planting.log(sender.data))
    post(sender, recipient, b"one")
    assert len(planting.log(sender.data)) == before
    post(sender, recipient, b"two")
    assert waiting(recipient) == [b"two"]


def test_nobody_else_takes_a_letter_out_of_the_post_or_replaces_it(office: Office) -> None:
    sender, recipient = office.enter(Role.STAFF), office.enter(Role.SUPERVISOR)
    other = office.enter(Role.COUNSELLOR)
    post(sender, recipient, b"one")
    post(other, recipient, b"two")
    with other.data.register.writing() as register:
        register.unpost(other.author, LETTER)
    assert waiting(recipient) == [b"one"]
    planting.plant(other.data, other.me.person, Posted(LETTER, recipient.me.person, bytes(32)))
    with pytest.raises(EntryAlteredError):
        waiting(recipient)


@pytest.mark.parametrize(
    "attack", ["DELETE FROM blob", "UPDATE blob SET body = 'x'", "UPDATE blob SET digest = 'x'"]
)
def test_a62_a_letter_that_is_gone_is_missed_by_the_name_of_who_sent_it(
    office: Office, attack: str
) -> None:
    sender, recipient = office.enter(Role.STAFF), office.enter(Role.SUPERVISOR)
    with sender.data.register.writing() as register:
        keep = Envelope("another", recipient.me.person, b"another")
        register.post(sender.author, keep)
    post(sender, recipient, b"one")
    with sender.data.register.reading() as register:
        [sent] = register.state.post_of(LETTER).values()
    digest = sent.letter.envelope
    assert planting.alter(sender.data, f"{attack} WHERE digest = ?", digest) == 1
    assert waiting(recipient) == [b"another"]
    with recipient.data.register.reading() as register:
        assert register.missing(recipient.me.person) == [sender.me.person]
        assert register.missing(sender.me.person) == []
    for _time in range(2):
        told = Notice(Kind.LETTER_MISSING, recipient.today(), sender.me.name)
        assert [one for one in notices.gather(recipient) if one.kind is told.kind] == [told]
        recipient = office.enter(Role.SUPERVISOR)
    post(sender, recipient, b"one")
    assert waiting(recipient) == [b"another", b"one"]
    assert Kind.LETTER_MISSING not in {one.kind for one in notices.gather(recipient)}
