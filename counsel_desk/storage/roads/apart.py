"""A folder as a road, reached by a process of its own; see `carrier`."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, cast

from counsel_desk import own_python
from counsel_desk.confined import messages
from counsel_desk.services.ports.roads import LARGEST_PARCEL, Address, Road, RoadClosedError
from counsel_desk.storage.roads import carrier
from counsel_desk.storage.roads.abandonable import AbandonableRoad


class ApartFolder:
    """A folder in which laptops leave parcels, behind a process that may hang with it.

    One thread uses it at a time; any may close it.

    Args:
        folder: The folder; it has to be there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._left, self._used = threading.Event(), threading.Lock()

    def put(self, address: Address, parcel: bytes) -> None:
        """Leave a parcel."""
        if len(parcel) > LARGEST_PARCEL:
            raise RoadClosedError
        self._ask({"ask": "put", "address": address}, parcel)

    def lacks(self, addresses: Iterable[Address]) -> list[Address]:
        """Return which of these parcels do not lie there, in their order."""
        facts, _ = self._ask({"ask": "lacks", "addresses": list(addresses)})
        return [Address(*one) for one in facts["found"]]

    def waiting(self, reader: str, seen: Mapping[str, int]) -> list[Address]:
        """Return what lies there for a laptop, in the order of sender and number."""
        facts, _ = self._ask({"ask": "waiting", "reader": reader, "seen": dict(seen)})
        return [Address(*one) for one in facts["found"]]

    def take(self, address: Address) -> bytes | None:
        """Return a parcel, or `None` if it is not there, not whole yet, or too large."""
        facts, parcel = self._ask({"ask": "take", "address": address})
        return parcel if facts["there"] else None

    def leftover(self, sender: str) -> list[Address]:
        """Return what lies there of a laptop's own; take away what it left unfinished."""
        facts, _ = self._ask({"ask": "leftover", "sender": sender})
        return [Address(*one) for one in facts["found"]]

    def drop(self, address: Address) -> None:
        """Take a parcel away that `leftover` named."""
        self._ask({"ask": "drop", "address": address})

    def watch(self, seconds: float) -> bool:
        """Wait for that time, or until somebody leaves the road; a folder does not tell."""
        self._left.wait(seconds)
        return True

    def close(self) -> None:
        """Kill the process. Whoever asks it something at the moment sees to the rest."""
        self._left.set()
        if self._process is not None:
            self._process.kill()
        if self._used.acquire(blocking=False):
            try:
                self._discard()
            finally:
                self._used.release()

    def _ask(self, asked: dict[str, Any], content: bytes = b"") -> tuple[dict[str, Any], bytes]:
        with self._used:
            try:
                process = self._started()
                question = messages.packed(asked, content)
                messages.send(cast(BinaryIO, process.stdin), messages.ASKED, question)
                kind, answer = messages.receive(cast(BinaryIO, process.stdout), carrier.MOST)
            except (OSError, EOFError):
                self._discard()
                raise RoadClosedError from None
        if kind != messages.DONE:
            raise RoadClosedError
        return messages.parted(answer)

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None and not self._left.is_set():
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                _command(self._folder),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=own_python.environment(),
            )
        if self._process is None or self._left.is_set():
            raise EOFError
        return self._process

    def _discard(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            # What is still unwritten cannot be written any more.
            with suppress(OSError):
                cast(BinaryIO, pipe).close()
        process.wait()


def folder_road(folder: Path) -> Road:
    """Return a folder as a road that nobody has to wait for."""
    return AbandonableRoad(ApartFolder(folder))


def _command(folder: Path) -> list[str]:
    if getattr(sys, "frozen", False):  # a bundle has no interpreter
        return [sys.executable, own_python.CARRIER, os.fspath(folder)]
    return own_python.command("-B", "-m", carrier.__name__, os.fspath(folder))
