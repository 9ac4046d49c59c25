"""A form for a case's reference and remarks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.casework.casework import LONGEST, SHORT
from ui.design.fields.plain_form import PlainForm
from ui.design.fields.text_box import TextBox


@dataclass(frozen=True)
class CaseDetails:
    """The contents of the form.

    Attributes:
        case: Record id of the case.
        reference: Its reference.
        remarks: May be empty.
    """

    case: str
    reference: str
    remarks: str


class CaseForm(PlainForm):
    """Changes the reference and remarks of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        reference, remarks = QLineEdit(), TextBox("", 2, most=LONGEST)
        reference.setMaxLength(SHORT)
        editors = {"reference": reference, "remarks": remarks}
        super().__init__("case_change", editors, (("reference",), ("remarks",)), {}, parent)
        self.retranslate()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> CaseDetails:
        """Return the contents of the form."""
        return CaseDetails(ids["case"], values["reference"], values["remarks"])

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Change the case")

    def missing(self) -> Mapping[str, str]:
        """Return the error for a missing reference."""
        return {"reference": self.tr("Please write the reference of the case.")}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "reference": (self.tr("Reference"), ""),
            "remarks": (self.tr("Remarks"), self.tr("No health or counselling detail here.")),
        }
