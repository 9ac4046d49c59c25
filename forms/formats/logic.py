"""Reads the conditions of REDCap and XLSForm as `enableWhen`, or refuses them.

Conditions joined by *and* alone, or by *or* alone, are read whole. Anything more would be asked at
the wrong time if it were guessed, so the form is refused.
"""

import re
from collections.abc import Mapping
from typing import Any

from forms.errors import FormLogicError

Json = dict[str, Any]
_FIELD = r"(?:\[(?P<field>\w+)(?:\((?P<code>\w+)\))?\]|\$\{(?P<name>\w+)\})"
_VALUE = r"(?:'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\"|(?P<number>-?\d+(?:\.\d+)?))"
_TERM = re.compile(rf"\(?\s*{_FIELD}\s*(?P<sign><>|!=|>=|<=|=|>|<)\s*{_VALUE}\s*\)?")
_SELECTED = re.compile(
    r"selected\(\s*\$\{(?P<name>\w+)\}\s*,\s*(?:'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\")\s*\)"
)
_AND, _OR = (re.compile(rf"(?<!\s)\s+{word}\s+", re.IGNORECASE) for word in ("and", "or"))


def enabling(text: str, types: Mapping[str, str], question: str) -> Json:
    """Return `enableWhen` and `enableBehavior` of a condition; nothing for an empty one.

    Args:
        text: The condition.
        types: The FHIR types of the questions by their names.
        question: The name of the question that has the condition.

    Raises:
        FormLogicError: It is more than can be read, or names no question of the form.
    """
    written = text.strip()
    if not written:
        return {}
    ands, ors = _AND.split(written), _OR.split(written)
    if len(ands) > 1 and len(ors) > 1:
        raise FormLogicError(question=question)
    terms = ands if len(ands) > 1 else ors
    when = [_term(each.strip(), types, question) for each in terms]
    behaviour = "all" if len(ands) > 1 else "any"
    return {"enableWhen": when} | ({"enableBehavior": behaviour} if len(when) > 1 else {})


def _term(text: str, types: Mapping[str, str], question: str) -> Json:
    found = _SELECTED.fullmatch(text)
    if found is not None:
        value = found["single"] if found["single"] is not None else found["double"]
        return _when(found["name"], "=", value, types, question)
    found = _TERM.fullmatch(text)
    if found is None:
        raise FormLogicError(question=question)
    value = next(
        each for each in (found["single"], found["double"], found["number"]) if each is not None
    )
    sign = {"<>": "!="}.get(found["sign"], found["sign"])
    if found["code"] is not None:
        # REDCap asks of one box of several whether it is ticked.
        if (sign, value) != ("=", "1"):
            raise FormLogicError(question=question)
        value = found["code"]
    return _when(found["field"] or found["name"], sign, value, types, question)


def _when(name: str, sign: str, value: str, types: Mapping[str, str], question: str) -> Json:
    if name not in types:
        raise FormLogicError(question=question)
    if not value:
        if sign not in {"=", "!="}:
            raise FormLogicError(question=question)
        return {"question": name, "operator": "exists", "answerBoolean": sign == "!="}
    return {"question": name, "operator": sign, **_answer(types[name], value, question)}


def _answer(kind: str, value: str, question: str) -> Json:
    try:
        if kind == "integer":
            return {"answerInteger": int(value)}
        if kind == "decimal":
            return {"answerDecimal": float(value)}
    except ValueError:
        raise FormLogicError(question=question) from None
    if kind == "boolean":
        return {"answerBoolean": value in {"1", "yes", "true"}}
    if kind in {"choice", "open-choice"}:
        return {"answerCoding": {"code": value}}
    names = {"date": "answerDate", "dateTime": "answerDateTime", "time": "answerTime"}
    return {names.get(kind, "answerString"): value}
