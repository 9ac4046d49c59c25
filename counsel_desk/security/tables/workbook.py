"""Reads XLSX and ODS with python-calamine, once everything inside has been measured."""

import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from counsel_desk.domain.moving_in.source import Sheet, Source
from counsel_desk.domain.moving_in.table import (
    MOST_COLUMNS,
    MOST_EMPTY,
    MOST_ROWS,
    MOST_SHEETS,
)
from counsel_desk.security.tables.errors import (
    EmptyListError,
    ListRefusedError,
    OldWorkbookError,
    TooManyColumnsError,
    TooManyRowsError,
    UnpacksTooLargeListError,
    UnsafeListError,
)

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_MOST_PARTS = 2_000
_MOST_UNPACKED = 150_000_000
_PIECE = 1 << 18
_ENTITIES = (b"<!DOCTYPE", b"<!ENTITY", b"<\x00!\x00D\x00O\x00C", b"<\x00!\x00E\x00N\x00T")
_OVERLAP = 32
"""What is looked for may stand across two pieces."""
_ROWS = (b"<row ", b"<row>", b"<x:row ")
_MOST_STORED_ROWS = 10 * MOST_ROWS
"""Rows with or without content; far more would fill the memory before they are counted."""

Cell = int | float | str | bool | time | date | datetime | timedelta


def read_workbook(content: bytes) -> Source:
    """Return the sheets that have something in them, and how many were not looked at.

    Raises:
        UnpacksTooLargeListError: It is a zip bomb.
        UnsafeListError: It has XML with entities, or what else no spreadsheet has.
        OldWorkbookError: It is locked.
        TooManyRowsError: A sheet has more than `MOST_ROWS`.
        TooManyColumnsError: A sheet has more than `MOST_COLUMNS`.
        EmptyListError: Nothing is in it.
        ListRefusedError: It cannot be read.
    """
    import python_calamine as calamine

    try:
        measure(content)
        with calamine.load_workbook(BytesIO(content)) as book:
            lists = [
                one for one in book.sheets_metadata if one.typ == calamine.SheetTypeEnum.WorkSheet
            ]
            visible = [
                one.name for one in lists if one.visible == calamine.SheetVisibleEnum.Visible
            ][:MOST_SHEETS]
            sheets = [Sheet(name, _rows(book.get_sheet_by_name(name))) for name in visible]
    except (ListRefusedError, MemoryError):
        raise
    except calamine.PasswordError:
        raise OldWorkbookError from None
    except Exception:
        # A damaged file can make the library raise anything.
        raise ListRefusedError from None
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise EmptyListError
    return Source(filled, hidden=len(lists) - len(visible))


def measure(content: bytes) -> None:
    """Refuse what unpacks to too much, and XML with entities, without keeping any of it.

    Raises:
        UnpacksTooLargeListError: It is a zip bomb.
        UnsafeListError: It has entities, or parts that are locked or packed unusually.
        TooManyRowsError: It stores far more rows than are moved in.
        ListRefusedError: It is damaged.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as opened:
            parts = opened.infolist()
            if len(parts) > _MOST_PARTS:
                raise UnpacksTooLargeListError
            if any(one.flag_bits & 1 for one in parts):
                raise OldWorkbookError
            total = rows = 0
            for part in parts:
                for piece, begun in _pieces(opened, part):
                    total += len(piece) - begun
                    rows += sum(piece.count(mark) for mark in _ROWS)
                    _refuse(piece, total, rows)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError):
        raise ListRefusedError from None
    except (NotImplementedError, RuntimeError):
        raise UnsafeListError from None


def _pieces(opened: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """Yield a part in pieces, each after the end of the last one, with how long that end is."""
    with opened.open(part) as stream:
        end = b""
        while piece := stream.read(_PIECE):
            yield end + piece, len(end)
            end = piece[-_OVERLAP:]


def _refuse(piece: bytes, total: int, rows: int) -> None:
    if total > _MOST_UNPACKED:
        raise UnpacksTooLargeListError
    if rows > _MOST_STORED_ROWS:
        raise TooManyRowsError(rows=MOST_ROWS)
    if any(mark in piece for mark in _ENTITIES):
        raise UnsafeListError


def _rows(sheet: "CalamineSheet") -> tuple[tuple[str, ...], ...]:
    """Return the rows of a sheet as texts, from the first row of the file on."""
    if sheet.start is None:
        return ()
    if sheet.width > MOST_COLUMNS:
        raise TooManyColumnsError(columns=MOST_COLUMNS)
    found: list[tuple[str, ...]] = []
    filled = 0
    for row in sheet.iter_rows():
        texts = tuple(map(_text, row))
        filled += any(texts)
        # One more is the row of headings.
        if filled > MOST_ROWS + 1 or len(found) > MOST_EMPTY:
            raise TooManyRowsError(rows=MOST_ROWS)
        found.append(texts)
    while found and not any(found[-1]):
        found.pop()
    return tuple(found)


def _text(cell: Cell) -> str:
    """Return a cell as it is read from a CSV file: a whole number without a point, a day as ISO."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
