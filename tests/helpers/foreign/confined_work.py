"""Work that a confined child is asked to do in tests: well-behaved, greedy, endless or nosy."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path


def echo(question: bytes) -> bytes:
    """Give back what was given, and say it in every way that must not be heard."""
    os.write(1, question)
    os.write(2, question)
    sys.stdout.write(question.decode())
    return question


def endless(_question: bytes) -> bytes:
    """Never answer."""
    while True:
        time.sleep(1)


def busy(_question: bytes) -> bytes:
    """Never answer, and use the processor meanwhile."""
    while True:
        pass


def eat(_question: bytes) -> bytes:
    """Take memory until there is none."""
    eaten = []
    while True:
        eaten.append(b"x" * 8_000_000)


def die(_question: bytes) -> bytes:
    """Crash, as a library does that reads past its memory."""
    os.abort()


def break_down(question: bytes) -> bytes:
    """Raise with what was given."""
    raise KeyError(question)


def talk(question: bytes) -> bytes:
    """Answer with more than may be."""
    return question * 1_000


def reach(question: bytes) -> bytes:
    """Try to reach something outside in the way that was asked; return what stopped it."""
    folder = Path(question.decode())
    ways = (
        lambda: folder.joinpath("a").write_bytes(question),
        lambda: os.open(folder / "b", os.O_CREAT | os.O_WRONLY),
        lambda: folder.joinpath("c").mkdir(),
        socket.socket,
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: subprocess.run([sys.executable, "-c", ""], check=False),
        lambda: os.system("true"),
        os.fork,
    )
    stopped = []
    for way in ways:
        try:
            way()
        except Exception as error:
            stopped.append(type(error).__name__)
        else:
            stopped.append("nothing")
    return " ".join(stopped).encode()
