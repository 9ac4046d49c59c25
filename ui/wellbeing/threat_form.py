"""A form for a threat to the person who is signed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.wellbeing.threat import Sort, StaffThreat
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import PlainForm, codes_box
from ui.design.fields.text_box import TextBox
from ui.words import threats


@dataclass(frozen=True)
class ThreatDetails:
    """The contents of the form.

    Attributes:
        record: Id of the entry; empty for a new one.
        threat: The threat.
    """

    record: str
    threat: StaffThreat


class ThreatForm(PlainForm):
    """Takes the day, what happened, who was told, and the talk about it afterwards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        editors = {
            "day": DayEdit(),
            "sort": codes_box(tuple(Sort)),
            "words": TextBox("threat_words", 3),
            "told": TextBox("threat_told", 2),
            "debriefed": DayEdit(),
            "debriefed_with": QLineEdit(),
            "helps": TextBox("threat_helps", 2),
        }
        rows = (("day", "sort"), ("words",), ("told",), ("debriefed", "debriefed_with"), ("helps",))
        super().__init__("threat", editors, rows, {"sort": threats.sort}, parent)
        self.retranslate()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> ThreatDetails:
        """Return the threat and the entry that it replaces."""
        threat = StaffThreat(
            values["day"],
            Sort(values["sort"]),
            values["words"].strip(),
            values["told"].strip(),
            values["debriefed"],
            values["debriefed_with"].strip(),
            values["helps"].strip(),
        )
        return ThreatDetails(ids["record"], threat)

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Changing an entry") if ids.get("record") else self.tr("A new entry")

    def note(self) -> str:
        """Return what to do first."""
        return self.tr(
            "If you are in danger now, leave this and call 112. Please tell somebody in the office "
            "as well: nobody is told by writing it here."
        )

    def missing(self) -> Mapping[str, str]:
        """Return the error for a missing day."""
        return {"day": self.tr("Please write the day.")}

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "day": (self.tr("Day"), ""),
            "sort": (self.tr("How it came"), ""),
            "words": (
                self.tr("What happened"),
                self.tr("As much as you like, or nothing. Please name no client."),
            ),
            "told": (self.tr("Whom I told, and what they did"), ""),
            "debriefed": (self.tr("Talked over on"), ""),
            "debriefed_with": (self.tr("With whom"), ""),
            "helps": (self.tr("What helps me, or what I need now"), ""),
        }
