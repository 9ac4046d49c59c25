"""The roads to other laptops that are in use, so that leaving the desk waits for none of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from counsel_desk.services.ports.roads import Road, RoadClosedError


class OpenRoads:
    """The roads in use over one open data folder.

    Attributes:
        exchanging: Held during an exchange: what two took in at once would look like a lie.
    """

    def __init__(self) -> None:
        self.exchanging = Lock()
        self._open: list[Road] = []
        self._lock, self._left = Lock(), False

    @contextmanager
    def using(self, road: Road) -> Iterator[Road]:
        """Use a road, and close it at the end or once the desk is left.

        Raises:
            RoadClosedError: The desk is being left.
        """
        with self._lock:
            left = self._left
            if not left:
                self._open.append(road)
        try:
            if left:
                raise RoadClosedError
            yield road
        finally:
            road.close()
            with self._lock:
                self._open = [one for one in self._open if one is not road]

    def leave(self) -> None:
        """Close every road in use, and open none from now on."""
        with self._lock:
            self._left, roads = True, list(self._open)
        for road in roads:
            road.close()
