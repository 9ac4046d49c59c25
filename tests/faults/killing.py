"""Processes that are killed at a moment nobody chose."""

import multiprocessing
import random
import time
from collections.abc import Callable, Iterator
from typing import Any

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["counsel_desk.wiring", "counsel_desk.services.sign_in.sign_in"])


def killed(
    work: Callable[..., Any], arguments: Callable[..., Any], rounds: int, longest: float, seed: int
) -> Iterator[int]:
    """Run `work` in a new process and kill it, again and again.

    Args:
        work: A function of a module; it gets an event first, which it sets once it has begun.
        arguments: What else it gets.
        rounds: How often.
        longest: Seconds after its beginning by which it is killed at the latest.
        seed: Of the moments.

    Yields:
        The number of the round, after the kill.
    """
    chance = random.Random(seed)
    for number in range(rounds):
        begun = _CONTEXT.Event()
        process = _CONTEXT.Process(target=work, args=(begun, *arguments()))
        process.start()
        assert begun.wait(60)
        # Any moment will do: this waits for nothing, it only chooses where the kill falls.
        time.sleep(chance.uniform(0, longest))
        process.kill()
        process.join()
        process.close()
        yield number
