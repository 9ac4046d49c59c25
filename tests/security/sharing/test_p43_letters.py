"""P43 and P45: a letter is opened once, by whom it was sealed to, in time, while consent holds.

What comes from another laptop is in `tests/security/exchange/test_letters.py`.
"""

import hashlib
from dataclasses import replace

import msgspec
import pytest

from counsel_desk.domain.framing import frame, unframe
from counsel_desk.domain.summary import Summary
from counsel_desk.domain.trust import Certificate, Envelope, Role
from counsel_desk.security import envelopes
from counsel_desk.security.identity import seal
from counsel_desk.services import withdrawal
from counsel_desk.services.casework import received_summaries
from counsel_desk.services.casework.received_summaries import Arrivals
from counsel_desk.services.people import letters
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers import confirming
from tests.helpers.office import Office
from tests.security.sharing.posting import drop, put
from tests.security.sharing.sending import sent
from tests.security.staff import person_of

REFUSED = Arrivals(0, 0, 1)
OTHER = "0" * 32


class Letter:
    """A summary that waits for the caseworker, who can open it and knows every way to forge.

    Attributes:
        envelope: The envelope that waits.
        consent: The consent it was sent under.
        session: The caseworker, signed in.
        before: The summaries that the caseworker had before.
    """

    def __init__(self, office: Office, counsellor: Session, client: str) -> None:
        self.office = office
        self.envelope, self.consent = sent(counsellor, client, office.clock)
        self.session = office.enter(Role.CASEWORKER)
        self.before = received_summaries.summaries(self.session)
        self.statement, self.signature, self.body = envelopes._content(
            self.envelope, self.session.identity
        )

    def sealed(
        self,
        statement: bytes,
        signature: bytes,
        body: bytes,
        to: Certificate | None = None,
        message: str | None = None,
    ) -> Envelope:
        """Return a letter sealed to a certificate, as anybody could seal it."""
        to, message = to or self.session.me, message or self.envelope.message
        padded = envelopes._pad(frame(statement, signature, body))
        data = envelopes._HEADER + seal(padded, to.keys, envelopes._info(message, to.person))
        return Envelope(message, to.person, data)

    def stated(self, **changes: bytes) -> bytes:
        """Return the letter's statement with some fields changed."""
        names = "format office sender recipient key consent message kind sequence expiry hash"
        fields = dict(zip(names.split(), unframe(self.statement, 11), strict=True))
        return frame(*{**fields, **changes}.values())

    def arrives(self, envelope: Envelope, session: Session | None = None) -> Arrivals:
        """Put an envelope in place of the one that waits, and have it received."""
        session = session or self.session
        drop(self.envelope.message, self.session, session)
        put(session, envelope)
        return received_summaries.receive(session)

    def refuses(self, envelope: Envelope, session: Session | None = None) -> bool:
        """Return whether an envelope is refused."""
        return self.arrives(envelope, session) == REFUSED

    def nothing_new(self, session: Session | None = None) -> bool:
        """Return whether the caseworker has the same summaries as before."""
        return received_summaries.summaries(session or self.session) == self.before


@pytest.fixture
def letter(office: Office, counsellor: Session, client: str) -> Letter:
    """A summary that waits for the caseworker."""
    return Letter(office, counsellor, client)


def test_p43_replayed(letter: Letter) -> None:
    assert received_summaries.receive(letter.session).summaries == 1
    letter.before = received_summaries.summaries(letter.session)
    assert letter.refuses(letter.envelope)
    renamed = replace(letter.envelope, message=OTHER)
    assert letter.refuses(renamed)
    assert letter.nothing_new()


def test_p43_sealed_again_to_another(office: Office, letter: Letter) -> None:
    admin = office.enter(Role.ADMINISTRATOR)
    name = office.person(Role.STAFF).name
    other = person_of(admin, name)
    confirming.change_roles(admin, other, (Role.STAFF, Role.CASEWORKER), office.sheets)
    sign_in.sign_out(office.enter(Role.STAFF))
    # The caseworker comes to the desk and so shares the casework vault's key.
    letter.session = office.enter(Role.CASEWORKER)
    second = office.enter(Role.STAFF)
    again = letter.sealed(letter.statement, letter.signature, letter.body, second.me)
    assert letter.refuses(again, second)
    renamed = replace(letter.envelope, recipient=second.me.person, message=OTHER)
    assert letter.refuses(renamed, second)
    assert letter.nothing_new(second)


def test_p43_stripped_of_its_signature_or_of_its_words(letter: Letter) -> None:
    assert letter.refuses(letter.sealed(letter.statement, b"", letter.body))
    assert letter.refuses(letter.sealed(letter.statement, letter.signature, b"{}"))
    cut = replace(letter.envelope, sealed=letter.envelope.sealed[:-1])
    assert letter.refuses(cut)
    assert letter.nothing_new()


def test_p43_signed_again_by_somebody_else(office: Office, letter: Letter) -> None:
    colleague = office.enter(Role.COUNSELLOR, 1)
    for thief in (letter.session, colleague):
        signed = thief.identity.sign(letter.statement)
        assert letter.refuses(letter.sealed(letter.statement, signed, letter.body))
    assert letter.nothing_new()


def test_p43_expired(letter: Letter) -> None:
    letter.office.clock.move(days=3)
    assert received_summaries.receive(letter.session) == REFUSED
    assert letter.refuses(letter.envelope)
    assert letter.nothing_new()


def test_p43_of_another_link(office: Office, letter: Letter) -> None:
    other = letter.stated(message=OTHER.encode())
    resealed = letter.sealed(other, letter.signature, letter.body, message=OTHER)
    assert letter.refuses(resealed)
    drop(OTHER, letter.session)
    # A counsellor's own true signature, on words about a release that the message is not about.
    colleague = office.enter(Role.COUNSELLOR, 1)
    summary = msgspec.json.decode(letter.body, type=Summary)
    body = msgspec.json.encode(replace(summary, link=OTHER, counsellor=colleague.me.name))
    digest = hashlib.sha256(body).digest()
    stated = letter.stated(sender=colleague.me.person.encode(), hash=digest)
    envelope = letter.sealed(stated, colleague.identity.sign(stated), body)
    assert letter.refuses(envelope)
    assert letter.nothing_new()


@pytest.mark.parametrize(
    ("sender", "own_name", "came"),
    [
        ((Role.COUNSELLOR, 1), True, 1),
        ((Role.COUNSELLOR, 1), False, 0),
        ((Role.STAFF, 0), True, 0),
    ],
    ids=["own", "a colleague's", "no counsellor's"],
)
def test_p43_in_the_name_of(
    office: Office, letter: Letter, sender: tuple[Role, int], own_name: bool, came: int
) -> None:
    session = office.enter(*sender)
    summary = replace(msgspec.json.decode(letter.body, type=Summary), link=OTHER)
    if own_name:
        summary = replace(summary, counsellor=session.me.name)
    message = letters.message_id(letters.SUMMARY, summary.link)
    words = msgspec.json.encode(summary)
    stated = letter.stated(
        sender=session.me.person.encode(),
        message=message.encode(),
        hash=hashlib.sha256(words).digest(),
    )
    signed = session.identity.sign(stated)
    arrived = letter.arrives(letter.sealed(stated, signed, words, message=message))
    assert arrived.summaries == came


def test_p45_a_recall_holds_when_its_counsellor_has_left_the_office(
    office: Office, counsellor: Session, letter: Letter
) -> None:
    assert received_summaries.receive(letter.session).summaries == 1
    withdrawal.withdraw(counsellor, letter.consent)
    admin = office.enter(Role.ADMINISTRATOR)
    confirming.retire(admin, counsellor.me.person, office.sheets)
    assert received_summaries.receive(letter.session).recalls == 1
    shown = [one.body.summary for one in received_summaries.summaries(letter.session)]
    assert shown.count(None) == 1


def test_p45_consent_withdrawn_before_opening_shows_nothing(
    office: Office, counsellor: Session, letter: Letter
) -> None:
    assert withdrawal.withdraw(counsellor, letter.consent) == 1
    assert received_summaries.receive(letter.session) == Arrivals(0, 1, 0)
    assert letter.nothing_new()


def test_p45_a_withdrawn_summary_put_back_shows_nothing(
    counsellor: Session, letter: Letter
) -> None:
    withdrawal.withdraw(counsellor, letter.consent)
    assert received_summaries.receive(letter.session) == Arrivals(0, 1, 0)
    assert letter.arrives(letter.envelope) == REFUSED
    assert letter.nothing_new()


def test_p45_a_withdrawn_summary_put_back_before_its_recall_shows_nothing(
    counsellor: Session, letter: Letter
) -> None:
    withdrawal.withdraw(counsellor, letter.consent)
    assert letter.arrives(letter.envelope) == Arrivals(0, 1, 1)
    assert letter.nothing_new()
