"""Work in processes that may use hardly more memory than they have."""

import resource
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVarTuple

from counsel_desk.errors import known
from tests.faults.killing import CONTEXT

Arguments = TypeVarTuple("Arguments")
MEGABYTES = (0, 1, 2, 4, 8, 16, 24, 32, 48, 64, 128, 256, 1024)
"""What a process gets beyond what it has, from one round to the next."""
WELL = "well"


def _limited(
    told: Connection, megabytes: int, work: Callable[[*Arguments], object], *given: *Arguments
) -> None:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    size = pages * resource.getpagesize() + megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (size, resource.RLIM_INFINITY))
    said = WELL
    try:
        work(*given)
    except Exception as error:
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        told_as = type(known(error)).__mro__
        said = f"{error!r} {[each.__name__ for each in told_as]}"
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    told.send(said)


def with_more_and_more(
    work: Callable[[*Arguments], object], arguments: Callable[[], tuple[*Arguments]]
) -> Iterator[str]:
    """Do some work in one process after the other, each with more memory, until one succeeds.

    Yields:
        What each of them says of its error.
    """
    for megabytes in MEGABYTES:
        here, there = CONTEXT.Pipe(duplex=False)
        process = CONTEXT.Process(target=_limited, args=(there, megabytes, work, *arguments()))
        process.start()
        there.close()
        said = here.recv()
        process.join()
        process.close()
        yield said
        if said == WELL:
            return
    raise AssertionError("It never succeeds.")
