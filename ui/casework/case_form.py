"""What a case is called, and its remarks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.casework.casework import LONGEST, SHORT
from ui.design.fields.plain_form import PlainForm


@dataclass(frozen=True)
class CaseDetails:
    """What was typed.

    Attributes:
        case: Record id of the case.
        reference: What it is called.
        remarks: May be empty.
    """

    case: str
    reference: str
    remarks: str


class CaseForm(PlainForm):
    """A case that is called something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        reference, remarks = QLineEdit(), QLineEdit()
        reference.setMaxLength(SHORT)
        remarks.setMaxLength(LONGEST)
        editors = {"reference": reference, "remarks": remarks}
        super().__init__("case_change", editors, (("reference",), ("remarks",)), {}, parent)
        self.retranslate()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> CaseDetails:
        """Return what was typed, with its case."""
        return CaseDetails(ids["case"], values["reference"], values["remarks"])

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Changing the case")

    def missing(self) -> Mapping[str, str]:
        """Ask for the reference."""
        return {"reference": self.tr("Please write the reference of the case.")}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the words of the fields."""
        return {
            "reference": (self.tr("Reference"), ""),
            "remarks": (self.tr("Remarks"), self.tr("No health or counselling detail here.")),
        }
