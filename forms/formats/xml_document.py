"""Reads FHIR XML as the JSON that says the same.

Facts: http://hl7.org/fhir/R4/json.html. What may be repeated and what is a number is known for
forms, responses and value sets; of other resources nothing is asked.

It reads elements and attributes, and nothing else of XML: a document type, and so every entity of
its own, is refused before it could grow or name another file.
"""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

_NAMESPACE: Final = "http://hl7.org/fhir"
_DEEPEST: Final = 200
_MOST_PARTS: Final = 600_000
"""Beginnings and ends of elements, and the space between; a form of 5,000 items has fewer."""
_LISTS: Final = frozenset(
    [
        "answer",
        "answerOption",
        "coding",
        "concept",
        "contact",
        "contained",
        "contains",
        "derivedFrom",
        "designation",
        "enableWhen",
        "entry",
        "exclude",
        "extension",
        "filter",
        "identifier",
        "import",
        "include",
        "initial",
        "item",
        "jurisdiction",
        "line",
        "link",
        "modifierExtension",
        "option",
        "parameter",
        "profile",
        "property",
        "security",
        "subjectType",
        "tag",
        "telecom",
        "useContext",
        "valueSet",
    ]
)
_YES_NO: Final = frozenset(
    [
        "abstract",
        "caseSensitive",
        "experimental",
        "hasAnswer",
        "immutable",
        "inactive",
        "initialSelected",
        "readOnly",
        "repeats",
        "required",
        "userSelected",
    ]
)
_NUMBERS: Final = re.compile(
    r"maxLength|total|count|(?:value|answer|initial)(?:Integer|Decimal|PositiveInt|UnsignedInt)"
)
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PART: Final = re.compile(
    r"<\?.*?\?>|<!--.*?-->"
    r"|</(?P<end>[A-Za-z_][\w.:-]*)\s*>"
    r"|<(?P<start>[A-Za-z_][\w.:-]*)"
    r"(?P<attributes>(?:\s+[\w.:-]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(?P<empty>/?)>"
    r"|(?P<text>[^<]+)",
    re.DOTALL,
)
_ATTRIBUTE: Final = re.compile(r"(?<![\w.:-])([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_ENTITY: Final = re.compile(r"&(?!(?:[A-Za-z]+|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")


@dataclass
class _Element:
    """An element; `begins` and `ends` are where it stands in the file."""

    prefix: str
    name: str
    attributes: dict[str, str]
    begins: int
    ends: int = 0
    children: list["_Element"] = field(default_factory=list)


def read_xml(content: bytes) -> dict[str, Any]:
    """Return the resource in an XML file.

    Raises:
        ValueError: It is no FHIR XML in UTF-8, or it has a document type.
    """
    text = content.decode("utf-8-sig")
    root = _tree(text)
    if root.attributes.get(f"xmlns:{root.prefix}".rstrip(":")) != _NAMESPACE:
        raise ValueError
    return _resource(root, text)


def _tree(text: str) -> _Element:
    top = _Element("", "", {}, 0)
    open_ones = [top]
    for count, match in enumerate(_parts(text)):
        if match["start"]:
            prefix, _, name = match["start"].rpartition(":")
            attributes = _attributes(match["attributes"])
            element = _Element(prefix, name, attributes, match.start())
            open_ones[-1].children.append(element)
            element.ends = match.end()
            if not match["empty"]:
                open_ones.append(element)
        elif match["end"]:
            element = open_ones.pop()
            if f"{element.prefix}:{element.name}".lstrip(":") != match["end"]:
                raise ValueError
            element.ends = match.end()
        if len(open_ones) > _DEEPEST or count > _MOST_PARTS:
            raise ValueError
    if len(open_ones) != 1 or len(top.children) != 1:
        raise ValueError
    return top.children[0]


def _parts(text: str) -> Iterator["re.Match[str]"]:
    at = 0
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            raise ValueError
        yield match
        at = match.end()


def _attributes(written: str) -> dict[str, str]:
    if _ENTITY.search(written):
        raise ValueError
    return {
        name: html.unescape(double or single)
        for name, double, single in _ATTRIBUTE.findall(written)
    }


def _resource(element: _Element, text: str) -> dict[str, Any]:
    if not element.name[:1].isupper():
        raise ValueError
    return {"resourceType": element.name, **_complex(element, text)}


def _complex(element: _Element, text: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        name: content for name, content in element.attributes.items() if name in {"id", "url"}
    }
    for child in element.children:
        if child.name == "div":
            found["div"] = text[child.begins : child.ends]
        else:
            _put(found, child, element.name, text)
    return found


def _put(found: dict[str, Any], child: _Element, parent: str, text: str) -> None:
    name, written = child.name, child.attributes.get("value")
    more: dict[str, Any] = {}
    if written is not None:
        value, more = _primitive(name, written, parent), _complex(child, text)
    elif name in {"contained", "resource"} and len(child.children) == 1:
        value = _resource(child.children[0], text)
    else:
        value = _complex(child, text)
    if name in _LISTS or (name == "code" and written is None):
        found.setdefault(name, []).append(value)
    else:
        found[name] = value
        found.update({f"_{name}": more} if more else {})


def _primitive(name: str, written: str, parent: str) -> Any:
    if name in _YES_NO or name.endswith("Boolean"):
        return {"true": True, "false": False}.get(written.strip(), written)
    amount = name == "value" and parent.endswith(("Quantity", "Duration", "Age"))
    if (amount or _NUMBERS.fullmatch(name)) and _NUMBER.fullmatch(written.strip()):
        return json.loads(written)
    return written
