"""Checks whether the desk can use a form file, and names what it cannot use.

``refused``: it cannot be opened, or answers could be lost or mixed up. ``partly``: it can be
filled in, but something in it is wrong or ignored, and is named. ``ok``: all of it is understood.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_desk.errors import KnownError
from forms import fhir
from forms.compare import number
from forms.enablement import fault
from forms.model import Item, Questionnaire, parse
from forms.options import contained_value_set
from forms.patterns import PatternError, compiled
from forms.places import repeating_ancestors
from forms.reading import read_document

STATUSES: Final = frozenset({"draft", "active", "retired", "unknown"})
UNSUPPORTED: Final = {
    fhir.ENABLE_WHEN_EXPRESSION: "enableWhenExpression",
    fhir.VARIABLE: "variable",
    fhir.CQF_EXPRESSION: "cqf-expression",
    fhir.SDF_FHIRPATH: "sdf-fhirpath",
    **{
        f"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-{name}": name
        for name in (
            "answerExpression",
            "candidateExpression",
            "sourceQueries",
            "launchContext",
            "itemPopulationContext",
            "itemContext",
            "itemExtractionContext",
            "targetStructureMap",
            "sourceStructureMap",
            "observationExtract",
            "contextExpression",
        )
    },
    "http://hl7.org/fhir/StructureDefinition/targetConstraint": "targetConstraint",
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint": "constraint",
}
"""Extensions that change what a form does and that the desk ignores."""

OWN_VARIABLES: Final = frozenset(
    {"resource", "context", "questionnaire", "ucum", "sct", "loinc", "rootResource"}
)
_VARIABLE: Final = re.compile(r"%`?([A-Za-z_][A-Za-z0-9_-]*)")


@dataclass(frozen=True)
class Verdict:
    """The result of checking one file. `verdict` is ``ok``, ``partly`` or ``refused``."""

    file: str
    verdict: str
    items: int
    unsupported: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def check_file(path: Path) -> Verdict:
    """Return the verdict on a file, whatever is in it.

    Args:
        path: Any path; it need not exist.
    """
    document: fhir.Json = {}
    try:
        document = read_document(path)
        form = parse(document)
    except KnownError as error:
        return Verdict(str(path), "refused", _count(document), problems=(str(error),))
    unsupported = tuple(dict.fromkeys(_unsupported(form)))
    problems = tuple(dict.fromkeys(_problems(form)))
    verdict = "partly" if unsupported or problems else "ok"
    return Verdict(str(path), verdict, sum(1 for _ in form.walk()), unsupported, problems)


def _count(document: fhir.Json) -> int:
    """Count the items of a document that could not be read as a form."""
    waiting, count = [document], 0
    while waiting:
        children = list(fhir.objects(waiting.pop().get("item")))
        count += len(children)
        waiting.extend(children)
    return count if document.get("resourceType") == "Questionnaire" else 0


def _unsupported(form: Questionnaire) -> Iterator[str]:
    yield from _named_extensions(form.document, "form")
    if "modifierExtension" in form.document:
        yield "form: modifierExtension"
    around = repeating_ancestors(form)
    for item in form.walk():
        here = item.link_id
        if around[here] and (item.calculated or item.initial_expression):
            yield f"{here}: expression inside a repeating group"
        yield from _named_extensions(item.document, here)
        if item.type in {"attachment", "reference"}:
            yield f"{here}: answers of type {item.type}"
        if "modifierExtension" in item.document:
            yield f"{here}: modifierExtension"
        value_set = fhir.as_text(item.document.get("answerValueSet"))
        if value_set and not item.options and not value_set.startswith("#"):
            yield f"{here}: answerValueSet outside the form"
        yield from _expressions(item)


def _named_extensions(element: fhir.Json, here: str) -> Iterator[str]:
    for extension in fhir.objects(element.get("extension")):
        url = extension.get("url")
        if isinstance(url, str) and url in UNSUPPORTED:
            yield f"{here}: {UNSUPPORTED[url]}"


def _expressions(item: Item) -> Iterator[str]:
    """Yield expressions that cannot be computed: other languages, or other variables."""
    for name, urls, text in (
        ("calculatedExpression", fhir.CALCULATED, item.calculated),
        ("initialExpression", (fhir.INITIAL_EXPRESSION,), item.initial_expression),
    ):
        if text is None:
            if any(True for _ in fhir.extensions(item.document, *urls)):
                yield f"{item.link_id}: {name} that is not FHIRPath"
            continue
        for variable in _VARIABLE.findall(text):
            if variable not in OWN_VARIABLES:
                yield f"{item.link_id}: {name} uses %{variable}"


def _problems(form: Questionnaire) -> Iterator[str]:
    status = form.document.get("status")
    if status is None:
        yield "the form has no status, which FHIR R4 asks for"
    elif status not in STATUSES:
        yield "the form's status is not one that FHIR R4 knows"
    if not form.items:
        yield "the form asks nothing"
    known = {item.link_id: item for item in form.walk()}
    for item in form.walk():
        for condition in item.enable_when:
            wrong = fault(condition, known.get(condition.question))
            if wrong:
                yield f"{item.link_id}: {wrong}"
        yield from (f"{item.link_id}: {wrong}" for wrong in _item_problems(form, item))
    circle = _circle(known)
    if circle:
        yield f"{circle}: enableWhen depends on itself"


def _item_problems(form: Questionnaire, item: Item) -> Iterator[str]:
    least, most = number(item.min_value), number(item.max_value)
    if least is not None and most is not None and least > most:
        yield "minValue is above maxValue"
    if item.max_occurs is not None and (item.min_occurs or 0) > item.max_occurs:
        yield "minOccurs is above maxOccurs"
    if item.regex:
        try:
            compiled(item.regex)
        except PatternError as error:
            yield f"regex {error}"
    value_set = fhir.as_text(item.document.get("answerValueSet"))
    if value_set.startswith("#") and contained_value_set(form.document, value_set) is None:
        yield "answerValueSet names a value set that the form does not contain"
    if item.type == "choice" and not item.options and not value_set:
        yield "the question offers no answers to choose from"
    yield from _structure(item)


def _structure(item: Item) -> Iterator[str]:
    if item.type == "display" and item.items:
        yield "a display text has items below it"
    if len(item.enable_when) > 1 and item.document.get("enableBehavior") not in {"all", "any"}:
        yield "several enableWhen without enableBehavior; all are taken to be needed"
    counted = Counter(repr(option.value) for option in item.options)
    if counted and counted.most_common(1)[0][1] > 1:
        yield "the same answer is offered twice"


def _circle(known: dict[str, Item]) -> str:
    """Return a linkId whose enabling depends on itself, if only through others, or ``""``."""
    needs = {link_id: {c.question for c in item.enable_when} for link_id, item in known.items()}
    while True:
        free = [link_id for link_id, wanted in needs.items() if not wanted & needs.keys()]
        if not free:
            return next(iter(needs), "")
        for link_id in free:
            del needs[link_id]
