"""What a client's file tells a form before it is begun: age, language and the day, never who.

SDC calls it the launch context. A form reads it as ``%patient.birthDate``, ``%patient.gender`` and
``%patient.communication``, by whatever name its own launch context gives the client, and shorter as
``%age``, ``%language`` and ``%today``. Names, addresses, numbers and codes are told to no form: an
expression that asks for them, or for what the file does not say, is not computed.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from forms import fhir
from forms.fhirpath.mentions import members_of, variables_in
from forms.items import Questionnaire

SEXES: Final = frozenset({"female", "male", "other"})
"""Of FHIR's administrative gender, what a file may say."""
_PATIENT: Final = "patient"
_LANGUAGES: Final = "urn:ietf:bcp:47"


@dataclass(frozen=True)
class Launch:
    """What a file tells.

    Attributes:
        born: The day of birth, where it is known and not in doubt.
        age: In years on that day; None where it is not known.
        language: The language that the client is most at home in (BCP 47); may be empty.
        sex: As FHIR's administrative gender; empty unless it is recorded.
        day: The day on which the form is filled in.
    """

    born: date | None = None
    age: int | None = None
    language: str = ""
    sex: str = ""
    day: date | None = None


SAMPLE: Final = Launch(date(1990, 5, 4), 36, "en", "", date(2026, 6, 7))
"""To try a form's expressions on; few files record the client's sex."""


def names_of(form: Questionnaire) -> Set[str]:
    """Return the names by which a form's expressions may call the client."""
    named = {_PATIENT}
    for extension in fhir.extensions(form.document, fhir.LAUNCH_CONTEXT):
        name, types = _context(extension)
        if name and _PATIENT.title() in types:
            named.add(name)
    return named


def is_told(extension: fhir.Json) -> bool:
    """Return whether a part of a form's launch context is the client, of whom a file tells."""
    return _context(extension)[1] == {_PATIENT.title()}


def _context(extension: fhir.Json) -> tuple[str, Set[str]]:
    name, types = "", set[str]()
    for part in fhir.objects(extension.get("extension")):
        content = (fhir.choice_of(part, "value") or ("", None))[1]
        code = fhir.as_text(content) or fhir.as_text(fhir.as_mapping(content).get("code"))
        if part.get("url") == "name":
            name = code
        elif part.get("url") == "type":
            types.add(code)
    return name, types


def uses(form: Questionnaire) -> bool:
    """Return whether a form reads anything of what the file tells."""
    asked = names_of(form) | {"age", "language", "today"}
    return any(variables_in(text) & asked for text in _expressions(form))


def _expressions(form: Questionnaire) -> Iterator[str]:
    items = tuple(form.walk())
    rules = [*form.rules, *(rule for item in items for rule in item.rules)]
    variables = [*form.variables, *(each for item in items for each in item.variables)]
    yield from (each.expression for each in rules if each.expression)
    yield from (each.expression for each in variables if each.expression)


def told(launch: Launch, name: str, names: Set[str]) -> Any:
    """Return what a variable of an expression stands for; None if it is nothing that is told.

    Args:
        launch: What the file tells.
        name: The variable.
        names: What the form calls the client.
    """
    if name in names:
        return patient(launch)
    day = launch.day.isoformat() if launch.day else None
    return {"age": launch.age, "language": launch.language or None, "today": day}.get(name)


def patient(launch: Launch) -> dict[str, Any]:
    """Return the client as a FHIR Patient that says no more than is told."""
    made: dict[str, Any] = {"resourceType": "Patient"}
    if launch.born is not None:
        made["birthDate"] = launch.born.isoformat()
    if launch.sex in SEXES:
        made["gender"] = launch.sex
    if launch.language:
        coding = {"system": _LANGUAGES, "code": launch.language}
        made["communication"] = [{"language": {"coding": [coding]}, "preferred": True}]
    return made


def asks_too_much(expression: str, launch: Launch, names: Set[str]) -> bool:
    """Return whether an expression asks for more of the client than is told."""
    used = variables_in(expression) & names
    if not used:
        return False
    known = patient(launch).keys() - {"resourceType"}
    return any(not members_of(expression, name) <= known for name in used)


def written(launch: Launch) -> dict[str, str]:
    """Return what was told as plain texts, to be kept with the answers."""
    texts = {
        "born": launch.born.isoformat() if launch.born else "",
        "age": "" if launch.age is None else str(launch.age),
        "language": launch.language,
        "sex": launch.sex,
        "day": launch.day.isoformat() if launch.day else "",
    }
    return {name: text for name, text in texts.items() if text}


def read(texts: Mapping[str, object]) -> Launch:
    """Return what `written` wrote; what cannot be read is not told."""
    age = fhir.as_text(texts.get("age"))
    sex = fhir.as_text(texts.get("sex"))
    return Launch(
        _day(texts.get("born")),
        int(age) if age.isascii() and age.isdecimal() and len(age) < 4 else None,
        fhir.as_text(texts.get("language")),
        sex if sex in SEXES else "",
        _day(texts.get("day")),
    )


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(fhir.as_text(text))
    except ValueError:
        return None
