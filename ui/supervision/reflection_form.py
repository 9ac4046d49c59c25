"""A form for what somebody takes along from supervision."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.supervision.supervision import Reflection
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import PlainForm
from ui.design.fields.text_box import TextBox
from ui.supervision.details import Details

_TEXTS = ("helped", "along", "again")


class ReflectionForm(PlainForm):
    """Takes what helped, what is taken along, and what to come back to; nothing is rated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        boxes = {name: TextBox(f"reflection_{name}", 3) for name in _TEXTS}
        editors = {"day": DayEdit(), **boxes}
        rows = (("day",), *((name,) for name in _TEXTS))
        super().__init__("supervision_reflection", editors, rows, {}, parent)
        self.retranslate()

    def begin_with(self, pair: str, record: str, entry: Reflection, *, new: bool) -> None:
        """Show a reflection, to write or to change."""
        values = {name: getattr(entry, name) for name in ("day", *_TEXTS)}
        self.begin({"pair": pair, "record": record, "new": "yes" if new else ""}, values)

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> Details:
        """Return the reflection."""
        said = [values[name].strip() for name in _TEXTS]
        return Details(ids["pair"], ids["record"], Reflection(values["day"], *said))

    def missing(self) -> Mapping[str, str]:
        """Return the error message for no day."""
        return {"day": self.tr("A day is needed.")}

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("My reflection")

    def note(self) -> str:
        """Return what it is and what it is not."""
        return self.tr(
            "For the two of you. It is no evaluation, there is no score, and it goes to nobody "
            "else. Write what you like, and leave out the rest."
        )

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "day": (self.tr("Day"), ""),
            "helped": (self.tr("What helped me"), ""),
            "along": (self.tr("What I take away"), ""),
            "again": (self.tr("What I want to come back to"), ""),
        }
