"""Puts mended functions in place of those of `fhirpathpy`. Imported by a confined child only.

Nothing outside the child sees the change: the evaluator's table belongs to its process.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from fhirpathpy import engine
from fhirpathpy.engine.evaluators import evaluators
from fhirpathpy.engine.invocations import invocation_registry, misc
from fhirpathpy.engine.nodes import TypeInfo
from fhirpathpy.models import models

from forms.fhirpath import functions as own
from forms.fhirpath import numbers

_PLAIN: Final[dict[str, Any]] = {
    "sum": numbers.total,
    "avg": numbers.mean,
    "min": numbers.extreme(-1),
    "max": numbers.extreme(1),
    "single": own.single,
    "distinct": own.unique,
    "isDistinct": lambda ctx, data: len(own.unique(ctx, data)) == len(data),
    "toBoolean": own.to_boolean,
    "toInteger": own.to_integer,
    "toDecimal": own.to_decimal,
    "toString": own.to_text,
    "convertsToBoolean": own.converts(own.to_boolean),
    "convertsToInteger": own.converts(own.to_integer),
    "convertsToDecimal": own.converts(own.to_decimal),
    "convertsToString": own.converts(own.to_text),
    "hasValue": own.has_value,
    "getValue": own.value_itself,
    "children": own.children,
    "descendants": own.descendants,
    "now": own.now,
    "today": own.today,
    "timeOfDay": own.time_of_day,
}
_MORE: Final[dict[str, dict[str, Any]]] = {
    "where": {"fn": own.where, "arity": {1: ["Expr"]}},
    "exists": {"fn": own.exists, "arity": {0: [], 1: ["Expr"]}},
    "all": {"fn": own.holds_for_all, "arity": {1: ["Expr"]}},
    "iif": {"fn": own.iif, "arity": {2: ["Expr"] * 2, 3: ["Expr"] * 3}},
    "round": {"fn": numbers.rounded, "arity": {0: [], 1: ["Number"]}},
    "power": {"fn": numbers.power, "arity": {1: ["Number"]}, "nullable": True},
    "skip": {"fn": numbers.skipped, "arity": {1: ["Integer"]}},
    "take": {"fn": numbers.taken, "arity": {1: ["Integer"]}},
    "union": {"fn": own.union, "arity": {1: ["AnyAtRoot"]}},
    "exclude": {"fn": own.without, "arity": {1: ["AnyAtRoot"]}},
    "intersect": {"fn": own.common, "arity": {1: ["AnyAtRoot"]}},
    "subsetOf": {"fn": own.within, "arity": {1: ["AnyAtRoot"]}},
    "supersetOf": {"fn": lambda c, a, b: own.within(c, b, a), "arity": {1: ["AnyAtRoot"]}},
}
_BETWEEN: Final[dict[str, tuple[Any, str, bool]]] = {
    "|": (own.union, "Any", False),
    "=": (own.equality(True), "Any", True),
    "!=": (own.equality(False), "Any", True),
    "~": (own.equivalence(True), "Any", False),
    "!~": (own.equivalence(False), "Any", False),
    "<": (own.comparison(lambda found: found < 0), "Any", True),
    ">": (own.comparison(lambda found: found > 0), "Any", True),
    "<=": (own.comparison(lambda found: found <= 0), "Any", True),
    ">=": (own.comparison(lambda found: found >= 0), "Any", True),
    "inOp": (own.membership, "Any", False),
    "containsOp": (lambda c, a, b: own.membership(c, b, a), "Any", False),
    "+": (numbers.plus, "Any", True),
    "-": (numbers.minus, "Any", True),
    "*": (numbers.times, "Number", True),
    "/": (numbers.over, "Number", True),
    "mod": (numbers.rest, "Number", True),
    "div": (numbers.whole_over, "Number", True),
}
"""Operators: the function, what it is given, and whether it gives nothing for nothing."""


def _install() -> None:
    TypeInfo.model = cast(Any, models["r4"])
    invocation_registry.update({name: {"fn": function} for name, function in _PLAIN.items()})
    invocation_registry.update(_MORE)
    for name, (function, given, nullable) in _BETWEEN.items():
        entry = {"fn": function, "arity": {2: [given, given]}}
        invocation_registry[name] = entry | ({"nullable": True} if nullable else {})
    cast(Any, misc).singleton = lambda values, _type: own.truth(values)
    cast(Any, engine).param_check_table["Boolean"] = own.truth
    cast(Any, engine).make_param = _scoped(engine.make_param)
    evaluators.update(PolarityExpression=_signed, StringLiteral=_text, FunctionInvocation=_function)


def _scoped(make: Callable[..., Any]) -> Callable[..., Any]:
    """Return the evaluator's function for parameters, which leaves $this and $index as they were.

    Without that, what follows a nested ``where`` sees the last value that it looked at.
    """

    def made(ctx: Any, parent: Any, kind: Any, param: Any) -> Any:
        found = _restoring(ctx, lambda: make(ctx, parent, kind, param))
        if not callable(found):
            return found
        return lambda data: _restoring(ctx, lambda: found(data))

    return made


def _restoring(ctx: Any, work: Callable[[], Any]) -> Any:
    before = {name: ctx[name] for name in ("$this", "$index", "$total") if name in ctx}
    try:
        return work()
    finally:
        for name in ("$this", "$index", "$total"):
            ctx.pop(name, None)
        ctx.update(before)


def _signed(ctx: Any, parent: Any, node: Any) -> list[Any]:
    found = engine.do_eval(ctx, parent, node["children"][0])
    if not found:
        return []
    value = own.one(found)
    return [numbers.negated(value) if node["terminalNodeText"][0] == "-" else value]


_call: Final = evaluators["FunctionInvocation"]


def _function(ctx: Any, parent: Any, node: Any) -> Any:
    """Call a function; ``where(linkId = '...')``, which most forms use most, at once."""
    if "link_id" not in node:
        node["link_id"] = _wanted(node)
    wanted = node["link_id"]
    if wanted is None or not isinstance(parent, list):
        return _call(ctx, parent, node)
    contents = ((each, getattr(each, "data", each)) for each in parent)
    return [
        each
        for each, data in contents
        if isinstance(data, Mapping) and data.get("linkId") == wanted
    ]


def _wanted(node: Any) -> str | None:
    """Return the linkId in a call such as ``where(linkId = 'a')``, or None if it is another."""
    function = node["children"][0]
    name, given = function["children"][0], function["children"][1:]
    if name.get("text") != "where" or not given or len(given[0]["children"]) != 1:
        return None
    test = given[0]["children"][0]
    if test["type"] != "EqualityExpression" or test["terminalNodeText"] != ["="]:
        return None
    left, right = test["children"]
    literal = right
    while literal["type"] in {"TermExpression", "LiteralTerm"}:
        literal = literal["children"][0]
    if left.get("text") != "linkId" or literal["type"] != "StringLiteral":
        return None
    return _text(None, None, literal)[0]


_ESCAPE: Final = re.compile(r"\\(u[0-9A-Fa-f]{4}|.)", re.DOTALL)
_LETTERS: Final = {"r": "\r", "n": "\n", "t": "\t", "f": "\f"}


def _text(_ctx: Any, _parent: Any, node: Any) -> list[str]:
    def letter(match: "re.Match[str]") -> str:
        code = match[1]
        return chr(int(code[1:], 16)) if len(code) > 1 else _LETTERS.get(code, code)

    return [_ESCAPE.sub(letter, node["text"][1:-1])]


_install()
