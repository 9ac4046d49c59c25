"""Takes out of the dictionaries of a PDF what could act, and what tells of people and places.

Whatever lies anywhere in the file is looked at, whether a page uses it or not. What acts is named,
as it is mentioned to the person. Of the places where programs leave remarks, the entries that are
kept are named instead (ISO 32000-2): any other could hold anything.
"""

from collections.abc import Iterator
from typing import Any

_ACTING = frozenset(
    {
        "/3DD",
        "/AA",
        "/AF",
        "/Collection",
        "/EF",
        "/EmbeddedFiles",
        "/JS",
        "/JavaScript",
        "/Movie",
        "/OnInstantiate",
        "/RichMediaContent",
        "/RichMediaSettings",
        "/Sound",
        "/XFA",
    }
)
"""Entries that run, open or carry something: scripts, event actions, files, films."""
_LEADING = frozenset({"/A", "/Next", "/OpenAction", "/PA"})
"""Entries that hold an action."""
_HARMLESS = frozenset({"/GoTo", "/URI"})
"""Actions that follow a click: going to a page, opening an address."""
_TELLING = frozenset(
    {
        "/CreationDate",
        "/CreatorInfo",
        "/Info",
        "/LastModified",
        "/Metadata",
        "/ModDate",
        "/PieceInfo",
        "/SigFlags",
        "/SpiderInfo",
        "/Thumb",
        "/UF",
    }
)
"""Entries that tell of author, program, time or file, or show a page as it was before."""
_TELLING_TEXTS = frozenset({"/Author", "/Creator", "/F", "/M", "/NM", "/Producer"})
"""Entries that do so if they hold a text; F is the name of a file, M a time."""


def _names(text: str) -> frozenset[str]:
    return frozenset(f"/{name}" for name in text.split())


_STREAM = _names("Length Filter DecodeParms")
_TRAILER = _names("Root Size Encrypt")
_CATALOGUE = _names(
    "Type Version Extensions Pages PageLabels Names Dests ViewerPreferences PageLayout PageMode "
    "Outlines OpenAction AcroForm StructTreeRoot MarkInfo Lang OCProperties OutputIntents"
)
_NAMED = _names("Dests")
_PAGE = _names(
    "Type Parent Kids Count Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate "
    "Group Annots StructParents Tabs UserUnit"
)
_PICTURE = _STREAM | _names(
    "Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode "
    "Interpolate SMask SMaskInData StructParent OC Matte"
)
_FORM = _STREAM | _names(
    "Type Subtype FormType BBox Matrix Resources Group StructParent StructParents OC"
)
_ANNOTATION = _names(
    "Type Subtype Rect Contents P F AP AS Border C StructParent OC BS BE BM CA ca Lang QuadPoints "
    "A Dest H MK IC RO OverlayText Repeat InkList Path L LE LL LLE LLO CP CO Cap IT Vertices CL RD "
    "Sy DA DS Q Open Name IRT RT State StateModel Popup FixedPrint Parent Kids FT Ff TU V Opt "
    "MaxLen TI I"
)
_USE = _names("View Print Export Zoom Language PageElement")
"""Of what a layer is for; there is also who made it, and whom it is for."""


def take_out(opened: Any) -> bool:
    """Take out what could act or tell; return whether anything could act."""
    taken = False
    for each, stream in _dictionaries(opened):
        names = set(each.keys())
        taken |= _take_acting(each, names, stream)
        _take_telling(each, names)
    _keep(opened.trailer, _TRAILER)
    _keep(opened.Root, _CATALOGUE)
    _keep(opened.Root.get("/Names"), _NAMED)
    for node in _page_tree(opened):
        _keep(node, _PAGE)
    return taken


def _take_acting(each: Any, names: set[str], stream: bool) -> bool:
    acting = names & _ACTING | {name for name in names & _LEADING if _acts(each[name])}
    if stream and "/F" in names:
        # The content of the stream is in another file.
        acting.add("/F")
    for name in acting:
        del each[name]
    return bool(acting)


def _take_telling(each: Any, names: set[str]) -> None:
    import pikepdf

    texts = {name for name in names & _TELLING_TEXTS if isinstance(each.get(name), pikepdf.String)}
    for name in names & _TELLING | texts:
        del each[name]
    if "/ByteRange" in names:
        # A signature names who signed, and is not valid for what was rewritten.
        _keep(each, frozenset())
    if "/Usage" in names:
        _keep(each.Usage, _USE)
    if "/Subtype" not in names:
        return
    kind = each.Subtype
    if kind in ("/Image", "/Form"):
        _keep(each, _PICTURE if kind == "/Image" else _FORM)
    elif "/Rect" in names:
        # The name of a question of a form is needed; otherwise it is who made the remark.
        _keep(each, _ANNOTATION | _names("T") if kind == "/Widget" else _ANNOTATION)


def _keep(each: Any, names: frozenset[str]) -> None:
    """Take every other entry out of a dictionary, if it is one."""
    import pikepdf

    if isinstance(each, pikepdf.Dictionary):
        for name in set(each.keys()) - names:
            del each[name]


def _page_tree(opened: Any) -> Iterator[Any]:
    """Yield the pages and what they inherit from, each once."""
    import pikepdf

    seen = set()
    for page in opened.pages:
        node = page.obj
        while isinstance(node, pikepdf.Dictionary) and node.objgen not in seen:
            seen.add(node.objgen)
            yield node
            node = node.get("/Parent")


def _acts(value: Any) -> bool:
    """Return whether an entry holds an action other than going to a page or an address."""
    import pikepdf

    if isinstance(value, pikepdf.Array):
        return any(_acts(one) for one in value if isinstance(one, pikepdf.Dictionary))
    if not isinstance(value, pikepdf.Dictionary):
        return False
    return "/S" in value and str(value["/S"]) not in _HARMLESS


def _dictionaries(opened: Any) -> Iterator[tuple[Any, bool]]:
    """Yield every dictionary of a PDF, and whether it is that of a stream.

    What is nested in one is found before that is yielded, so it may be taken out.
    """
    import pikepdf

    # Indirect objects are among the objects already.
    waiting = [*opened.objects, opened.trailer]
    while waiting:
        each = waiting.pop()
        stream = isinstance(each, pikepdf.Stream)
        if stream:
            each = each.stream_dict
        is_dictionary = stream or isinstance(each, pikepdf.Dictionary)
        if not is_dictionary and not isinstance(each, pikepdf.Array):
            continue
        inside = each.values() if is_dictionary else each
        waiting += [
            one
            for one in inside
            if isinstance(one, pikepdf.Dictionary | pikepdf.Array) and not one.is_indirect
        ]
        if is_dictionary:
            yield each, stream
