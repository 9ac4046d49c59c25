"""The letters of a hand-over: the offer, the parts of the bundle, the answers and what follows.

A bundle is sent in parts of at most `PART_BYTES`, each sealed on its own; the offer names their
number and the digest of the whole. The ids of all messages are derived from the random link, so
neither vault has to store them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import msgspec

from counsel_desk.domain import transfer
from counsel_desk.domain.letters import HandOverAnswer, WithdrawnMeanwhile
from counsel_desk.domain.transfer import Manifest
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Envelope, Letter, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work

OFFER = "hand_over_offer"
PART = "hand_over_part"
CLAIM = "hand_over_claim"
ACCEPTED = "hand_over_accepted"
DECLINED = "hand_over_declined"
ASKED_BACK = "hand_over_asked_back"
WITHDRAWN = "hand_over_withdrawn"
PART_BYTES = 12 * 2**20
LASTS = timedelta(days=3650)
"""Long enough for a recipient to open a letter whenever they come back."""
SMALL = 8 * 2**10
"""Upper limit of a sealed letter that is no part of a file: it fits the smallest size class."""

Shape = TypeVar("Shape")


class TooLargeError(KnownError):
    """A file is too large to send."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is too large to be handed over in one go: more than {mebibytes} MiB. Please "
        "ask the administrator; until then your colleague can cover for you.",
    )


@dataclass(frozen=True)
class Offered:
    """An offer that was opened and verified.

    Attributes:
        message: Id of its message.
        giver: Id of the counsellor who offers.
        manifest: What is offered.
    """

    message: str
    giver: str
    manifest: Manifest


def messages(link: str, parts: int) -> list[str]:
    """Return the ids of the offer and of its parts."""
    return [letters.message_id(OFFER, link), *(_part_id(link, number) for number in range(parts))]


def _part_id(link: str, number: int) -> str:
    return letters.message_id(PART, f"{link}:{number}")


def split(whole: bytes) -> list[bytes]:
    """Split a bundle into parts small enough to send.

    Raises:
        TooLargeError: There would be too many parts.
    """
    parts = [whole[place : place + PART_BYTES] for place in range(0, len(whole), PART_BYTES)]
    if len(parts) > transfer.MOST_PARTS:
        raise TooLargeError(mebibytes=PART_BYTES * transfer.MOST_PARTS // 2**20)
    return parts


def send(
    session: Session, work: Work, recipient: Certificate, manifest: Manifest, parts: list[bytes]
) -> None:
    """Post an offer and its parts within a unit of work; the offer comes last."""
    link = manifest.link
    for number, part in enumerate(parts):
        work.post(_sealed(session, work, PART, f"{link}:{number}", recipient, part))
    work.post(_sealed(session, work, OFFER, link, recipient, msgspec.json.encode(manifest)))


def answer(session: Session, work: Work, kind: str, link: str, recipient: Certificate) -> Envelope:
    """Seal a letter that answers an offer, or asks it back."""
    return _sealed(session, work, kind, link, recipient, msgspec.json.encode(HandOverAnswer(link)))


def withdrawal(
    session: Session, work: Work, link: str, consent: str, recipient: Certificate
) -> Envelope:
    """Seal a letter that says of a file on its way that a consent in it was withdrawn."""
    said = WithdrawnMeanwhile(link, consent)
    return _sealed(session, work, WITHDRAWN, said.link, recipient, msgspec.json.encode(said))


def _sealed(
    session: Session, work: Work, kind: str, link: str, recipient: Certificate, body: bytes
) -> Envelope:
    expires = session.data.tools.now() + LASTS
    return letters.seal(session, work, kind, link, recipient, "", expires, body)


def waiting(session: Session, reader: Reader) -> list[Offered]:
    """Return the unanswered offers to the user that can be trusted.

    Where the register decides between taking back and accepting, the giver's vault must be on this
    laptop: such an offer that came from another one is left alone.
    """
    with session.data.register.reading() as register:
        envelopes = register.envelopes(session.me.person)
        here = {"", *register.state.vaults}
    small = [one for one in envelopes if len(one.sealed) <= SMALL]
    offers = [offer for one in small if (offer := _offered(session, reader, one)) is not None]
    return [one for one in offers if one.manifest.vault in here]


def answered(work: Work, link: str) -> bool:
    """Return whether an offer to the user was accepted, or declined."""
    return work.transaction.seen(letters.message_id(OFFER, link))


def _offered(session: Session, reader: Reader, envelope: Envelope) -> Offered | None:
    try:
        letter = letters.open_letter(session, envelope, reader.transaction.seen, Role.COUNSELLOR)
        manifest = decoded(letter, OFFER, Manifest)
    except KnownError:
        return None
    if letter.message != letters.message_id(OFFER, manifest.link):
        return None
    return Offered(letter.message, letter.sender, manifest)


def bundle(session: Session, reader: Reader, offered: Offered) -> bytes:
    """Return the whole bundle of an offer, as it was sent.

    Raises:
        KnownError: A part is missing, or is not from the giver.
    """
    wanted = messages(offered.manifest.link, offered.manifest.parts)[1:]
    with session.data.register.reading() as register:
        found = register.envelopes(session.me.person)
    envelopes = letters.by_message(found)
    parts = [_part(session, reader, offered.giver, envelopes.get(one, ())) for one in wanted]
    return b"".join(parts)


def _part(session: Session, reader: Reader, giver: str, envelopes: Iterable[Envelope]) -> bytes:
    """Return a part of a bundle, of what came under its id.

    Raises:
        KnownError: None of it is from the giver.
    """
    for envelope in envelopes:
        try:
            letter = letters.open_letter(
                session, envelope, reader.transaction.seen, Role.COUNSELLOR
            )
        except KnownError:
            continue
        if (letter.kind, letter.sender) == (PART, giver):
            return letter.body
    raise KnownError


def decoded(letter: Letter, kind: str, shape: type[Shape]) -> Shape:
    """Decode a letter of a kind.

    Raises:
        KnownError: It is of another kind, or cannot be read.
    """
    if letter.kind != kind:
        raise KnownError
    return letters.decoded(letter.body, shape)
