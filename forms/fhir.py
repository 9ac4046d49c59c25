"""Small readers for FHIR JSON that never raise, whatever they are given."""

from collections.abc import Iterator, Mapping
from typing import Final

from forms.plain_text import from_markdown, from_xhtml

Json = Mapping[str, object]

_HL7 = "http://hl7.org/fhir/StructureDefinition/"
_SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"

HIDDEN: Final = _HL7 + "questionnaire-hidden"
UNIT: Final = _HL7 + "questionnaire-unit"
ITEM_CONTROL: Final = _HL7 + "questionnaire-itemControl"
SLIDER_STEP: Final = _HL7 + "questionnaire-sliderStepValue"
SIGNATURE_REQUIRED: Final = _HL7 + "questionnaire-signatureRequired"
SIGNATURE: Final = _HL7 + "questionnaireresponse-signature"
REFERENCE_TYPES: Final = _HL7 + "questionnaire-referenceResource"
MIME_TYPES: Final = _HL7 + "mimeType"
MAX_SIZE: Final = _HL7 + "maxSize"
ABSENT_REASON: Final = _HL7 + "data-absent-reason"
DECLINED: Final = "asked-declined"
MIN_VALUE: Final = _HL7 + "minValue"
MAX_VALUE: Final = _HL7 + "maxValue"
MIN_OCCURS: Final = _HL7 + "questionnaire-minOccurs"
MAX_OCCURS: Final = _HL7 + "questionnaire-maxOccurs"
MAX_DECIMAL_PLACES: Final = _HL7 + "maxDecimalPlaces"
MIN_LENGTH: Final = _HL7 + "minLength"
REGEX: Final = _HL7 + "regex"
TRANSLATION: Final = _HL7 + "translation"
ORDINALS: Final = (
    _HL7 + "ordinalValue",
    _HL7 + "itemWeight",
    _HL7 + "questionnaire-ordinalValue",
)
VARIABLES: Final = (_HL7 + "variable", _SDC + "variable")
CQF_EXPRESSION: Final = _HL7 + "cqf-expression"
CALCULATED_VALUES: Final = (_HL7 + "cqf-calculatedValue", CQF_EXPRESSION)
CONSTRAINTS: Final = (_HL7 + "questionnaire-constraint", _HL7 + "targetConstraint")
OPTION_EXCLUSIVE: Final = _HL7 + "questionnaire-optionExclusive"
UNIT_OPTION: Final = _HL7 + "questionnaire-unitOption"
XHTML: Final = _HL7 + "rendering-xhtml"
MARKDOWN: Final = _HL7 + "rendering-markdown"
FHIRPATH: Final = "text/fhirpath"
CALCULATED: Final = (
    _SDC + "calculatedExpression",
    _HL7 + "questionnaire-calculatedExpression",
    _HL7 + "cqif-calculatedExpression",
    "http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression",
)
SDF_FHIRPATH: Final = "http://ehelse.no/fhir/StructureDefinition/sdf-fhirpath"
LAUNCH_CONTEXT: Final = _SDC + "launchContext"
INITIAL_EXPRESSION: Final = _SDC + "initialExpression"
ENABLE_WHEN_EXPRESSION: Final = _SDC + "enableWhenExpression"
ANSWER_EXPRESSION: Final = _SDC + "answerExpression"
ITEM_MEDIA: Final = _SDC + "itemMedia"
ANSWER_MEDIA: Final = _SDC + "itemAnswerMedia"
MIN_QUANTITY: Final = _SDC + "minQuantity"
MAX_QUANTITY: Final = _SDC + "maxQuantity"
LIMITS: Final = (MIN_VALUE, MAX_VALUE, MIN_QUANTITY, MAX_QUANTITY)


def as_mapping(value: object) -> Json:
    """Return `value` if it is a JSON object, else an empty one."""
    return value if type(value) is dict or isinstance(value, Mapping) else {}


def as_text(value: object) -> str:
    """Return `value` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def as_count(value: object) -> int | None:
    """Return `value` if it is a whole number of zero or more, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def as_number(value: object) -> float | None:
    """Return `value` if it is a JSON number, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return None


def objects(value: object) -> Iterator[Json]:
    """Yield the JSON objects of a JSON array; nothing for anything else."""
    if isinstance(value, list | tuple):
        yield from (entry for entry in value if isinstance(entry, Mapping))


def choice_of(element: Json, stem: str) -> tuple[str, object] | None:
    """Return the type and content of a FHIR choice element.

    Args:
        element: A JSON object such as ``{"valueInteger": 3}``.
        stem: The element's name before the type, such as ``value`` or ``answer``.

    Returns:
        For the example ``("Integer", 3)``; None if the element is absent.
    """
    for key, content in element.items():
        if key.startswith(stem) and key[len(stem) : len(stem) + 1].isupper():
            return key[len(stem) :], content
    return None


def extensions(element: object, *urls: str) -> Iterator[Json]:
    """Yield an element's extensions that have one of the URLs."""
    # Most elements have none, and a long form has many thousands of elements.
    found = as_mapping(element).get("extension")
    return (each for each in objects(found) if each.get("url") in urls) if found else iter(())


def extension_value(element: object, *urls: str) -> object:
    """Return the content of the first extension with one of the URLs, else None."""
    if not as_mapping(element).get("extension"):
        return None
    for extension in extensions(element, *urls):
        found = choice_of(extension, "value")
        if found:
            return found[1]
    return None


def translated(element: Json, name: str, language: str) -> str:
    """Return a text of an element in a language, or untranslated if there is no translation.

    A text that is only there as XHTML or Markdown is returned without its formatting.

    Args:
        element: The JSON object with the text, such as an item.
        name: The text's name, such as ``text``; translations are read from ``_text``.
        language: A BCP 47 tag; ``bn`` also finds ``bn-IN`` and the other way round.
    """
    wanted, near = language.lower(), ""
    for extension in extensions(element.get(f"_{name}"), TRANSLATION):
        tag = as_text(extension_value(extension, "lang")).lower()
        content = as_text(extension_value(extension, "content"))
        if content and tag == wanted:
            return content
        if content and wanted and tag.split("-")[0] == wanted.split("-")[0]:
            near = near or content
    plain = as_text(element.get(name))
    return near or (plain if plain.strip() else _formatted(element.get(f"_{name}")) or plain)


def _formatted(element: object) -> str:
    """Return, as plain text, wording that is only there with its formatting."""
    markdown = as_text(extension_value(element, MARKDOWN))
    xhtml = as_text(extension_value(element, XHTML))
    return from_markdown(markdown) if markdown else from_xhtml(xhtml)


def expression_of(element: object, *urls: str) -> str | None:
    """Return the FHIRPath text of the first such extension, else None.

    Both an Expression in FHIRPath and a bare string (as the Norwegian forms write it) are read.
    """
    for extension in extensions(element, *urls):
        found = choice_of(extension, "value")
        if found and isinstance(found[1], str):
            return found[1]
        expression = as_mapping(found[1]) if found else {}
        text = as_text(expression.get("expression"))
        if text and expression.get("language", FHIRPATH) == FHIRPATH:
            return text
    return None
