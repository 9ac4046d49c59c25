"""The letters that wait in the register, which its transactions send, take out and find."""

from abc import abstractmethod
from hashlib import sha256

from counsel_desk.domain.office_log.bodies import Body, Posted, Received
from counsel_desk.domain.office_log.rules import may_remove
from counsel_desk.domain.office_log.state import Sent, State, post_key
from counsel_desk.domain.trust import Envelope
from counsel_desk.services.ports.stores import StoredRegister
from counsel_desk.services.work.author import Author


class PostOffice:
    """What a transaction on the register does with letters.

    Attributes:
        state: What holds in the office, what this transaction entered included.
        beside: What is kept beside the log.
    """

    def __init__(self, kept: StoredRegister, state: State) -> None:
        self.state, self.beside = state, kept

    @abstractmethod
    def enter(self, author: Author, body: Body) -> int:
        """Append an entry to the log, and return its number."""

    def post(self, author: Author, envelope: Envelope, vault: str = "") -> None:
        """Send an envelope, in place of one with its id; the same one twice is sent once.

        Args:
            author: Who sends it.
            envelope: The envelope.
            vault: The vault that it comes from, if it comes from one.
        """
        digest = sha256(envelope.sealed).digest()
        sent = self.state.posted.get(post_key(author.person, envelope.message))
        self.beside.put_blob(envelope.sealed)  # also where it was sent: somebody may have taken it
        if sent is not None and sent.letter.envelope == digest:
            return
        if sent is not None:
            self.unpost(author, envelope.message)
            self.beside.put_blob(envelope.sealed)
        self.enter(author, Posted(envelope.message, envelope.recipient, digest, vault))

    def deliver(self, laptop: Author, envelope: Envelope) -> None:
        """Put a letter into the post that another laptop sent; it replaces none.

        Args:
            laptop: This laptop.
            envelope: The letter.
        """
        digest = sha256(envelope.sealed).digest()
        if post_key(laptop.person, envelope.message, digest) not in self.state.posted:
            self.beside.put_blob(envelope.sealed)
            self.enter(laptop, Posted(envelope.message, envelope.recipient, digest))

    def unpost(self, author: Author, message: str) -> None:
        """Take an envelope out of the post, if it is there and theirs to remove."""
        there = self.state.post_of(message).values()
        theirs = [one for one in there if may_remove(self.state, author.person, one)]
        if theirs:
            self.enter(author, Received(message))
        waiting = {one.letter.envelope for one in self.state.posted.values()}
        for digest in {one.letter.envelope for one in theirs} - waiting:
            self.beside.drop_blob(digest)

    def envelopes(self, recipient: str) -> list[Envelope]:
        """Return the envelopes that wait for a person, in the order of sending."""
        return [
            Envelope(sent.letter.message, recipient, sealed)
            for sent in self._waiting(recipient)
            if (sealed := self.beside.blob(sent.letter.envelope)) is not None
        ]

    def missing(self, recipient: str) -> list[str]:
        """Return who sent the letters to a person that are not there any more, by id."""
        return [
            sent.author
            for sent in self._waiting(recipient)
            if self.beside.blob(sent.letter.envelope) is None
        ]

    def _waiting(self, recipient: str) -> list[Sent]:
        return [one for one in self.state.posted.values() if one.letter.recipient == recipient]
