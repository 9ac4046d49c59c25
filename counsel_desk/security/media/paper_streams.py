"""Takes out of the streams of a PDF what their pixels do not need, without packing them anew."""

import base64
import re
import zlib
from collections.abc import Callable
from typing import Any

from counsel_desk.security.media.errors import MediaRefusedError, UnpacksTooLargeError
from counsel_desk.security.media.jbig2 import bare_jbig2
from counsel_desk.security.media.jpeg2000 import bare_jpeg2000
from counsel_desk.security.media.jpegs import bare_jpeg

_INLINE = re.compile(rb"/(?:D|#44)(?:C|#43)(?:T|#54)")
"""The name of a JPEG's packing in the instructions for a page."""
_AT_ONCE = 16_000_000
"""Bytes that are unpacked at once; all of them together were measured before."""
_REMARKS = ("/Metadata", "/EmbeddedFile")
_REPACKED: dict[str, Callable[[bytes], bytes]] = {
    "/ASCII85Decode": lambda content: base64.a85encode(content) + b"~>",
    "/ASCIIHexDecode": lambda content: content.hex().encode() + b">",
}


def bare_streams(opened: Any) -> None:
    """Leave of every picture what its pixels need, and nothing of a remark, wherever they lie.

    Raises:
        UnpacksTooLargeError: A picture among the instructions for a page is packed twice.
    """
    import pikepdf

    for page in opened.pages:
        # A picture may begin in one part of the instructions and go on in the next.
        parts = _list(page.obj, "/Contents")
        if len(parts) > 1 and any(_INLINE.search(_read(part)) for part in parts):
            page.contents_coalesce()
    for each in opened.objects:
        if isinstance(each, pikepdf.Stream):
            _cut(each)
            _bare(opened, each)


def _cut(stream: Any) -> None:
    """Cut off what follows what is packed."""
    filters = _list(stream, "/Filter")
    if not filters or filters[0] not in ("/FlateDecode", "/Fl"):
        return
    content = stream.read_raw_bytes()
    unpacking, waiting = zlib.decompressobj(), content
    try:
        while waiting and not unpacking.eof:
            unpacking.decompress(waiting, _AT_ONCE)
            waiting = unpacking.unconsumed_tail
    except zlib.error:
        return
    if unpacking.unused_data:
        kept = content[: -len(unpacking.unused_data)]
        stream.write(kept, filter=stream.Filter, decode_parms=stream.get("/DecodeParms"))


def _bare(opened: Any, stream: Any) -> None:
    filters, options = _list(stream, "/Filter"), _list(stream, "/DecodeParms")
    bare = _BARE.get(str(filters[-1])) if filters else None
    if bare:
        before, own = options[: len(filters) - 1], options[len(filters) - 1 :]
        made = bare(_unpacked(opened, stream.read_raw_bytes(), filters[:-1], before))
        if len(filters) > 1 or made != stream.read_raw_bytes():
            stream.write(made, filter=filters[-1], decode_parms=own[0] if own else None)
        for shared in own:
            _bare_shared(shared)
    elif stream.get("/Subtype") != "/Image":
        if stream.get("/Type") in _REMARKS or stream.get("/Subtype") == "/XML":
            stream.write(b"")
        else:
            _bare_inline(opened, stream)


def _list(of: Any, name: str) -> list[Any]:
    """Return an entry that is one value or several, as several."""
    import pikepdf

    found = of.get(name)
    if found is None:
        return []
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def _unpacked(opened: Any, content: bytes, filters: list[Any], options: list[Any]) -> bytes:
    """Return content after some of the filters are undone."""
    import pikepdf

    if not filters:
        return content
    packed = pikepdf.Stream(opened, content)
    packed.write(content, filter=pikepdf.Array(filters), decode_parms=pikepdf.Array(options))
    found: bytes = packed.read_bytes(pikepdf.StreamDecodeLevel.specialized)
    return found


def _bare_shared(options: Any) -> None:
    """Leave of what several JBIG2 have in common what their pixels need."""
    import pikepdf

    shared = options.get("/JBIG2Globals") if isinstance(options, pikepdf.Dictionary) else None
    if isinstance(shared, pikepdf.Stream):
        shared.write(bare_jbig2(shared.read_bytes()))


def _bare_inline(opened: Any, stream: Any) -> None:
    """Leave the pixels of the JPEGs that lie among the instructions for a page."""
    import pikepdf

    content = _read(stream)
    if not _INLINE.search(content):
        return
    parts, at = [], 0
    for each in pikepdf.parse_content_stream(stream, "BI ID EI"):
        picture: Any = getattr(each, "iimage", None)
        filters = picture.filters if picture else []
        if filters and filters[-1] == "/DCTDecode":
            raw = picture.read_raw_bytes()
            begin = content.index(raw, at)
            parts += [content[at:begin], _inline(opened, raw, filters[:-1])]
            at = begin + len(raw)
    if parts:
        stream.write(b"".join([*parts, content[at:]]))


def _read(stream: Any) -> bytes:
    """Return the content of a stream; nothing if nobody can unpack it."""
    import pikepdf

    if not isinstance(stream, pikepdf.Stream):
        return b""
    try:
        found: bytes = stream.read_bytes(pikepdf.StreamDecodeLevel.specialized)
    except pikepdf.PdfError:
        return b""
    return found


def _inline(opened: Any, raw: bytes, filters: list[str]) -> bytes:
    """Return a JPEG among instructions with its pixels alone, packed as it was and as long."""
    import pikepdf

    if any(each not in _REPACKED for each in filters):
        # Packed twice, as it lies in what is itself packed; its size was not measured.
        raise UnpacksTooLargeError
    content = _jpeg(_unpacked(opened, raw, [pikepdf.Name(each) for each in filters], []))
    for each in reversed(filters):
        content = _REPACKED[each](content)
    return content.ljust(len(raw) - 1) + b"\n"


def _jpeg(content: bytes) -> bytes:
    """Return a JPEG with its pixels alone; nothing if it has none."""
    at = content.find(b"\xff\xd8")
    try:
        bare = bare_jpeg(content[at:]) if at >= 0 else None
    except MediaRefusedError:
        bare = None
    if bare is None:
        return b""
    return bare.content if bare.whole else bare.content + b"\xff\xd9"


_BARE = {
    "/DCTDecode": _jpeg,
    "/DCT": _jpeg,
    "/JPXDecode": bare_jpeg2000,
    "/JBIG2Decode": bare_jbig2,
}
"""By the packing of a picture, what leaves its pixels alone."""
