"""Rewrites PDFs without what could act by itself, and without what tells where they come from."""

import re
import warnings
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from counsel_desk.domain.attachments import MOST_PAGES, MOST_UNPACKED, Cleaned, MediaType
from counsel_desk.security.media.errors import (
    MediaRefusedError,
    PdfLockedError,
    TooManyPagesError,
    UnpacksTooLargeError,
)
from counsel_desk.security.media.paper_entries import take_out
from counsel_desk.security.media.paper_streams import bare_streams

_STREAM = re.compile(rb"stream\r?\n")
_FILTERS = re.compile(rb"/Filter\s*\[([^\]]*)\]")
_UNPACKING = re.compile(r"/(?:Fl|LZW|RunLengthDecode|RL)")
"""Names of filters that make more of what they get, also abbreviated."""
_PIECE = 65_536


def clean_paper(content: bytes) -> Cleaned:
    """Return a PDF that looks the same: without scripts, actions and locks that open by themselves.

    Embedded files, authors, times, places and names of files are left out as well.

    Raises:
        PdfLockedError: It opens only with a password.
        TooManyPagesError: It has more than `MOST_PAGES`.
        UnpacksTooLargeError: It is a decompression bomb.
        MediaRefusedError: It cannot be read.
    """
    import pikepdf

    try:
        _measure(content)
        with (
            warnings.catch_warnings(action="ignore"),
            pikepdf.open(BytesIO(content), suppress_warnings=True) as opened,
        ):
            _refuse_nested(
                str(each.get("/Filter"))
                for each in opened.objects
                if isinstance(each, pikepdf.Stream)
            )
            if opened.is_encrypted:
                # It opens without a password, and only now can its parts be measured.
                _measure(_unlocked(opened))
            return _rewritten(opened)
    except (MediaRefusedError, MemoryError):
        raise
    except pikepdf.PasswordError:
        raise PdfLockedError from None
    except Exception as error:
        # A damaged file can make the library raise anything; another lock is not damage.
        locked = isinstance(error, pikepdf.PdfError) and "encryption" in str(error)
        raise (PdfLockedError if locked else MediaRefusedError) from None


def _rewritten(opened: Any) -> Cleaned:
    pages = len(opened.pages)
    if pages > MOST_PAGES:
        raise TooManyPagesError(pages=MOST_PAGES)
    if not pages:
        raise MediaRefusedError
    taken = take_out(opened)
    bare_streams(opened)
    written = BytesIO()
    opened.save(written, encryption=False, deterministic_id=True)
    return Cleaned(MediaType.PDF, written.getvalue(), pages, stripped=taken)


def _unlocked(opened: Any) -> bytes:
    """Return a PDF with its parts still packed, and not encrypted."""
    import pikepdf

    written = BytesIO()
    opened.save(
        written,
        encryption=False,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
    )
    return written.getvalue()


def _measure(content: bytes) -> None:
    """Refuse a file whose compressed parts are too large together, without keeping them.

    Raises:
        UnpacksTooLargeError: They are too large.
    """
    # An escaped name is seen once the file is open.
    _refuse_nested(found[1].decode("latin-1") for found in _FILTERS.finditer(content))
    view, total = memoryview(content), 0
    for found in _STREAM.finditer(content):
        for amount in _unpacked(view[found.end() :]):
            total += amount
            if total > MOST_UNPACKED:
                raise UnpacksTooLargeError


def _refuse_nested(filters: Iterable[str]) -> None:
    """Refuse what is packed twice: its size is known only after the first unpacking.

    Args:
        filters: The filters of streams, as text.

    Raises:
        UnpacksTooLargeError: A stream has more than one filter that unpacks.
    """
    if any(len(_UNPACKING.findall(each)) > 1 for each in filters):
        raise UnpacksTooLargeError


def _unpacked(packed: memoryview) -> Iterator[int]:
    """Yield how many bytes each piece unpacks to; nothing if it is not compressed."""
    unpacking, place = zlib.decompressobj(), 0
    while not unpacking.eof and (place < len(packed) or unpacking.unconsumed_tail):
        waiting = unpacking.unconsumed_tail
        if not waiting:
            waiting, place = bytes(packed[place : place + _PIECE]), place + _PIECE
        try:
            yield len(unpacking.decompress(waiting, _PIECE))
        except zlib.error:
            return
