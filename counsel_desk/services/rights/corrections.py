"""What a client wishes to be put right; it stands beside the record, whose text stays as signed."""

from dataclasses import replace
from datetime import date

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.rights import Answer, Correction
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.work.session import Session


class WishMissingError(KnownError):
    """A correction was to be kept without what is to be put right."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write in a few words what she wishes to be put right."
    )


class AnswerMissingError(KnownError):
    """A correction was to be declined without a reason."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write why it stays as it is. She has a right to know the reason."
    )


def ask(session: Session, client: str, wish: str, asked: date | None = None) -> str:
    """Keep what a client wishes to be put right.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        wish: In her words.
        asked: The day she asked; today if not given.

    Returns:
        The id of its record.

    Raises:
        WishMissingError: Nothing is written.
        KnownError: Her file is not there, or cannot be changed now.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not wish.strip():
        raise WishMissingError
    day = asked or session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        body = Correction(day, wish.strip())
        made = work.put(Kind.CORRECTION, body, parent=client, day=day)
        work.audit("correction_asked")
    return made


def answer(
    session: Session, record: str, given: Answer, reason: str = "", statement: str = ""
) -> None:
    """Keep what became of a wish, and her own statement beside it.

    Args:
        session: A counsellor's.
        record: Id of the correction's record.
        given: What became of it.
        reason: Why, or what was done.
        statement: Hers; may be empty.

    Raises:
        AnswerMissingError: It is declined without a reason.
        NoSuchRecordError: There is no such wish.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if given is Answer.DECLINED and not reason.strip():
        raise AnswerMissingError
    today = session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        found = work.get(record, Correction)
        if found is None:
            raise NoSuchRecordError
        changed = replace(
            found.body,
            answer=given,
            reason=reason.strip(),
            statement=statement.strip(),
            answered=None if given is Answer.OPEN else today,
        )
        work.put(Kind.CORRECTION, changed, record=record, day=changed.asked)
        work.audit("correction_answered")


def of_client(session: Session, client: str) -> list[Filed[Correction]]:
    """Return what a client wished to be put right, the newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.CORRECTION, Correction, client)[::-1]
