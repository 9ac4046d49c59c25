"""Where a confined child begins: it limits itself, then answers until nobody asks any more.

What it may do with the bytes is a function of another module, which is named when it is started.
See `counsel_desk.confined`.
"""

import importlib
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO, NoReturn

from counsel_desk import stderr_filter
from counsel_desk.confined import limits, messages
from counsel_desk.confined.child import SECONDS
from counsel_desk.security.process import keep_memory_private

_MOST_ASKED = 64_000_000
"""Bytes of the largest question."""


def main(work: str) -> NoReturn:
    """Answer questions with the function named ``module:name``."""
    stderr_filter.start()
    limits.apply()
    limits.allow_seconds(SECONDS)
    keep_memory_private()
    answers = _own_stdout()
    questions: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.stack_size(256 * 1024)
    threading.Thread(target=_listen, args=(questions,), daemon=True).start()
    threading.stack_size(0)
    module, _, name = work.partition(":")
    answer: Callable[[bytes], bytes] = getattr(importlib.import_module(module), name)
    limits.refuse_outside()
    messages.send(answers, messages.READY)
    while True:
        question = questions.get()
        limits.allow_seconds(SECONDS)
        messages.send(answers, *_answered(answer, question))


def _answered(answer: Callable[[bytes], bytes], question: bytes) -> tuple[bytes, bytes]:
    try:
        return messages.DONE, answer(question)
    except MemoryError:
        return messages.TOO_MUCH, b""
    except Exception as error:  # noqa: BLE001, RUF100 - the desk shows it as a defect
        places = [type(error).__qualname__, *stderr_filter.places(error.__traceback__)]
        return messages.FAILED, "\n".join(places).encode()


def _own_stdout() -> BinaryIO:
    """Return standard output for the answers alone: libraries print to it as they like."""
    own = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.close(nothing)
    return own


def _listen(questions: "queue.SimpleQueue[bytes]") -> None:
    """Take in questions; end the process when the desk has gone, whatever it is doing."""
    try:
        while True:
            questions.put(messages.receive(sys.stdin.buffer, _MOST_ASKED)[1])
    except (EOFError, OSError, MemoryError):
        os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
