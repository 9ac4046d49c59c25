"""A form for the number that another office knows a case by."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.casework.casework import SHORT, CaseReference, ReferenceKind
from ui.casework.case_part_form import CasePartForm
from ui.design.fields.plain_form import codes_box
from ui.design.fields.year_edit import YearEdit
from ui.words import casework

NEW = -1


@dataclass(frozen=True)
class ReferenceDetails:
    """The contents of the form.

    Attributes:
        case: Record id of the case.
        number: Index of the reference, from 0; `NEW` to add one.
        reference: The reference.
    """

    case: str
    number: int
    reference: CaseReference


class ReferenceForm(CasePartForm):
    """Takes the number of an FIR, a court case, a legal aid application, or another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        number, place, year = QLineEdit(), QLineEdit(), YearEdit()
        for line in (number, place):
            line.setMaxLength(SHORT)
        editors = {
            "kind": codes_box(tuple(ReferenceKind)),
            "number": number,
            "year": year,
            "place": place,
        }
        rows = (("kind",), ("number", "year"), ("place",))
        super().__init__("reference", editors, rows, {"kind": casework.reference_kind}, parent)
        self._year = year
        self.retranslate()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> ReferenceDetails:
        """Return the reference and the case it belongs to."""
        reference = CaseReference(
            ReferenceKind(values["kind"]),
            values["number"],
            values["place"],
            self._year.value(),
        )
        return ReferenceDetails(ids["case"], int(ids["number"]), reference)

    def what(self, _ids: Mapping[str, str]) -> str:
        """Return what is written."""
        return self.tr("Case number")

    def missing(self) -> Mapping[str, str]:
        """Return the error for a missing number."""
        return {"number": self.tr("Please write the number.")}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "kind": (self.tr("What kind of number"), ""),
            "number": (self.tr("Number"), ""),
            "year": (self.tr("Year"), ""),
            "place": (self.tr("Police station, court or authority"), ""),
        }
