"""The process that goes to a folder for the desk, and may hang with it.

It knows parcels, which are sealed, and no key: whatever the drive does, the desk can be locked, and
what is left behind gives nothing away. It ends when the desk does.
"""

import os
import sys
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from counsel_desk.confined import messages
from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, RoadClosedError
from counsel_desk.storage.roads.folder import FolderRoad

CLOSED = b"C"
"""The folder is not there, or refuses."""
MOST = LARGEST_PARCEL + 2**28
"""Bytes of the largest message: a parcel, or names of some million parcels."""


def main(folder: str) -> NoReturn:
    """Do what is asked with a folder until nobody asks any more."""
    road, answers = FolderRoad(Path(folder)), os.fdopen(os.dup(1), "wb")
    while True:
        try:
            _kind, question = messages.receive(sys.stdin.buffer, MOST)
            _answer(road, question, answers)
        except (EOFError, OSError):
            os._exit(0)


def _answer(road: FolderRoad, question: bytes, answers: BinaryIO) -> None:
    asked, content = messages.parted(question)
    try:
        facts, found = _done(road, asked, content)
    except RoadClosedError:
        messages.send(answers, CLOSED)
        return
    messages.send(answers, messages.DONE, messages.packed(facts, found))


def _done(road: FolderRoad, asked: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
    match asked["ask"]:
        case "put":
            road.put(Address(*asked["address"]), content)
            return {}, b""
        case "lacks":
            return {"found": road.lacks(Address(*one) for one in asked["addresses"])}, b""
        case "waiting":
            return {"found": road.waiting(asked["reader"], asked["seen"])}, b""
        case "leftover":
            return {"found": road.leftover(asked["sender"])}, b""
        case "drop":
            road.drop(Address(*asked["address"]))
            return {}, b""
        case _:
            parcel = road.take(Address(*asked["address"]))
            return {"there": parcel is not None}, parcel or b""


if __name__ == "__main__":
    main(sys.argv[1])
