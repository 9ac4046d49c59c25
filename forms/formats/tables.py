"""Reads REDCap data dictionaries and XLSForms as FHIR Questionnaires.

A choice whose code is a number stands for that number, as both use it for scores. What needs a
camera, a place or a calculation of theirs is left out.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from forms.errors import FormTableError
from forms.fhir import HIDDEN, MAX_VALUE, MIN_VALUE, ORDINALS, TRANSLATION
from forms.formats.logic import enabling

Json = dict[str, Any]
Row = Mapping[str, str]
Sheets = Mapping[str, Sequence[Sequence[str]]]
_LANGUAGE = re.compile(r"label(?:::?.*\((?P<within>[a-z]{2,3})\)|::?(?P<bare>[a-z]{2,3})|::?.*)?")
_REDCAP = {
    "text": "string",
    "notes": "text",
    "radio": "choice",
    "dropdown": "choice",
    "checkbox": "choice",
    "yesno": "boolean",
    "truefalse": "boolean",
    "slider": "integer",
    "descriptive": "display",
}
_VALIDATED = {"integer": "integer", "number": "decimal", "time": "time"}
_XLS = {
    "text": "text",
    "integer": "integer",
    "decimal": "decimal",
    "range": "integer",
    "date": "date",
    "time": "time",
    "datetime": "dateTime",
    "select_one": "choice",
    "select_multiple": "choice",
    "acknowledge": "boolean",
    "note": "display",
}


def questionnaire_of(sheets: Sheets) -> Json:
    """Return the Questionnaire that a table describes.

    Args:
        sheets: The rows of each sheet, by its name; a CSV file has one without a name.

    Raises:
        FormTableError: It is neither a data dictionary of REDCap nor an XLSForm.
        FormLogicError: A condition in it is more than can be read.
    """
    named = {name.strip().lower(): _records(rows) for name, rows in sheets.items()}
    if "survey" in named:
        return _xlsform(named)
    for rows in named.values():
        if rows and "variable / field name" in rows[0]:
            return _redcap(rows)
    raise FormTableError


def _records(rows: Sequence[Sequence[str]]) -> list[Row]:
    if not rows:
        return []
    head = [cell.strip().lower() for cell in rows[0]]
    return [
        dict(zip(head, [*map(str.strip, row), *[""] * len(head)], strict=False))
        for row in rows[1:]
        if any(cell.strip() for cell in row)
    ]


def _form(title: str, items: list[Json]) -> Json:
    if not items:
        raise FormTableError
    return {"resourceType": "Questionnaire", "status": "active", "title": title, "item": items}


def _redcap(rows: Sequence[Row]) -> Json:
    types = {row["variable / field name"]: _redcap_type(row) for row in rows}
    known = {name: kind for name, kind in types.items() if kind and kind != "display"}
    items: list[Json] = []
    for row in rows:
        if row.get("section header"):
            header = {"linkId": f"header_{len(items)}", "type": "display"}
            items.append({**header, "text": _plain(row["section header"])})
        name = row["variable / field name"]
        if types[name]:
            items.append(_redcap_item(row, name, types[name], known))
    return _form(rows[0].get("form name", ""), items)


def _redcap_type(row: Row) -> str:
    kind = row.get("field type", "")
    valid = row.get("text validation type or show slider number", "")
    if kind == "text" and valid.startswith(("date_", "datetime_")):
        return "date" if valid.startswith("date_") else "dateTime"
    if kind == "text" and valid in _VALIDATED:
        return _VALIDATED[valid]
    return _REDCAP.get(kind, "")


def _redcap_item(row: Row, name: str, kind: str, known: Mapping[str, str]) -> Json:
    made: Json = {"linkId": name, "type": kind, "text": _plain(row.get("field label", ""))}
    if row.get("required field?", "").lower() == "y":
        made["required"] = True
    if kind == "choice":
        pairs = row.get("choices, calculations, or slider labels", "").split("|")
        made["answerOption"] = [_option(*_pair(each)) for each in pairs if each.strip()]
        made |= {"repeats": True} if row.get("field type") == "checkbox" else {}
    low, high = row.get("text validation min", ""), row.get("text validation max", "")
    if row.get("field type") == "slider":
        low, high = low or "0", high or "100"
    made |= _limits(kind, low, high)
    logic = next((value for key, value in row.items() if key.startswith("branching logic")), "")
    made |= enabling(logic, known, name)
    if "@HIDDEN" in row.get("field annotation", ""):
        made.setdefault("extension", []).append({"url": HIDDEN, "valueBoolean": True})
    return made


def _pair(text: str) -> tuple[str, str]:
    code, _, shown = text.partition(",")
    return code.strip(), _plain(shown) or code.strip()


def _option(code: str, shown: str, others: Sequence[Json] = ()) -> Json:
    coding: Json = {"code": code, "display": shown}
    if others:
        coding["_display"] = {"extension": list(others)}
    made: Json = {"valueCoding": coding}
    if re.fullmatch(r"-?\d+", code):
        made["extension"] = [{"url": ORDINALS[0], "valueDecimal": int(code)}]
    return made


def _limits(kind: str, low: str, high: str) -> Json:
    found = []
    for url, value in ((MIN_VALUE, low), (MAX_VALUE, high)):
        if value and kind in {"integer", "decimal"} and re.fullmatch(r"-?\d+(\.\d+)?", value):
            name = "valueInteger" if kind == "integer" else "valueDecimal"
            found.append(
                {"url": url, name: int(float(value)) if kind == "integer" else float(value)}
            )
    return {"extension": found} if found else {}


def _plain(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text).strip()


def _xlsform(sheets: Mapping[str, list[Row]]) -> Json:
    survey = sheets["survey"]
    choices: dict[str, list[Row]] = {}
    for row in sheets.get("choices", []):
        choices.setdefault(row.get("list_name") or row.get("list name", ""), []).append(row)
    known = {row.get("name", ""): _xls_type(row) for row in survey if _xls_type(row)}
    settings = (sheets.get("settings") or [{}])[0]
    title = settings.get("form_title", "")
    return _form(title, _level(iter(survey), choices, known))


def _xls_type(row: Row) -> str:
    words = row.get("type", "").split()
    kind = _XLS.get(words[0].lower(), "") if words else ""
    return "open-choice" if kind == "choice" and "or_other" in words else kind


def _level(
    rows: Iterator[Row], choices: Mapping[str, list[Row]], known: Mapping[str, str]
) -> list[Json]:
    """Return the items up to the end of a group."""
    items: list[Json] = []
    for row in rows:
        kind = row.get("type", "").lower().replace(" ", "_")
        if kind in {"end_group", "end_repeat"}:
            break
        if kind in {"begin_group", "begin_repeat"}:
            inside = _level(rows, choices, known)
            made = {"linkId": row["name"], "type": "group", **_label(row), "item": inside}
            made |= {"repeats": True} if kind == "begin_repeat" else {}
            items.append(made | enabling(row.get("relevant", ""), known, row["name"]))
        elif _xls_type(row):
            items.append(_xls_item(row, choices, known))
    return items


def _xls_item(row: Row, choices: Mapping[str, list[Row]], known: Mapping[str, str]) -> Json:
    name, kind, words = row["name"], _xls_type(row), row["type"].split()
    made: Json = {"linkId": name, "type": kind, **_label(row)}
    if row.get("required", "").lower() in {"yes", "true", "true()", "1"}:
        made["required"] = True
    if row.get("read_only", "").lower() in {"yes", "true"}:
        made["readOnly"] = True
    if kind in {"choice", "open-choice"}:
        listed = choices.get(words[1] if len(words) > 1 else "", [])
        made["answerOption"] = [_xls_option(each) for each in listed]
        made |= {"repeats": True} if words[0].lower() == "select_multiple" else {}
    bounds = dict(re.findall(r"\.\s*(>=|<=)\s*(-?\d+(?:\.\d+)?)", row.get("constraint", "")))
    made |= _limits(kind, bounds.get(">=", ""), bounds.get("<=", ""))
    return made | enabling(row.get("relevant", ""), known, name)


def _xls_option(row: Row) -> Json:
    shown = _label(row)
    others = shown.get("_text", {}).get("extension", [])
    return _option(row.get("name", ""), shown["text"], others)


def _label(row: Row) -> Json:
    """Return the wording: the first label, and those of further languages as translations."""
    labels = [
        (found["within"] or found["bare"] or "", _plain(value))
        for key, value in row.items()
        if value and (found := _LANGUAGE.fullmatch(key)) is not None
    ]
    if not labels:
        return {"text": row.get("name", "")}
    made: Json = {"text": labels[0][1]}
    others = [
        {
            "url": TRANSLATION,
            "extension": [
                {"url": "lang", "valueCode": code},
                {"url": "content", "valueString": text},
            ],
        }
        for code, text in labels
        if code
    ]
    return {**made, "_text": {"extension": others}} if others else made
