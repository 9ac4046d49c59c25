"""Corrections that a client asks for, kept beside the record, whose text stays as signed."""

from dataclasses import replace
from datetime import date, timedelta

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.rights.rights import Answer, Correction
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session


class WishMissingError(KnownError):
    """A correction does not say what is to be put right."""

    text = QT_TRANSLATE_NOOP("errors", "Please write in a few words what is to be put right.")
    about = ("wish",)


class AnswerMissingError(KnownError):
    """No reason was given for declining a correction."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please write why it stays as it is. The client has a right to know the reason."
    )
    about = ("correction_reason",)


def ask(session: Session, client: str, wish: str, asked: date | None = None) -> str:
    """Record what a client wishes to be put right.

    Args:
        session: A counsellor's session.
        client: Record id of the client.
        wish: The wish, in the client's words.
        asked: The day on which they asked; today if not given.

    Returns:
        The id of its record.

    Raises:
        WishMissingError: The wish is empty.
        KnownError: The client's file does not exist, or cannot be changed now.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    if not wish.strip():
        raise WishMissingError
    day = asked or session.today()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        due = day + timedelta(days=policy.read(session).reviewing.days)
        body = Correction(day, wish.strip(), due=due)
        made = work.put(Kind.CORRECTION, body, parent=client, day=day)
        work.audit("correction_asked")
    return made


def answer(
    session: Session, record: str, given: Answer, reason: str = "", statement: str = ""
) -> None:
    """Answer a correction, and keep the client's own statement beside it.

    Args:
        session: A counsellor's session.
        record: Record id of the correction.
        given: The answer.
        reason: Why, or what was done.
        statement: The client's statement; may be empty.

    Raises:
        AnswerMissingError: It is declined without a reason.
        NoSuchRecordError: There is no such correction.
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
    """Return the corrections that a client asked for, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.CORRECTION, Correction, client)[::-1]
