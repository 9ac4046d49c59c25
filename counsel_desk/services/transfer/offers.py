"""The mark on a file that is offered, and whether an offer has left this laptop."""

from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.transfer import HandOver, State
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import gathering
from counsel_desk.services.people.certificates import certificate_of
from counsel_desk.services.transfer import hand_over_letters
from counsel_desk.services.work import file_marks
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work


class OnItsWayError(KnownError):
    """A file has left for another laptop, and its colleague has not answered yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file has left for another laptop. It is asked back with the next exchange, and "
        "until the answer is here it can be read and not changed. If it cannot wait, please call "
        "your colleague: if the file is there already, they can do it.",
    )


@dataclass(frozen=True)
class Mark:
    """Marks a file that is being handed over, until the hand-over has ended.

    Attributes:
        link: The hand-over's random link; empty if the mark is on a kept copy.
        entry: Record id of the `HandOver`.
        parts: The number of letters in which the bundle was sent.
    """

    link: str
    entry: str
    parts: int


@dataclass(frozen=True)
class Away:
    """A file that has left for another laptop and is not answered for.

    Attributes:
        client: Record id of the client.
        mark: The mark on the file.
        recipient: The colleague.
    """

    client: str
    mark: Mark
    recipient: Certificate


def put_mark(work: Work, client: str, mark: Mark) -> None:
    """Mark a file, so that it cannot be changed."""
    work.transaction.put_draft(file_marks.HAND_OVER + client, msgspec.json.encode(mark))


def mark_of(reader: Reader, client: str) -> Mark | None:
    """Return the mark of a client's file, if it has one."""
    body = reader.transaction.draft(file_marks.HAND_OVER + client)
    return None if body is None else msgspec.json.decode(body, type=Mark)


def open_offer(reader: Reader, client: str) -> tuple[Mark, Filed[HandOver]] | None:
    """Return the mark and the entry of an offer of a client's file that is not answered."""
    mark = mark_of(reader, client)
    filed = reader.get(mark.entry, HandOver) if mark else None
    if mark is None or filed is None or filed.body.state is not State.OFFERED:
        return None
    return mark, filed


def away(session: Session, record: str) -> Away | None:
    """Return where the file of a record is, if it has left for a colleague on another laptop.

    A colleague who does not work as a counsellor any more can accept nothing.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as reader:
        client = reader.parent(record) or record
        found = open_offer(reader, client)
    if found is None:
        return None
    mark, filed = found
    with session.data.register.reading() as register:
        return away_in(register, client, mark, filed.body)


def away_in(register: RegisterTransaction, client: str, mark: Mark, entry: HandOver) -> Away | None:
    """Return where an offered file is, if any of its letters was put into a parcel.

    Whether the parcel itself has left does not matter: it may at any moment.
    """
    recipient = certificate_of(register.state, entry.recipient)
    if not entry.apart or recipient is None or Role.COUNSELLOR not in recipient.roles:
        return None
    mine = set(hand_over_letters.messages(mark.link, mark.parts))
    posted = [one for one in register.state.posted.values() if one.letter.message in mine]
    left = any(gathering.was_sent(register, one) for one in posted)
    return Away(client, mark, recipient) if left else None


def ask_back(session: Session, there: Away) -> None:
    """Ask a file back that has left; the colleague's desk answers, and until then nothing ends."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        filed = work.get(there.mark.entry, HandOver)
        if filed is None or filed.body.asked_back is not None:
            return
        kind, link = hand_over_letters.ASKED_BACK, there.mark.link
        work.post(hand_over_letters.answer(session, work, kind, link, there.recipient))
        asked = replace(filed.body, asked_back=session.data.tools.now())
        work.put(Kind.HAND_OVER, asked, record=filed.record)
        work.audit("hand_over_asked_back")


def tell_withdrawn(session: Session, work: Work, there: Away, consent: Filed[Consent]) -> None:
    """Tell the colleague that the client withdrew a consent after the file had left."""
    filed = work.get(there.mark.entry, HandOver)
    if filed is None:
        return
    link, recipient = there.mark.link, there.recipient
    work.post(hand_over_letters.withdrawal(session, work, link, consent.record, recipient))
    told = replace(filed.body, withdrawn=(*filed.body.withdrawn, consent.record))
    work.put(Kind.HAND_OVER, told, record=filed.record)
