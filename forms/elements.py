"""Reads what an item says of its limits, units and first answers."""

from collections.abc import Iterator

from forms import fhir


def limit_of(entry: fhir.Json, *urls: str) -> object:
    """Return a limit that is a value; one that is an expression is among the rules."""
    found = fhir.extension_value(entry, *urls)
    return None if fhir.as_mapping(found).get("expression") else found


def units_of(entry: fhir.Json) -> tuple[fhir.Json, ...]:
    """Return the units to choose from, that of the question first."""
    codings: list[fhir.Json] = []
    for extension in fhir.extensions(entry, fhir.UNIT, fhir.UNIT_OPTION):
        coding = fhir.as_mapping((fhir.choice_of(extension, "value") or ("", {}))[1])
        if coding and all(coding.get("code") != each.get("code") for each in codings):
            codings.append(coding)
    return tuple(codings) or tuple(_unit_alone(entry))


def _unit_alone(entry: fhir.Json) -> Iterator[fhir.Json]:
    """Yield the unit of an initial amount that has no number: it only says the unit."""
    for value in fhir.objects(entry.get("initial")):
        amount = fhir.as_mapping(value.get("valueQuantity"))
        if amount.get("unit") and "value" not in amount:
            yield {**amount, "display": amount["unit"]}


def initial_of(entry: fhir.Json) -> tuple[fhir.Json, ...]:
    """Return the initial values: `initial`, else the options marked initialSelected."""
    given = [v for v in fhir.objects(entry.get("initial")) if fhir.choice_of(v, "value")]
    if not given:
        options = fhir.objects(entry.get("answerOption"))
        given = [option for option in options if option.get("initialSelected") is True]
    found = (fhir.choice_of(value, "value") for value in given)
    return tuple(
        {f"value{kind}": content}
        for kind, content in filter(None, found)
        if kind != "Quantity" or "value" in fhir.as_mapping(content)
    )
