"""Colleagues by whom a client does not want their file to be read.

The key of a vault opens every file in it, so a single file cannot be left out of a cover: a cover
by such a colleague is refused, and so is handing them the file. Root sheets are not bound by it.
"""

from collections.abc import Collection
from dataclasses import replace

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.clients import clients
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session


class StandsInNowError(KnownError):
    """A colleague who is not to read a file stands in now, and can read all of them."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "{name} covers for you now and can read every file. Please end that under Cover first, "
        "and choose somebody else.",
    )


def offered(session: Session) -> list[tuple[str, str]]:
    """Return the ids and names of the other counsellors; none in a colleague's vault."""
    if session.covering is not None:
        return []
    me = session.me.person
    return [one for one in colleagues(session, Role.COUNSELLOR) if one[0] != me]


def keep(session: Session, client: str, people: Collection[str]) -> None:
    """Set by whom a client's file must not be read.

    Args:
        session: A counsellor's, in their own vault.
        client: Record id of the client.
        people: Ids of the colleagues.

    Raises:
        NotPermittedError: It is a colleague's vault.
        StandsInNowError: One of them stands in now.
    """
    if session.covering is not None:
        raise NotPermittedError
    refuse_standing_in(session, people)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        before = clients.require(work, client).body
        body = replace(before, kept_from=tuple(sorted(people)))
        work.put(Kind.CLIENT, body, record=client)
        work.audit("readers_limited")


def refuse_standing_in(session: Session, people: Collection[str]) -> None:
    """Refuse to keep a file from somebody who stands in now.

    Args:
        session: A counsellor's, in their own vault.
        people: Ids of those who are not to read it.

    Raises:
        StandsInNowError: One of them stands in.
    """
    today = session.today()
    for one in cover.running(session):
        if one.person in people and one.until >= today:
            raise StandsInNowError(name=one.name)
