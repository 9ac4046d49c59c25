"""Checks a client's whole file, as it leaves and again as it arrives."""

from collections.abc import Mapping, Sequence

from counsel_desk.domain import transfer as rules
from counsel_desk.domain.chain import Row
from counsel_desk.domain.records import Client
from counsel_desk.domain.sensible import handed_over
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.sensible import ImpossibleError


class NotWholeError(KnownError):
    """A bundle is not one client's whole file as its giver signed it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file did not arrive whole, so nothing was taken over. Please decline it, and ask "
        "your colleague to offer it again.",
    )


class ImpossibleFileError(KnownError):
    """A file that is offered holds a value that cannot be."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something in this file cannot be right, so nothing was taken over. Please decline it, "
        "and tell your colleague and the administrator.",
    )


class ImpossibleHereError(KnownError):
    """A file that should be offered holds a value that cannot be."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something in this file cannot be right, such as a day before the client's birth, and "
        "your colleague's desk would refuse it. Please look at the days and numbers in it, "
        "correct them, and hand it over after that.",
    )


def require_possible(rows: Sequence[Row], attached: Mapping[str, bytes]) -> None:
    """Refuse a client's file with a value that cannot be.

    Args:
        rows: Every version of every record, in the order of the giver's chain.
        attached: By record, the bytes of each attachment and mark.

    Raises:
        ImpossibleFileError: One cannot.
        NotWholeError: The body of a record cannot be read.
    """
    try:
        records = [(row, _body(row)) for row in rows]
    except ImpossibleError:
        raise ImpossibleFileError from None
    except KnownError:
        raise NotWholeError from None
    if not handed_over.hold_together(records, attached):
        raise ImpossibleFileError


def _body(row: Row) -> object:
    return letters.decoded(row.body or b"", rules.SHAPES.get(row.kind, Client))
