"""The messages between the desk and a confined child: a kind, a length and that many bytes."""

import json
import struct
from typing import Any, BinaryIO

READY, DONE, FAILED, TOO_MUCH = b"R", b"D", b"F", b"M"
"""Started; an answer; a defect, with its type and place; there was not enough memory."""
ASKED = b"A"
_HEAD = struct.Struct(">cQ")


def send(to: BinaryIO, kind: bytes, body: bytes = b"") -> None:
    """Write one message."""
    to.write(_HEAD.pack(kind, len(body)))
    to.write(body)
    to.flush()


def receive(source: BinaryIO, most: int) -> tuple[bytes, bytes]:
    """Read one message.

    Args:
        source: Where it comes from.
        most: The most bytes that it may have.

    Raises:
        EOFError: There is none, only part of one, or it is too long.
    """
    head = source.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    kind, length = _HEAD.unpack(head)
    body = source.read(length) if length <= most else b""
    if len(body) < length:
        raise EOFError
    return kind, body


def packed(facts: dict[str, Any], content: bytes = b"") -> bytes:
    """Return a body of named facts, then bytes."""
    return json.dumps(facts).encode() + b"\n" + content


def parted(body: bytes) -> tuple[dict[str, Any], bytes]:
    """Return what `packed` was given.

    Raises:
        ValueError: It is nothing of the kind.
    """
    facts, _, content = body.partition(b"\n")
    try:
        found = json.loads(facts)
    except RecursionError:
        raise ValueError from None
    if not isinstance(found, dict):
        raise ValueError  # noqa: TRY004 - to the reader it is a wrong text, not a wrong type
    return found, content
