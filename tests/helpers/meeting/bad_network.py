"""A network between a laptop and a server that a test makes bad."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from tests.helpers.meeting.postgres import HOST

_CHUNK = 16 * 1024


Behaviour = Callable[[socket.socket, socket.socket], None]
"""Serves a connection between laptop and server until it is over; both ends are closed then."""


class BadNetwork:
    """Listens on a port of its own and passes connections on to a server as a behaviour says.

    Args:
        port: The server's port on loopback.

    Attributes:
        behaviour: What it does with the next connections.
        met: How many there were.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server((HOST, 0))
        # So that it takes in little more than it passes on.
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _CHUNK)
        self.port: int = self._listening.getsockname()[1]
        self.behaviour: Behaviour = forward
        self.met = 0
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                laptop, _address = self._listening.accept()
            except OSError:
                return
            self.met += 1
            server = socket.create_connection((HOST, self._to))
            self._open += [laptop, server]
            serving = threading.Thread(target=self._serve, args=(laptop, server))
            self._threads.append(serving)
            serving.start()

    def _serve(self, laptop: socket.socket, server: socket.socket) -> None:
        with laptop, server, suppress(OSError):
            self.behaviour(laptop, server)

    def cut(self) -> None:
        """Cut every connection that is open."""
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def close(self) -> None:
        """End it, and every connection with it."""
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.cut()
        for each in self._threads:
            each.join()


def _pass_on(
    source: socket.socket, to: socket.socket, limit: float = float("inf"), pause: float = 0
) -> None:
    """Pass bytes on until the end of them or a limit, with a pause after each piece."""
    never = threading.Event()
    passed = 0
    with suppress(OSError):
        while passed < limit and (piece := source.recv(int(min(_CHUNK, limit - passed)))):
            to.sendall(piece)
            passed += len(piece)
            never.wait(pause)


def _both_ways(
    laptop: socket.socket, server: socket.socket, limit: float = float("inf"), pause: float = 0
) -> threading.Thread:
    """Pass on what comes from the laptop, up to a limit; return the thread of the other way."""
    back = threading.Thread(target=_pass_on, args=(server, laptop))
    back.start()
    _pass_on(laptop, server, limit, pause)
    return back


def forward(laptop: socket.socket, server: socket.socket) -> None:
    """Pass everything on."""
    back = _both_ways(laptop, server)
    with suppress(OSError):
        server.shutdown(socket.SHUT_RDWR)
    back.join()


def say_nothing(laptop: socket.socket, _server: socket.socket) -> None:
    """Take everything in, and never answer, as a half-open connection does."""
    while laptop.recv(_CHUNK):
        pass


def say(words: bytes) -> Behaviour:
    """Answer with these words, as the sign-in page of a hotel does."""

    def answer(laptop: socket.socket, _server: socket.socket) -> None:
        laptop.recv(_CHUNK)
        laptop.sendall(words)
        laptop.shutdown(socket.SHUT_WR)
        # Closed while the laptop still talks, it would lose what was said to it.
        with suppress(OSError):
            while laptop.recv(_CHUNK):
                pass

    return answer


def cut_after(limit: int) -> Behaviour:
    """Pass so many bytes of the laptop's on, and cut the connection."""

    def cut(laptop: socket.socket, server: socket.socket) -> None:
        back = _both_ways(laptop, server, limit)
        for each in (laptop, server):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        back.join()

    return cut


def swallow_after(limit: int) -> Behaviour:
    """Pass so many bytes of the laptop's on, and take the rest in without a word."""

    def swallow(laptop: socket.socket, server: socket.socket) -> None:
        back = threading.Thread(target=_pass_on, args=(server, laptop, limit))
        back.start()
        _pass_on(laptop, server, limit)
        while laptop.recv(_CHUNK):
            pass
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        back.join()

    return swallow


def slow(pause: float) -> Behaviour:
    """Pass everything on, with a pause after every 16 KiB of the laptop's."""

    def crawl(laptop: socket.socket, server: socket.socket) -> None:
        back = _both_ways(laptop, server, pause=pause)
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        back.join()

    return crawl
