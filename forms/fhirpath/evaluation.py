"""Parses and evaluates one FHIRPath expression. Called in a confined child only."""

import importlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, cast

from antlr4 import CommonTokenStream, InputStream
from antlr4.error.ErrorListener import ErrorListener
from antlr4.tree.Tree import ParseTreeWalker
from fhirpathpy.engine import do_eval, util
from fhirpathpy.engine.invocations.constants import constants
from fhirpathpy.engine.nodes import FP_Quantity, FP_Type, ResourceNode
from fhirpathpy.models import models
from fhirpathpy.parser.ASTPathListener import ASTPathListener
from fhirpathpy.parser.generated.FHIRPathLexer import FHIRPathLexer
from fhirpathpy.parser.generated.FHIRPathParser import FHIRPathParser

from forms.fhirpath.functions import ExpressionError
from forms.fhirpath.values import text_of

MAX_EXPRESSION: Final = 10_000
"""Characters; longer expressions are not computed."""

importlib.import_module("forms.fhirpath.mended")  # which puts its functions in place

Functions = Mapping[str, Mapping[str, Any]]


class _Strict(ErrorListener):  # type: ignore[misc]
    """Refuses what is not FHIRPath; the parser itself would leave out what it cannot read."""

    def syntaxError(self, *_: Any) -> None:  # noqa: N802 - antlr4's name
        raise ExpressionError


@lru_cache(maxsize=1024)
def parsed(expression: str) -> Any:
    """Return the syntax tree of an expression.

    Raises:
        ExpressionError: It is not FHIRPath from its first letter to its last, or too long.
    """
    if len(expression) > MAX_EXPRESSION:
        raise ExpressionError
    make = cast(Any, FHIRPathLexer), cast(Any, FHIRPathParser)
    lexer = make[0](InputStream(expression))
    parser = make[1](CommonTokenStream(lexer))
    for each in (lexer, parser):
        each.removeErrorListeners()
        each.addErrorListener(_Strict())
    listener = cast(Any, ASTPathListener)()
    ParseTreeWalker().walk(listener, parser.entireExpression().expression())
    return listener.parentStack[0]["children"][0]


def evaluate(
    expression: str,
    start: Any,
    variables: Mapping[str, Any],
    functions: Functions,
    below: dict[Any, Any],
) -> list[Any]:
    """Return the results of an expression as nodes, whose FHIR type is known.

    Args:
        expression: The FHIRPath text.
        start: The node where evaluation starts.
        variables: Nodes, or lists of nodes, by name.
        functions: Functions of our own, as `fhirpathpy` takes them.
        below: Remembers what is inside the parts of the response, which must stay as they are.

    Raises:
        Exception: It could not be computed; a form's author can cause any error.
    """
    tree = parsed(expression)
    constants.reset()
    context = {
        "dataRoot": [start],
        "vars": variables,
        "model": models["r4"],
        "userInvocationTable": util.process_user_invocation_table(functions),
        "traceFn": lambda *_: None,
        "below": below,
    }
    return list(do_eval(context, [start], tree))


def node(data: Any, path: str) -> Any:
    """Return a JSON value as a node of a FHIR type, such as ``QuestionnaireResponse.item``."""
    return ResourceNode.create_node(data, path)


def plain(results: list[Any]) -> list[Any]:
    """Return results as JSON values, numbers as they are."""
    return [_plain(util.get_data(each)) for each in results if _plain(each) is not None]


def _plain(value: Any) -> Any:
    if isinstance(value, ResourceNode):
        return _plain(util.get_data(value))
    if isinstance(value, FP_Quantity):
        return {"value": value.value, "unit": str(value.unit).strip("'")}
    return text_of(value) if isinstance(value, FP_Type) else value
