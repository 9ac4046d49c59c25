"""The exchange at the window for signing in: joining an office, and going on while nobody is in.

A new laptop has nobody who could sign in there until it is let in, and whoever made their keys at
a laptop cannot before they are confirmed. So none of this asks for a session. It reads nothing of
anybody's: what goes over a road is signed and sealed, and is checked wherever it is taken in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counsel_desk.domain.exchange.standing import Exchanged
from counsel_desk.domain.trust import Slot
from counsel_desk.services.exchange import joining, keeping, meeting
from counsel_desk.services.exchange.exchange import exchange
from counsel_desk.services.exchange.meeting import Chosen, MeetingPlace
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.office_data import OfficeData


@dataclass(frozen=True)
class Standing:
    """How the exchange stands at a laptop where nobody is signed in.

    Attributes:
        takes_part: Whether the laptop takes part, or has asked to.
        waits: Whether it was not let in yet and nobody can sign in, so that there is nothing else
            to do here.
        words: The words to compare, while it waits to be let in.
        place: Over what it exchanges; `None` if nothing was chosen.
        last: How the last exchange went; `None` before the first.
        retired: Whether the laptop took part until it was retired.
    """

    takes_part: bool
    waits: bool
    words: str
    place: MeetingPlace | None
    last: Exchanged | None
    retired: bool = False


ALONE = Standing(takes_part=False, waits=False, words="", place=None, last=None)
"""How it stands at a laptop that exchanges with none."""


def standing(data: OfficeData) -> Standing:
    """Return how the exchange stands at this laptop."""
    with data.register.reading() as register:
        me, words = keeping.own(register), keeping.words(register)
        new = me is not None and me.laptop not in register.state.laptops
        nobody = not register.beside.bundles(Slot.PASSPHRASE)
        retired = keeping.retired(register)
    last = me.last if me is not None else None
    part = me is not None and not retired
    place = meeting.place(data)
    return Standing(part, new and nobody, words if new else "", place, last, retired)


def confirmed(data: OfficeData, name: str) -> bool:
    """Return whether the keys that somebody made were confirmed, as far as this laptop knows."""
    with data.register.reading() as register:
        person = register.state.named(name)
        if person is None or person.certificate is None:
            return False
        return person.asked is None or person.asked.keys == person.certificate.keys


def join(
    folder: Path, tools: Tools, chosen: Chosen, code: str, name: str, key_file: Path | None
) -> str:
    """Create a data folder for the office that a code belongs to; see `joining.come`.

    What was chosen is kept for the exchanges that follow.

    Returns:
        The words to compare.

    Raises:
        NoMeetingPlaceError: Nothing was chosen.
        KnownError: Nothing lies there for this code, or the laptop cannot be set up.
    """
    found = meeting.way(tools, chosen)
    with meeting.opened(tools, found) as road:
        return joining.come(folder, tools, road, code, name, key_file, found)


def ask_anew(data: OfficeData, chosen: Chosen, code: str, name: str) -> str:
    """Ask with another code, where the first was mistyped at the other end, or is too old.

    Returns:
        The words to compare.

    Raises:
        OtherOfficeError: The code is for another office.
        KnownError: Nothing lies there for this code, or the laptop takes part already.
    """
    with meeting.road(data, chosen) as road:
        words = joining.ask(data, road, code, name)
    meeting.keep(data, chosen)
    return words


def run(
    data: OfficeData, chosen: Chosen | None = None, stopped: Callable[[], bool] = lambda: False
) -> Exchanged:
    """Exchange while nobody is signed in.

    Only while the laptop waits to be let in is it kept what was chosen: later a stranger who finds
    the sign-in window could lead everything astray, and nobody would notice.

    Args:
        data: The office's data on this laptop.
        chosen: Over what; over what is kept if `None`.
        stopped: Returns whether to end early.

    Raises:
        NoMeetingPlaceError: Nothing was chosen.
        NotAddedYetError: The laptop was not let in yet.
        RoadClosedError: The road cannot be reached.
    """
    if chosen is not None and standing(data).waits:
        meeting.keep(data, chosen)
    with meeting.road(data, chosen) as road:
        return exchange(data, road, stopped)
