"""Lets people in although the disk is full.

Signing in enters something in the office log, and so it needs a little room. The reserve that is
kept for erasing has some to spare for that. Where there is none, what is there can be read.
"""

from collections.abc import Callable
from dataclasses import replace

from counsel_desk.errors import DiskFullError
from counsel_desk.services.rights import erasure_reserve
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.session import Session


def let_in(data: OfficeData, enter: Callable[[OfficeData], Session]) -> Session:
    """Sign a person in, with as much of the reserve as it takes, or for reading only.

    Args:
        data: The office's data.
        enter: Signs the person in; tried again, it begins anew.

    Raises:
        KnownError: They are not let in, for a reason other than the disk.
    """
    spared = False
    while True:
        try:
            session = enter(data)
        except DiskFullError:
            if not erasure_reserve.spare(data.folder):
                return enter(replace(data, read_only=True, full=True))
            spared = True
        else:
            session.on_reserve = spared
            return session
