"""A form for a session of supervision."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.supervision.supervision import SHORT, Meeting, MeetingState
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import PlainForm, codes_box
from ui.design.fields.time_edit import TimeEdit
from ui.supervision.details import Details
from ui.words import supervision


class MeetingForm(PlainForm):
    """Takes day, time and place of a session, and what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._at, where = TimeEdit(), QLineEdit()
        where.setMaxLength(SHORT)
        editors = {
            "day": DayEdit(),
            "at": self._at,
            "where": where,
            "state": codes_box(tuple(MeetingState)),
        }
        rows = (("day", "at"), ("where",), ("state",))
        codes = {"state": supervision.meeting_state}
        super().__init__("supervision_session", editors, rows, codes, parent)
        self.retranslate()

    def begin_with(self, pair: str, record: str, entry: Meeting, *, new: bool) -> None:
        """Show a session to plan or to change."""
        at = f"{entry.at:%H:%M}" if entry.at else ""
        values = {"day": entry.day, "at": at, "where": entry.where, "state": entry.state}
        self.begin({"pair": pair, "record": record, "new": "yes" if new else ""}, values)

    def _error(self, name: str) -> str:
        if name == "at" and self._at.text().strip() and self._at.value() is None:
            return self.tr("Please write the time as hours and minutes.")
        return super()._error(name)

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> Details:
        """Return the session."""
        state = MeetingState(values["state"])
        entry = Meeting(values["day"], self._at.value(), values["where"].strip(), state)
        return Details(ids["pair"], ids["record"], entry)

    def missing(self) -> Mapping[str, str]:
        """Return the error message for no day."""
        return {"day": self.tr("A day is needed.")}

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("A new session") if ids.get("new") else self.tr("Changing a session")

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "day": (self.tr("Day"), ""),
            "at": (self.tr("Time"), ""),
            "where": (self.tr("Where, or how"), ""),
            "state": (self.tr("Status"), ""),
        }
