"""What lies on a road under a code: how the office was founded, and who asks to be let in."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from counsel_desk.domain.office_log.bodies import Founded
from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import PublicKeys
from counsel_desk.errors import KnownError
from counsel_desk.services.people.people import check_name
from counsel_desk.services.ports.roads import Address, Road
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.log_rows import EntryAlteredError, decoded


class NothingUnderCodeError(KnownError):
    """Nothing that was sealed with the code lies on the road."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is here for this code. Please compare every character of it, and have the other "
        "laptop exchange once more. A folder or stick has to be the same one there; at the office "
        "server, every laptop needs an access file of its own.",
    )
    about = ("code",)


@dataclass(frozen=True)
class Request:
    """How a new laptop asks to be let in.

    Attributes:
        name: What people call it.
        keys: Its keys.
    """

    name: str
    keys: PublicKeys


def founded(tools: Tools, road: Road, code: str) -> tuple[StoredEntry, Founded]:
    """Return how the office was founded that a code belongs to.

    Raises:
        NothingUnderCodeError: Nothing lies there for this code.
    """
    for _address, content in found(tools, road, code):
        try:
            row = msgspec.msgpack.decode(content, type=StoredEntry)
            body = decoded(row).body
        except (msgspec.DecodeError, EntryAlteredError):
            continue
        if isinstance(body, Founded):
            tools.enrolment.check_office(code, body.root.keys)
            return row, body
    raise NothingUnderCodeError


def found(tools: Tools, road: Road, code: str) -> Iterator[tuple[Address, bytes]]:
    """Return what lies there that was sealed with a code, each with its address."""
    box = tools.joining.mailbox(code)
    for address in road.waiting(box, {}):
        if address.recipient == box:
            sealed = road.take(address)
            content = tools.joining.open_under(code, sealed) if sealed is not None else None
            if content is not None:
                yield address, content


def request_in(content: bytes) -> Request | None:
    """Return the request in what lay under a code, if it is one."""
    try:
        found = msgspec.msgpack.decode(content, type=Request)
        check_name(found.name)
    except (msgspec.DecodeError, KnownError):
        return None
    return found
