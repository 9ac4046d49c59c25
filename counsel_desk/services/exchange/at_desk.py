"""The exchange as the desk does it: over the folder that was chosen, beside other work."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange import joining, laptops
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.exchange.joining import Asking
from counsel_desk.services.exchange.laptops import Standing
from counsel_desk.services.ports.roads import Road, RoadClosedError
from counsel_desk.services.work.session import Session

_PLACE = "place"


class NoFolderError(KnownError):
    """No folder was chosen to exchange over."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Please choose the folder or stick over which the laptops exchange first."
    )


@dataclass(frozen=True)
class Overview:
    """What the page of other laptops shows of the exchange.

    Attributes:
        standing: How the exchange stands.
        folder: The folder that was chosen; `None` if none was.
        asking: The laptops that ask to be let in; only for an administrator.
    """

    standing: Standing
    folder: Path | None
    asking: tuple[Asking, ...]


def overview(session: Session) -> Overview:
    """Return how the exchange stands, and who asks in the folder to be let in."""
    session.require(Operation.READ_OWN_ACTIONS)
    folder, asking = chosen(session), []
    administers = allowed(session.me.roles, Operation.MANAGE_PEOPLE)
    if folder is not None and administers:
        try:
            asking = joining.asking(session, _road(session))
        except RoadClosedError:
            asking = []
    return Overview(laptops.standing(session), folder, tuple(asking))


def chosen(session: Session) -> Path | None:
    """Return the folder over which this laptop exchanges; `None` if none was chosen."""
    session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        kept = register.beside.shelf.thing(_PLACE, "")
    return Path(kept.decode()) if kept else None


def choose(session: Session, folder: Path) -> None:
    """Exchange over a folder from now on."""
    session.require(Operation.READ_OWN_ACTIONS)
    session.data.require_writing()
    with session.data.register.writing() as register:
        register.beside.shelf.put_thing(_PLACE, "", str(folder).encode())


def run(session: Session, stopped: Callable[[], bool]) -> Exchanged:
    """Exchange over the folder that was chosen.

    Raises:
        NoFolderError: None was.
        RoadClosedError: It cannot be reached.
        NotExchangingError: This laptop does not take part.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    return exchange(session.data, _road(session), stopped)


def ask(session: Session, code: str, name: str) -> str:
    """Ask to be let in with a code; return the words to compare.

    Raises:
        NoFolderError: No folder was chosen.
        NothingUnderCodeError: Nothing lies there for this code.
        AlreadyExchangingError: It takes part in the exchange.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    return joining.ask(session.data, _road(session), code, name)


def _road(session: Session) -> Road:
    folder = chosen(session)
    if folder is None:
        raise NoFolderError
    return session.data.tools.folder_road(folder)
