"""Keeps in each person's own vault what the office log came to when they last saw it.

At the next sign-in only what is new is verified, from there on. If the log is shorter than what the
person saw, or another one, somebody put an older register back; the first entry that differs is
named.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults.vaults import VaultAlteredError
from counsel_desk.services.work import reached
from counsel_desk.services.work.log_rows import EntryAlteredError, RegisterAlteredError
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import Register
from counsel_desk.services.work.session import Session

SEEN = "office_log"
_SHORT = 8
"""Bytes of each link that are stored to identify an entry."""
_WALKED = 4000
"""Up to how many entries before the last one seen are followed again at each sign-in."""


@dataclass(frozen=True)
class Seen:
    """What somebody saw of the office log.

    Attributes:
        state: What it came to.
        anchor: A head before the last one, from which the log is followed again.
        links: The start of every link from there on, one after the other.
        reached: A head that the log had later, after something that the person entered.
    """

    state: State
    anchor: Head
    links: bytes
    reached: Head = EMPTY


def of(own: VaultFile | None) -> Seen | None:
    """Return what the owner of a wellbeing vault last saw.

    Raises:
        VaultAlteredError: It cannot be read.
    """
    if own is None:
        return None
    with own.reading() as transaction:
        kept = transaction.meta(SEEN)
    try:
        seen = msgspec.json.decode(kept, type=Seen) if kept else None
        return replace(seen, reached=reached.of(own)) if seen else None
    except msgspec.DecodeError:
        raise VaultAlteredError from None


def trust(data: OfficeData, seen: Seen | None) -> None:
    """Fold the office log from what a person last saw, or from its first entry.

    Raises:
        EntryAlteredError: An entry was changed, added by somebody else, or is missing.
        RegisterAlteredError: The root is another.
    """
    if seen is not None:
        for number, link in _links(data.register, seen):
            at, last = (number - seen.anchor.length - 1) * _SHORT, seen.state.head
            other = link[:_SHORT] != seen.links[at : at + _SHORT]
            if other or (number == last.length and link != last.link):
                raise EntryAlteredError(number=number)
    data.register.trust(seen.state if seen else None)
    office = data.register.state.office
    if office != data.office or (seen is not None and seen.state.office != office):
        raise RegisterAlteredError
    if seen is not None:
        _require_reached(data.register, seen)


def _links(register: Register, seen: Seen) -> Iterator[tuple[int, bytes]]:
    """Return the numbers and links of the entries from the anchor to the last one seen.

    Raises:
        EntryAlteredError: One of them is missing.
    """
    head = seen.anchor
    for head in register.heads(seen.anchor, seen.state.head.length):
        yield head.length, head.link
    if head.length < seen.state.head.length:
        raise EntryAlteredError(number=head.length + 1)


def _require_reached(register: Register, seen: Seen) -> None:
    """Refuse a log that has not what the person entered after they last saw it whole.

    Raises:
        EntryAlteredError: It ends before that, or went another way.
    """
    last = seen.state.head
    if seen.reached.length > last.length:
        found = [last, *register.heads(last, seen.reached.length)][-1]
        if found != seen.reached:
            missing = found.length < seen.reached.length
            raise EntryAlteredError(number=(found if missing else last).length + 1)


def keep(session: Session) -> None:
    """Note what the office log comes to now."""
    own, register = session.vaults[VaultKind.WELLBEING], session.data.register
    with register.reading() as transaction:
        state = transaction.state
    before = of(own) or Seen(State(), EMPTY, b"")
    if before.state.head == state.head:
        return
    heads = register.heads(before.state.head, state.head.length)
    links = before.links + b"".join(head.link[:_SHORT] for head in heads)
    seen = _shortened(register, Seen(state, before.anchor, links))
    with own.writing() as transaction:
        transaction.put_meta(SEEN, msgspec.json.encode(seen))


def _shortened(register: Register, seen: Seen) -> Seen:
    """Return what was seen, with the anchor moved on if it is followed from too far back."""
    if seen.state.head.length - seen.anchor.length <= _WALKED:
        return seen
    last = seen.state.head.length - _WALKED // 2
    anchor = register.heads(seen.anchor, last)[-1]
    return replace(seen, anchor=anchor, links=seen.links[-_WALKED // 2 * _SHORT :])
