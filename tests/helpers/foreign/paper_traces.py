"""PDFs that tell of a place, a person or a time, in each way that programs leave such traces."""

import base64
import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from tests.helpers.values import media_files
from tests.helpers.values.media_files import PLACE

SIDE = 48
Make = Callable[[pikepdf.Pdf], object]
"""Changes a PDF of one page before it is written."""
_SEGMENT = b"\xff\xed" + struct.pack(">H", len(PLACE) + 2) + PLACE
_THUMBNAIL = b"JFIF\0\1\1\0\0\1\0\1\3\3" + PLACE[:27].ljust(27)
_JFIF = b"\xff\xe0" + struct.pack(">H", len(_THUMBNAIL) + 2) + _THUMBNAIL


def traced_jpeg() -> bytes:
    """Return a JPEG with traces in its Exif, a comment, two other segments and behind its end."""
    content = media_files.jpeg((SIDE, SIDE))
    return content[:2] + _JFIF + _SEGMENT + content[2:] + PLACE


def _saved(mode: str, **more: Any) -> bytes:
    made = BytesIO()
    media_files.drawn((SIDE, SIDE)).convert(mode).save(made, "JPEG", comment=PLACE, **more)
    return made.getvalue()


def traced_jpeg_2000(codestream: bool = False) -> bytes:
    """Return a JPEG 2000 with traces in a comment, two boxes and behind its end."""
    made, kind = BytesIO(), "x.j2k" if codestream else "x.jp2"
    made.name = kind
    media_files.drawn((SIDE, SIDE)).save(made, "JPEG2000", comment=PLACE)
    content = made.getvalue()
    if codestream:
        return content + PLACE
    box = struct.pack(">I4s", len(PLACE) + 8, b"xml ") + PLACE
    inside = content.index(b"jp2h") - 4
    length = int.from_bytes(content[inside : inside + 4], "big")
    head = struct.pack(">I", length + len(box)) + content[inside + 4 : inside + length] + box
    last = content.index(b"jp2c") - 4
    rest = struct.pack(">I4sQ", 1, b"jp2c", 16 + len(content) - last - 8) + content[last + 8 :]
    return content[:inside] + head + box + content[inside + length : last] + rest + box


def jbig2(*segments: tuple[int, bytes]) -> bytes:
    """Return segments of a JBIG2, by kind and content."""
    return b"".join(
        struct.pack(">IBBBI", number, kind, 0, 1, len(body)) + body
        for number, (kind, body) in enumerate(segments)
    )


REMARK = (62, struct.pack(">I", 0x20000000) + b"place\0" + PLACE + b"\0\0")
BLACK = (48, struct.pack(">IIIIBH", SIDE, SIDE, 0, 0, 4, 0))


def picture(made: pikepdf.Pdf, content: bytes, filters: Any, **more: Any) -> Stream:
    """Return a picture object."""
    found = Stream(made, content)
    entries: dict[str, Any] = {"ColorSpace": Name.DeviceRGB, "BitsPerComponent": 8} | more
    found.stream_dict = Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=SIDE, Height=SIDE, Filter=filters, **entries
    )
    return found


def _show(made: pikepdf.Pdf, shown: Stream, drawing: bytes = b"90 0 0 90 5 5 cm /I Do") -> None:
    made.pages[0].Resources = Dictionary(XObject=Dictionary(I=shown))
    made.pages[0].Contents = made.make_stream(drawing)


def _shown(content: bytes, filters: Any, **more: Any) -> Make:
    return lambda made: _show(made, picture(made, content, filters, **more))


def _jpeg(made: pikepdf.Pdf, **more: Any) -> Stream:
    return picture(made, traced_jpeg(), Name.DCTDecode, **more)


def _drawn_form(made: pikepdf.Pdf, **more: Any) -> Stream:
    form = made.make_stream(b"90 0 0 90 5 5 cm /I Do")
    form.stream_dict = Dictionary(
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, 99, 99],
        Resources=Dictionary(XObject=Dictionary(I=_jpeg(made))),
        **more,
    )
    return form


def _soft_mask(made: pikepdf.Pdf) -> None:
    mask = picture(made, _saved("L"), Name.DCTDecode, ColorSpace=Name.DeviceGray)
    _show(made, _jpeg(made, SMask=mask))


def annotated(kind: str, **more: Any) -> Make:
    """Return a change that adds an annotation."""

    def change(made: pikepdf.Pdf) -> None:
        values = {name: value(made) if callable(value) else value for name, value in more.items()}
        shown = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=[5, 5, 95, 95], **values)
        made.pages[0].Annots = Array([made.make_indirect(shown)])

    return change


def _tiled(made: pikepdf.Pdf) -> None:
    tile = made.make_stream(b"90 0 0 90 5 5 cm /I Do")
    tile.stream_dict = Dictionary(
        PatternType=1,
        PaintType=1,
        TilingType=1,
        BBox=[0, 0, 99, 99],
        XStep=99,
        YStep=99,
        Resources=Dictionary(XObject=Dictionary(I=_jpeg(made))),
        LastModified=TEXT,
        Metadata=_remark(made),
    )
    made.pages[0].Resources = Dictionary(Pattern=Dictionary(P=tile))
    made.pages[0].Contents = made.make_stream(b"/Pattern cs /P scn 0 0 99 99 re f")


def inline(filters: bytes, pack: Callable[[bytes], bytes]) -> Make:
    """Return a change that puts a JPEG among the instructions for a page."""
    head = b"q 90 0 0 90 5 5 cm BI /W %d /H %d /CS /RGB /BPC 8 /F %s ID " % (SIDE, SIDE, filters)
    return lambda made: setattr(
        made.pages[0],
        "Contents",
        made.make_stream(head + pack(traced_jpeg()) + b"\nEI Q 0 0 1 rg 0 0 9 9 re f"),
    )


def _parted(made: pikepdf.Pdf) -> None:
    inline(b"/DCT", bytes)(made)
    whole = made.pages[0].Contents.read_bytes()
    at = whole.index(b" /BPC")
    made.pages[0].Contents = Array([made.make_stream(whole[:at]), made.make_stream(whole[at:])])


def _behind(made: pikepdf.Pdf) -> None:
    made.pages[0].Contents = made.make_stream(b"")
    packed = zlib.compress(b"0 0 1 rg 0 0 50 50 re f")
    made.pages[0].Contents.write(packed + PLACE, filter=Name.FlateDecode)


TEXT = String(PLACE.decode())


def _remark(made: pikepdf.Pdf) -> Stream:
    return Stream(made, PLACE, Type=Name.Metadata, Subtype=Name.XML)


def _put(where: Callable[[pikepdf.Pdf], Any], **entries: Any) -> Make:
    """Return a change that puts entries somewhere; what is callable is given the PDF."""

    def change(made: pikepdf.Pdf) -> None:
        _show(made, _drawn_form(made))
        for name, value in entries.items():
            where(made)[f"/{name}"] = value(made) if callable(value) else value

    return change


def _root(made: pikepdf.Pdf) -> Any:
    return made.Root


def _page(made: pikepdf.Pdf) -> Any:
    return made.pages[0].obj


def _form(made: pikepdf.Pdf) -> Any:
    return made.pages[0].Resources.XObject.I


def _image(made: pikepdf.Pdf) -> Any:
    return _form(made).Resources.XObject.I


def _file(made: pikepdf.Pdf) -> Dictionary:
    carried = Stream(made, PLACE, Type=Name.EmbeddedFile, Params=Dictionary(ModDate=TEXT))
    entries = Dictionary(F=carried, UF=carried)
    return Dictionary(Type=Name.Filespec, F=TEXT, UF=TEXT, Desc=TEXT, EF=entries)


def _signed(made: pikepdf.Pdf) -> None:
    signature = Dictionary(
        Type=Name.Sig, ByteRange=[0, 1, 2, 3], Contents=TEXT, Name=TEXT, Location=TEXT, M=TEXT
    )
    annotated("Widget", FT=Name.Sig, T=String("signed"), V=made.make_indirect(signature))(made)
    fields = Array([made.pages[0].Annots[0]])
    made.Root.AcroForm = Dictionary(Fields=fields, SigFlags=3)
    made.Root.Perms = Dictionary(DocMDP=signature)


def _layered(made: pikepdf.Pdf) -> None:
    use = Dictionary(
        CreatorInfo=Dictionary(Creator=TEXT), User=Dictionary(Type=Name.Ind, Name=TEXT)
    )
    layer = made.make_indirect(Dictionary(Type=Name.OCG, Name=String("Stamp"), Usage=use))
    made.Root.OCProperties = Dictionary(OCGs=[layer], D=Dictionary(Creator=TEXT))
    _show(made, _drawn_form(made, OC=layer))


def _documented(made: pikepdf.Pdf) -> None:
    made.docinfo["/Author"] = TEXT
    made.trailer.ID = Array([TEXT, TEXT])
    with made.open_metadata() as metadata:
        metadata["dc:creator"] = [PLACE.decode()]


def _carried(made: pikepdf.Pdf) -> None:
    made.attachments[PLACE.decode()] = PLACE


_A85, _FLATE = Name.ASCII85Decode, Name.FlateDecode
_GREY = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 1}

TRACES: dict[str, Make] = {
    "jpeg": _shown(traced_jpeg(), Name.DCTDecode),
    "jpeg in a list": _shown(traced_jpeg(), Array([Name.DCTDecode])),
    "jpeg with options": _shown(
        traced_jpeg(), Name.DCTDecode, DecodeParms=Dictionary(ColorTransform=1)
    ),
    "jpeg for printers": _shown(
        _saved("CMYK"), Name.DCTDecode, ColorSpace=Name.DeviceCMYK, Decode=[1, 0] * 4
    ),
    "jpeg in many passes": _shown(_saved("RGB", progressive=True), Name.DCTDecode),
    "jpeg in flate": _shown(zlib.compress(traced_jpeg()), Array([_FLATE, Name.DCTDecode])),
    "jpeg in base 85": _shown(
        base64.a85encode(traced_jpeg()) + b"~>", Array([_A85, Name.DCTDecode])
    ),
    "jpeg in a form": lambda made: _show(made, _drawn_form(made)),
    "jpeg as a soft mask": _soft_mask,
    "jpeg in a pattern": _tiled,
    "jpeg on an annotation": annotated("Stamp", AP=lambda made: Dictionary(N=_drawn_form(made))),
    "jpeg behind other bytes": _shown(b"\n" + traced_jpeg(), Name.DCTDecode),
    "jpeg among instructions": inline(b"/DCT", bytes),
    "jpeg in hexadecimal among instructions": inline(
        b"[/AHx /DCT]", lambda content: content.hex().encode() + b">"
    ),
    "jpeg among instructions in two parts": _parted,
    "behind what is packed": _behind,
    "no jpeg at all": _shown(PLACE, Name.DCTDecode),
    "small copy of a page": _put(_page, Thumb=_jpeg),
    "another picture for printing": _put(
        _image, Alternates=lambda made: Array([Dictionary(Image=_jpeg(made))])
    ),
    "jpeg 2000": _shown(traced_jpeg_2000(), Name.JPXDecode),
    "jpeg 2000 alone": _shown(traced_jpeg_2000(codestream=True), Name.JPXDecode),
    "jbig2": _shown(jbig2(BLACK, REMARK), Name.JBIG2Decode, **_GREY),
    "jbig2 in common": lambda made: _show(
        made,
        picture(
            made,
            jbig2(BLACK),
            Name.JBIG2Decode,
            DecodeParms=Dictionary(JBIG2Globals=made.make_stream(jbig2(REMARK))),
            **_GREY,
        ),
    ),
    "who wrote a remark": annotated(
        "Text",
        **dict.fromkeys(("T", "M", "CreationDate", "NM", "RC", "Subj"), TEXT),
        Contents=String("seen"),
    ),
    "who filled a form": annotated("Widget", FT=Name.Tx, T=String("q"), M=TEXT, TM=TEXT),
    "a voice": annotated("Sound", Sound=lambda made: Stream(made, PLACE, Type=Name.Sound)),
    "a film": annotated("Movie", Movie=Dictionary(F=TEXT), T=TEXT),
    "a file on a page": annotated("FileAttachment", FS=_file, Contents=String("see")),
    "a file in the file": _carried,
    "a file of a picture": _put(_image, AF=lambda made: Array([_file(made)])),
    "the document": _documented,
    "a signature": _signed,
    "a layer": _layered,
    "a program": _put(_page, PieceInfo=Dictionary(X=Dictionary(Private=TEXT, LastModified=TEXT))),
    "a program's form": _put(_form, PieceInfo=Dictionary(X=TEXT), LastModified=TEXT, OPI=_file),
    "a page of another file": _put(_form, Ref=Dictionary(F=TEXT, Page=0, ID=[TEXT, TEXT])),
    "a typesetter": _put(
        _form, **{"PTEX.FileName": TEXT, "PTEX.InfoDict": Dictionary(Author=TEXT)}
    ),
    "metadata of a page": _put(_page, Metadata=_remark),
    "metadata of a form": _put(_form, Metadata=_remark),
    "metadata of a picture": _put(_image, Metadata=_remark, Name=Name("/" + PLACE.decode())),
    "metadata by another name": _put(
        _root, StructTreeRoot=lambda made: Dictionary(X=_remark(made))
    ),
    "metadata without its type": _put(
        _root,
        StructTreeRoot=lambda made: Dictionary(X=Stream(made, PLACE, Subtype=Name.XML)),
    ),
    "a place on a map": _put(_page, VP=Array([Dictionary(Measure=Dictionary(GPTS=TEXT))])),
    "a page of the web": _put(_page, ID=TEXT, SI=TEXT),
    "what the catalogue holds": _put(
        _root,
        SpiderInfo=Dictionary(V=TEXT),
        Threads=[Dictionary(I=Dictionary(Author=TEXT))],
        X=TEXT,
    ),
    "what a name stands for": _put(
        _root, Names=lambda made: Dictionary(URLS=Dictionary(Names=[TEXT, _remark(made)]))
    ),
    "a picture in another file": _put(_image, F=TEXT, FFilter=Name.DCTDecode),
}
"""By where the trace is."""


def laid_open(content: bytes) -> bytes:
    """Return a PDF with all that is in it: its bytes, its entries, its streams packed and not."""
    found = [content]
    with pikepdf.open(BytesIO(content)) as made:
        found.append(made.trailer.unparse())
        for each in made.objects:
            found.append(each.unparse())
            if isinstance(each, Stream):
                said: Any = each.get("/Filter", Array())
                filters = [said] if isinstance(said, Name) else list(said)
                found += [each.stream_dict.unparse(), *_unpacked(made, each, filters)]
        for one in pikepdf.parse_content_stream(made.pages[0], "BI ID EI"):
            if hasattr(one, "iimage"):
                found += _unpacked(made, one.iimage, [Name(name) for name in one.iimage.filters])
    return b"".join(found)


def _unpacked(made: pikepdf.Pdf, packed: Any, filters: list[Name]) -> Iterator[bytes]:
    """Yield a stream as it is and after each of its filters, but for those of pictures."""
    yield packed.read_raw_bytes()
    general = {"/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode"}
    for number in range(1, 1 + sum(str(name) in general for name in filters)):
        part = Stream(made, packed.read_raw_bytes())
        part.Filter = Array(filters[:number])
        yield part.read_bytes()
