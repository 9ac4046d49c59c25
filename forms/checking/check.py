"""Checks whether the desk can use a form file, and names what it cannot use.

``refused``: it cannot be opened, or answers could be lost or mixed up. ``partly``: it can be
filled in, but something in it is wrong or ignored, and is named. ``ok``: every question can be
answered, and every expression was computed on trial.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from counsel_desk.errors import KnownError
from forms import answerable, fhir
from forms.checking.notes import Finding, Matter, notes_of
from forms.checking.trial import failing
from forms.compare import number
from forms.fhirpath.launch import SAMPLE, Launch, is_told
from forms.formats.value_sets import has_value_set
from forms.matching.patterns import PatternError, compiled
from forms.model import Item, Questionnaire, parse
from forms.pictures import is_shown
from forms.reading import read_document
from forms.rules import Role
from forms.settling.enablement import fault

STATUSES: Final = frozenset({"draft", "active", "retired", "unknown"})
_SDC: Final = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
_IGNORED: Final = {
    fhir.SDF_FHIRPATH: ("sdf-fhirpath", Matter.NOT_COMPUTED),
    **{
        f"{_SDC}{name}": (name, Matter.NOT_FILLED_IN)
        for name in ("candidateExpression", "itemContext", "contextExpression")
    },
    **{
        f"{_SDC}{name}": (name, Matter.IGNORED)
        for name in (
            "sourceQueries",
            "launchContext",
            "itemPopulationContext",
            "itemExtractionContext",
            "targetStructureMap",
            "sourceStructureMap",
            "observationExtract",
        )
    },
}
"""Extensions that change what a form does and that the desk ignores."""
_FORMULAS: Final = "http://ehelse.no/scoringFormulas"
_UNCOMPUTED: Final = {
    Role.CALCULATED: Matter.NOT_COMPUTED,
    Role.INITIAL: Matter.NOT_FILLED_IN,
    Role.ENABLE: Matter.ALWAYS_SHOWN,
    Role.ANSWERS: Matter.NO_ANSWER,
    Role.CONSTRAINT: Matter.NOT_CHECKED,
    Role.LEAST: Matter.NOT_CHECKED,
    Role.MOST: Matter.NOT_CHECKED,
}


@dataclass(frozen=True)
class Verdict:
    """The result of checking one file. `verdict` is ``ok``, ``partly`` or ``refused``.

    `unsupported` and `problems` are for the form's author, `notes` for who wants to use it.
    """

    file: str
    verdict: str
    items: int
    unsupported: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


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
        sentence = str(error)
        return Verdict(
            str(path), "refused", _count(document), problems=(sentence,), notes=(sentence,)
        )
    found = findings(form)
    wrong = dict.fromkeys(str(each) for each in found if each.matter is Matter.WRITTEN_WRONGLY)
    ignored = dict.fromkeys(
        str(each) for each in found if each.matter is not Matter.WRITTEN_WRONGLY
    )
    notes = tuple(note.text.format(questions=", ".join(note.link_ids)) for note in notes_of(found))
    verdict = "partly" if found else "ok"
    items = sum(1 for item in form.walk() if not item.signs)
    return Verdict(str(path), verdict, items, tuple(ignored), tuple(wrong), notes)


def findings(form: Questionnaire, launch: Launch = SAMPLE) -> tuple[Finding, ...]:
    """Return what is wrong with a form or cannot be used; it may take five seconds.

    Args:
        form: The form.
        launch: What the client's file tells the form, or might.
    """
    return (*_unsupported(form, launch), *_problems(form))


def _count(document: fhir.Json) -> int:
    """Count the items of a document that could not be read as a form."""
    waiting, count = [document], 0
    while waiting:
        children = list(fhir.objects(waiting.pop().get("item")))
        count += len(children)
        waiting.extend(children)
    return count if document.get("resourceType") == "Questionnaire" else 0


def _unsupported(form: Questionnaire, launch: Launch) -> Iterator[Finding]:
    yield from _ignored(form.document, "")
    failed = failing(form, launch)
    for place, rule in enumerate(form.rules):
        if ("", place) in failed:
            yield Finding("", f"{rule.role} could not be computed", _UNCOMPUTED[rule.role])
    reasons = answerable.unanswerable(form)
    for item in form.walk():
        yield from _ignored(item.document, item.link_id)
        for place, rule in enumerate(item.rules):
            if (item.link_id, place) in failed:
                what = f"{rule.role} could not be computed"
                yield Finding(item.link_id, what, _UNCOMPUTED[rule.role])
        if any(code.get("system") == _FORMULAS for code in fhir.objects(item.document.get("code"))):
            yield from _formulas(item)
        yield from _dead_ends(item, reasons.get(item.link_id, ""))
        yield from _unseen(item)


def _unseen(item: Item) -> Iterator[Finding]:
    """Yield pictures that are not shown, and a signature that nobody is asked for."""
    shown = [item.picture, *(option.picture for option in item.options)]
    if any(picture and not is_shown(picture) for picture in shown):
        yield Finding(item.link_id, "a picture outside the form", Matter.NOT_SHOWN)
    signed = any(fhir.extensions(item.document, fhir.SIGNATURE_REQUIRED))
    if signed and item.type not in {"group", "attachment"}:
        yield Finding(item.link_id, "signatureRequired", Matter.IGNORED)


def _formulas(item: Item) -> Iterator[Finding]:
    """Yield a sum that its publisher's own program would put in; here a person has to."""
    if item.type in {"integer", "decimal", "quantity"} and not item.calculated:
        yield Finding(item.link_id, "scoringFormulas", Matter.NOT_COMPUTED)


def _ignored(element: fhir.Json, link_id: str) -> Iterator[Finding]:
    for extension in fhir.objects(element.get("extension")):
        url = extension.get("url")
        if isinstance(url, str) and url in _IGNORED:
            name, matter = _IGNORED[url]
            if url == fhir.LAUNCH_CONTEXT and is_told(extension):
                continue
            yield Finding(link_id, name, matter)
    if "modifierExtension" in element:
        yield Finding(link_id, "modifierExtension", Matter.IGNORED)
    for name, content in element.items():
        if name.startswith("_") and any(fhir.extensions(content, *fhir.CALCULATED_VALUES)):
            yield Finding(link_id, f"an expression for {name[1:]}", Matter.NOT_CHECKED)
    for extension in fhir.objects(element.get("extension")):
        url = fhir.as_text(extension.get("url"))
        if url not in fhir.LIMITS and _is_by_expression(extension):
            what = f"an expression for {url.rpartition('/')[2]}"
            yield Finding(link_id, what, Matter.NOT_CHECKED)


def _is_by_expression(extension: fhir.Json) -> bool:
    return any(
        name.startswith("_value") and any(fhir.extensions(content, *fhir.CALCULATED_VALUES))
        for name, content in extension.items()
    )


def _dead_ends(item: Item, reason: str) -> Iterator[Finding]:
    """Yield what cannot be answered, or is asked for although nobody can answer it."""
    if not reason or item.calculated:
        return
    if reason == answerable.FROM_FILE:
        yield Finding(item.link_id, reason, Matter.FROM_FILE)
    if item.asks and reason in {answerable.NO_PLACE, answerable.NO_CHOICES}:
        yield Finding(item.link_id, reason, Matter.NO_ANSWER)
    if reason == answerable.NO_CHOICES and item.document.get("answerValueSet"):
        yield Finding(item.link_id, "answerValueSet outside the form", Matter.NO_ANSWER)
    filled = item.initial or any(rule.role is Role.INITIAL for rule in item.rules)
    if item.asks and reason == answerable.READ_ONLY and not filled:
        yield Finding(item.link_id, "it is read-only and nothing fills it", Matter.NOT_COMPUTED)
    if (item.required or item.min_occurs) and not (item.initial and item.asks):
        yield Finding(item.link_id, f"an answer is required, but {reason}", Matter.WAIVED)


def _problems(form: Questionnaire) -> Iterator[Finding]:
    def wrong(link_id: str, what: str) -> Finding:
        return Finding(link_id, what, Matter.WRITTEN_WRONGLY)

    status = form.document.get("status")
    if status is None:
        yield wrong("", "the form has no status, which FHIR R4 asks for")
    elif status not in STATUSES:
        yield wrong("", "the form's status is not one that FHIR R4 knows")
    if not form.items:
        yield wrong("", "the form asks nothing")
    known = {item.link_id: item for item in form.walk()}
    for item in form.walk():
        for condition in item.enable_when:
            fallacy = fault(condition, known.get(condition.question))
            if fallacy:
                yield wrong(item.link_id, fallacy)
                yield Finding(item.link_id, "enableWhen is not followed", Matter.ALWAYS_SHOWN)
        yield from (wrong(item.link_id, each) for each in _item_problems(form, item))
        yield from _unchecked(item)
    circle = _circle(known)
    if circle:
        yield wrong(circle, "enableWhen depends on itself")


def _unchecked(item: Item) -> Iterator[Finding]:
    if item.regex:
        try:
            compiled(item.regex)
        except PatternError as error:
            yield Finding(item.link_id, f"regex {error}", Matter.WRITTEN_WRONGLY)
            yield Finding(item.link_id, "answers are not checked", Matter.NOT_CHECKED)


def _item_problems(form: Questionnaire, item: Item) -> Iterator[str]:
    least, most = number(item.min_value), number(item.max_value)
    if least is not None and most is not None and least > most:
        yield "minValue is above maxValue"
    if item.max_occurs is not None and (item.min_occurs or 0) > item.max_occurs:
        yield "minOccurs is above maxOccurs"
    value_set = fhir.as_text(item.document.get("answerValueSet"))
    if value_set.startswith("#") and not has_value_set(form.document, value_set):
        yield "answerValueSet names a value set that the form does not contain"
    offers = item.options or value_set or item.offers_by_expression
    if item.type == "choice" and not offers:
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
