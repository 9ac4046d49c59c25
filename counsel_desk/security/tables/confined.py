"""Has foreign lists read by a confined child, and checks what it answers."""

import msgspec

from counsel_desk.confined.child import StoppedError, ask_once
from counsel_desk.confined.messages import parted
from counsel_desk.confined.refusals import raise_refusal
from counsel_desk.domain.moving_in.source import Source
from counsel_desk.security.tables import errors
from counsel_desk.security.tables.errors import ListRefusedError, TooMuchWorkListError

_INSIDE = "counsel_desk.security.tables.inside:reading"
_MOST_ANSWERED = 200_000_000


def read(content: bytes) -> Source:
    """Read a spreadsheet or a FHIR bundle, in memory only, in a process of its own.

    Raises:
        TooMuchWorkListError: That would take more time or memory than a list needs.
        ListRefusedError: It is something else, damaged, or too large.
    """
    try:
        facts, answer = parted(ask_once(_INSIDE, content, _MOST_ANSWERED))
    except (StoppedError, ValueError):
        raise TooMuchWorkListError from None
    raise_refusal(facts, errors, ListRefusedError)
    try:
        return msgspec.json.decode(answer, type=Source)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise ListRefusedError from None
