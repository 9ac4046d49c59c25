"""Small files that would take a reader's time or memory: generated, and hostile to nobody else."""

import struct
import zlib
from collections.abc import Callable, Iterable
from functools import cache
from io import BytesIO

from PIL import Image

MEGABYTE = 1_000_000
Make = Callable[[], bytes]


def pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is the catalogue."""
    written, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1,
        start,
    )
    return bytes(written)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), entries, content)


def page(
    content: bytes, resources: bytes = b"", *more: bytes, box: bytes = b"0 0 600 800"
) -> bytes:
    """Return a PDF of one page with this content stream; `more` are objects from 5 on."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>"
        % (box, resources),
        content,
        *more,
    )


@cache
def flated(megabytes: int) -> bytes:
    """Return zeros, packed without ever being whole."""
    packing = zlib.compressobj(strategy=zlib.Z_RLE)
    return b"".join(packing.compress(bytes(MEGABYTE)) for _ in range(megabytes)) + packing.flush()


def picture_of(filters: bytes, content: bytes, side: int = 30_000, more: bytes = b"") -> bytes:
    """Return a PDF that shows one picture of a filter."""
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d" % (side, side)
    entries += b"/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter%s%s" % (filters, more)
    return page(
        stream(b"600 0 0 800 0 0 cm /I Do"), b"/XObject<</I 5 0 R>>", stream(content, entries)
    )


def _lzw() -> bytes:
    """Return LZW in which each code stands for one byte more than the one before."""
    bits, width = [f"{256:09b}", f"{0:09b}"], 9
    for code in range(258, 4094):
        bits.append(f"{code:0{width}b}")
        width = 9 + (code >= 510) + (code >= 1022) + (code >= 2046)
    text = "".join(bits)
    whole = int(text.ljust(-(-len(text) // 8) * 8, "0"), 2)
    return whole.to_bytes(-(-len(text) // 8), "big") * 100


def _drawn(levels: int) -> bytes:
    """Return a page whose every form draws the next one sixteen times."""
    forms = [
        stream(
            b"/F Do " * 16 if level < levels else b"0 0 1 1 re f",
            b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F %d 0 R>>>>"
            % (6 + level),
        )
        for level in range(levels + 1)
    ]
    return page(stream(b"/F Do"), b"/XObject<</F 5 0 R>>", *forms, b"null")


def _object_stream() -> bytes:
    packed = flated(300)
    entries = b"/Type/ObjStm/N 1000000/First 100/Filter/FlateDecode"
    return page(stream(b""), b"", stream(packed, entries))


def _shading() -> bytes:
    function = b"<</FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/Length 9>>"
    shading = b"/Shading<</S<</ShadingType 1/ColorSpace/DeviceRGB/Function 5 0 R>>>>"
    body = b"{ " + b"dup mul 2 exp sqrt " * 20_000 + b" 0 0 }"
    return page(stream(b"/S sh " * 2_000), shading, stream(body, function[2:-11]))


PDFS: dict[str, Make] = {
    "flate": lambda: page(stream(flated(300), b"/Filter/FlateDecode")),
    "flate twice": lambda: page(
        stream(zlib.compress(flated(300), 9), b"/Filter[/FlateDecode/FlateDecode]")
    ),
    "flate with a predictor": lambda: picture_of(
        b"/FlateDecode", flated(250), 9_000, b"/DecodeParms<</Predictor 15/Columns 9000/Colors 3>>"
    ),
    "lzw": lambda: page(stream(_lzw(), b"/Filter/LZWDecode")),
    "lzw in flate": lambda: page(
        stream(zlib.compress(_lzw() * 20, 9), b"/Filter[/FlateDecode/LZWDecode]")
    ),
    "run length": lambda: page(stream(b"\x81a" * 4 * MEGABYTE, b"/Filter/RunLengthDecode")),
    "run length in flate": lambda: page(
        stream(zlib.compress(b"\x81a" * 50 * MEGABYTE), b"/Filter[/FlateDecode/RunLengthDecode]")
    ),
    "hexadecimal": lambda: page(stream(b"61 " * 3 * MEGABYTE, b"/Filter/ASCIIHexDecode")),
    "base 85": lambda: page(stream(b"z" * 9 * MEGABYTE, b"/Filter/ASCII85Decode")),
    "fax": lambda: picture_of(
        b"/CCITTFaxDecode", b"\xff" * 5_000, 60_000, b"/DecodeParms<</K -1/Columns 60000>>"
    ),
    "jbig2": lambda: picture_of(
        b"/JBIG2Decode", struct.pack(">IBBII", 0, 48, 1, 19, 60_000) + bytes(60), 60_000
    ),
    "jpeg": lambda: picture_of(b"/DCTDecode", wide_jpeg(), 60_000),
    "jpeg 2000": lambda: picture_of(b"/JPXDecode", bytes(1_000), 60_000),
    "twenty filters": lambda: page(
        stream(_nested(20, 2), b"/Filter[" + b"/FlateDecode" * 20 + b"]")
    ),
    "arrays in arrays": lambda: page(b"[" * MEGABYTE),
    "dictionaries in dictionaries": lambda: page(b"<</A" * MEGABYTE),
    "a page tree in a circle": lambda: pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"
    ),
    "a page tree of a million": lambda: pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + b"3 0 R " * MEGABYTE + b"]/Count 1000000>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    ),
    "forms drawn in forms": lambda: _drawn(12),
    "an object stream": _object_stream,
    "a shading": _shading,
    "a million paths": lambda: page(stream(b"0 0 600 800 re 9 9 m 500 700 l B* " * 250_000)),
    "a tiny dash": lambda: page(stream(b"[.00001] 0 d 1 w 0 0 m 600 800 l S " * 200)),
    "an endless page": lambda: page(stream(b"0 0 1 rg 0 0 99 99 re f"), box=b"0 0 1e9 1e9"),
}
"""PDFs by filter and nesting."""
KEYWORDS = (
    b"stream\n",
    b"1 0 obj\n",
    b"endobj\n",
    b"xref\n",
    b"trailer<<>>\n",
    b"startxref\n0\n",
    b"1 0 R ",
    b"<<>>",
    b"%PDF-1.7\n",
    b"BT ",
    b"/Filter/FlateDecode",
    b"(((((",
)


def keywords(word: bytes) -> bytes:
    """Return 10 MB of one keyword in a PDF, in the file itself and in its page."""
    half = (10 * MEGABYTE - 1_000) // 2 // len(word)
    return page(stream(word * half)) + word * half


def _nested(times: int, megabytes: int) -> bytes:
    content = bytes(megabytes * MEGABYTE)
    for _ in range(times):
        content = zlib.compress(content, 9)
    return content


def png(width: int, height: int, depth: int, colour: int, chunks: Iterable[bytes] = ()) -> bytes:
    """Return a PNG of zeros, whatever its size."""
    row = 1 + -(-width * depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour] // 8)
    packing = zlib.compressobj(strategy=zlib.Z_RLE)
    packed = b"".join(packing.compress(bytes(row)) for _ in range(height)) + packing.flush()
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    parts = (head, *chunks, chunk(b"IDAT", packed), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def chunk(name: bytes, body: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def wide_jpeg() -> bytes:
    """Return a small JPEG that says it is 60,000 pixels wide and high."""
    written = BytesIO()
    Image.new("RGB", (16, 16)).save(written, "JPEG")
    content = bytearray(written.getvalue())
    at = content.index(b"\xff\xc0") + 5
    content[at : at + 4] = struct.pack(">HH", 60_000, 60_000)
    return bytes(content)


def many_scans() -> bytes:
    """Return a progressive JPEG of 25 million pixels that is refined thousands of times."""
    written = BytesIO()
    Image.new("RGB", (5_000, 5_000)).save(written, "JPEG", progressive=True, quality=20)
    content = written.getvalue()
    last = content.rindex(b"\xff\xda")
    scan = content[last:-2]
    return content[:last] + scan * min(5_000, 9 * MEGABYTE // len(scan)) + b"\xff\xd9"


PICTURES: dict[str, Make] = {
    "900 million pixels": lambda: png(30_000, 30_000, 8, 0),
    "sixteen bits of four colours": lambda: png(5_000, 5_000, 16, 6),
    "a palette without one": lambda: png(5_000, 5_000, 8, 3),
    "one long row": lambda: png(24_000_000, 1, 8, 2),
    "a packed remark": lambda: png(9, 9, 8, 2, [chunk(b"zTXt", b"a\0\0" + flated(300))] * 8),
    "a packed profile": lambda: png(9, 9, 8, 2, [chunk(b"iCCP", b"a\0\0" + flated(300))]),
    "a million chunks": lambda: png(9, 9, 8, 2, [chunk(b"tEXt", b"a\0b") * 600_000]),
    "a wide jpeg": wide_jpeg,
    "many scans": many_scans,
    "a million markers": lambda: b"\xff\xd8" + b"\xff\xe1\0\2" * 2 * MEGABYTE,
}
"""Pictures by format and trick."""


def doubling(times: int) -> str:
    """Return an expression that doubles a string again and again."""
    return "'aaaaaaaaaaaaaaaa'" + ".replace('a', 'aa')" * times


EXPRESSIONS: dict[str, str] = {
    "doubling": doubling(60),
    "doubling by addition": "'aaaaaaaaaaaaaaaa'" + ".select($this + $this)" * 60,
    "repeating itself": "(1).repeat($this + 1)",
    "three times each": "'" + "a," * 2_000 + "'.split(',')" + ".select($this & $this & $this)" * 12,
    "a product": "2.power(999)" + ".power(999)" * 8,
    "gathering": "'" + "a" * 5_000 + "'.toChars().aggregate($total & $total & $this, 'x')",
    "brackets": "(" * 4_900 + "1" + ")" * 4_900,
    "a long sum": "+".join("1" for _ in range(4_900)),
    "a pattern": "'" + "a" * 60 + "'.matches('(a|a)*(a|a)*(a|a)*\\\\1b')",
}
"""Expressions by what grows."""
