"""Keeps a file in use while something in it has still to be told without consent."""

from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease, State
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session


class OpenReportError(KnownError):
    """A supervisor was asked to sign, and what they were asked about has not left."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "In this file something that should leave without consent is still open: it waits for a "
        "supervisor, or was signed and has not left. Please look under “Without consent”: let it "
        "leave, or cancel the request, and then come back here.",
    )


class UntoldDutyError(OpenReportError):
    """A report that everybody has the duty to make was begun, and has not been made."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "In this file a report that everybody has the duty to make was begun and is not made yet. "
        "Please look under “Without consent”: tell or print it now, or cancel it if it was begun "
        "by mistake, and then come back here.",
    )


def untold(session: Session) -> list[Filed[Client]]:
    """Return the clients in whose files a duty was chosen and is not told yet."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = reader.latest_with_parent(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease)
        files = dict.fromkeys(file for file, one in found if one.body.state is State.DUE)
        clients = [reader.get(file, Client) for file in files]
    return [one for one in clients if one is not None]


def refuse(reader: Reader, client: str) -> None:
    """Refuse to seal, close or hand over a file with an open report.

    Raises:
        UntoldDutyError: A duty was chosen and is not told yet.
        OpenReportError: A request is neither answered, nor left, nor given up.
    """
    found = reader.latest(Kind.EXCEPTIONAL_RELEASE, ExceptionalRelease, client)
    open_ones = {one.body.state for one in found if one.body.open}
    if State.DUE in open_ones:
        raise UntoldDutyError
    if open_ones:
        raise OpenReportError
