"""Reads the answers that a question offers, from itself or a value set."""

from dataclasses import dataclass, field

from forms import fhir
from forms.formats.value_sets import concepts_of
from forms.pictures import picture_of


@dataclass(frozen=True)
class Option:
    """One offered answer.

    `value` is a FHIR value[x] such as ``{"valueCoding": {"code": "yes"}}``; `ordinal` is its
    number if the form gives one; `document` is the JSON with the label; an `exclusive` one
    cannot be given with others; `picture` is a FHIR Attachment to show with it.
    """

    value: fhir.Json
    ordinal: float | None
    document: fhir.Json = field(repr=False)
    exclusive: bool = False
    picture: fhir.Json = field(default_factory=dict, repr=False)

    @property
    def name(self) -> object:
        """Its code, or the value itself if it is not coded."""
        kind, content = fhir.choice_of(self.value, "value") or ("", None)
        return fhir.as_mapping(content).get("code") if kind == "Coding" else content

    def label_in(self, language: str) -> str:
        """Return the label in a language (BCP 47), or as the form gives it."""
        kind, content = fhir.choice_of(self.value, "value") or ("", "")
        coding = fhir.as_mapping(content)
        if kind == "Coding":
            return (
                _designation(self.document, language)
                or fhir.translated(self.document, "display", language)
                or fhir.as_text(coding.get("code"))
            )
        if kind in {"String", "Integer", "Date", "Time"}:
            return fhir.translated(self.document, f"value{kind}", language) or str(content)
        named = fhir.as_text(coding.get("display")) or fhir.as_text(coding.get("title"))
        return named or ("" if coding else str(content))


def _designation(concept: fhir.Json, language: str) -> str:
    """Return the wording that a value set gives a concept in a language."""
    wanted, near = language.lower(), ""
    for designation in fhir.objects(concept.get("designation")):
        tag = fhir.as_text(designation.get("language")).lower()
        value = fhir.as_text(designation.get("value"))
        if value and tag and tag == wanted:
            return value
        if value and wanted and tag.split("-")[0] == wanted.split("-")[0]:
            near = near or value
    return near


def read_options(
    questionnaire: fhir.Json, item: fhir.Json, known: dict[str, tuple[Option, ...]]
) -> tuple[Option, ...]:
    """Return the options of an item, from its answerOption or a value set that is at hand.

    Args:
        questionnaire: The whole document, which may contain value sets.
        item: The item's JSON.
        known: The options of each value set so far, which all items share.
    """
    offered = fhir.objects(item.get("answerOption"))
    written = [_written(questionnaire, option) for option in offered]
    if written:
        return tuple(option for option in written if option)
    reference = fhir.as_text(item.get("answerValueSet"))
    if reference and reference not in known:
        concepts = concepts_of(questionnaire, reference)
        known[reference] = tuple(
            _coded(questionnaire, concept, system) for system, concept in concepts or ()
        )
    return known.get(reference, ())


def _written(form: fhir.Json, option: fhir.Json) -> Option | None:
    found = fhir.choice_of(option, "value")
    if not found:
        return None
    kind, content = found
    coding = fhir.as_mapping(content)
    primitive = fhir.as_mapping(option.get(f"_value{kind}"))
    ordinal = _ordinal(option, coding, primitive)
    label = coding if kind == "Coding" else option
    exclusive = _is_exclusive(option, coding, primitive)
    picture = picture_of(form, option, coding, primitive)
    return Option({f"value{kind}": content}, ordinal, label, exclusive, picture)


def _coded(form: fhir.Json, concept: fhir.Json, system: object) -> Option:
    coding = {"system": system, "code": concept.get("code"), "display": concept.get("display")}
    kept = {name: text for name, text in coding.items() if isinstance(text, str) and text}
    picture = picture_of(form, concept)
    return Option(
        {"valueCoding": kept}, _ordinal(concept), concept, _is_exclusive(concept), picture
    )


def _is_exclusive(*elements: fhir.Json) -> bool:
    return any(fhir.extension_value(each, fhir.OPTION_EXCLUSIVE) is True for each in elements)


def _ordinal(*elements: fhir.Json) -> float | None:
    values = (fhir.as_number(fhir.extension_value(element, *fhir.ORDINALS)) for element in elements)
    return next((value for value in values if value is not None), None)
