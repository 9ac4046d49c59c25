"""A form for a hearing and its outcome."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.casework.casework import (
    ARRANGED,
    LONGEST,
    SHORT,
    Hearing,
    HearingOutcome,
    HearingPurpose,
)
from ui.casework.case_part_form import CasePartForm
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import codes_box
from ui.design.fields.text_box import TextBox
from ui.words import casework


@dataclass(frozen=True)
class HearingDetails:
    """The contents of the form.

    Attributes:
        case: Record id of the case.
        record: Id of the hearing; empty for a new one.
        hearing: The hearing.
    """

    case: str
    record: str
    hearing: Hearing


class HearingForm(CasePartForm):
    """Takes the day, court, purpose and outcome of a hearing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        court = QLineEdit()
        court.setMaxLength(SHORT)
        editors: dict[str, QWidget] = {
            "day": DayEdit(),
            "purpose": codes_box(tuple(HearingPurpose)),
            "court": court,
            "outcome": codes_box(tuple(HearingOutcome)),
            "next_day": DayEdit(),
            "remarks": TextBox("", 2, most=LONGEST),
        }
        for name in ARRANGED:
            arranged = QLineEdit()
            arranged.setMaxLength(SHORT)
            editors[name] = arranged
        rows = (
            ("day", "purpose"),
            ("court",),
            ("outcome", "next_day"),
            ("remarks",),
            *((name,) for name in ARRANGED),
        )
        codes = {"purpose": casework.hearing, "outcome": casework.outcome}
        super().__init__("hearing", editors, rows, codes, parent)
        self.retranslate()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> HearingDetails:
        """Return the hearing and the case it belongs to."""
        hearing = Hearing(
            values["day"],
            values["court"],
            HearingPurpose(values["purpose"]),
            HearingOutcome(values["outcome"]),
            values["next_day"],
            values["remarks"],
            **{name: values[name] for name in ARRANGED},
        )
        return HearingDetails(ids["case"], ids["record"], hearing)

    def what(self, ids: Mapping[str, str]) -> str:
        """Return what is written."""
        return self.tr("Changing a hearing") if ids.get("record") else self.tr("A new hearing")

    def missing(self) -> Mapping[str, str]:
        """Return the error for a missing day."""
        return {"day": self.tr("Please write the day.")}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "day": (self.tr("Day"), ""),
            "purpose": (self.tr("What for"), ""),
            "court": (self.tr("Court"), ""),
            "outcome": (self.tr("Outcome"), ""),
            "next_day": (
                self.tr("Next hearing"),
                self.tr("If the court gave a date, that hearing is added for you."),
            ),
            "remarks": (self.tr("Remarks"), self.tr("No health or counselling detail here.")),
            "support": (
                self.tr("Support person"),
                self.tr("For the hearing; this and what follows may be left empty."),
            ),
            "interpreter": (self.tr("Interpreter"), ""),
            "screen": (
                self.tr("Screen, or video"),
                self.tr("So that they need not see the accused person."),
            ),
            "waiting": (self.tr("Where they wait"), ""),
            "travel": (
                self.tr("How they come and go"),
                self.tr("It is never part of files that are handed over."),
            ),
        }
