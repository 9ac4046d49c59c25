"""How a form would like a question to be shown."""

from dataclasses import dataclass
from typing import Final

from forms import fhir
from forms.items import Item

SLIDER: Final = "slider"
SIGNATURE: Final = "signature"
DROP_DOWN: Final = frozenset({"drop-down", "autocomplete"})
IN_SIGHT: Final = frozenset({"radio-button", "check-box"})
_MOST_STEPS: Final = 200


@dataclass(frozen=True)
class Scale:
    """Whole numbers to choose from, on a line."""

    least: int
    most: int
    step: int


def control_of(item: Item) -> str:
    """Return the code of the control that a form asks for, or an empty string."""
    concept = fhir.as_mapping(fhir.extension_value(item.document, fhir.ITEM_CONTROL))
    codes = (fhir.as_text(each.get("code")) for each in fhir.objects(concept.get("coding")))
    return next((code for code in codes if code), "")


def scale_of(item: Item) -> Scale | None:
    """Return the scale of a question to be answered with a slider; None if it is not one."""
    if item.type != "integer" or control_of(item) != SLIDER:
        return None
    least, most = (each if isinstance(each, int) else None for each in _ends(item))
    step = fhir.as_count(fhir.extension_value(item.document, fhir.SLIDER_STEP)) or 1
    if least is None or most is None or not 0 < (most - least) // step <= _MOST_STEPS:
        return None
    return Scale(least, most, step)


def _ends(item: Item) -> tuple[object, object]:
    return item.min_value, item.max_value
