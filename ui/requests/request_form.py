"""A form to ask a counsellor for a summary."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.casework.casework import LONGEST
from counsel_desk.domain.casework.requests import Wanted, purposes_of
from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.summary import SummaryType
from counsel_desk.services.casework.requests import Wish
from ui import words
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import PlainForm, codes_box
from ui.design.messages.waiting_line import WaitingLine
from ui.words import casework


class RequestForm(PlainForm):
    """Takes whom to ask, for what, by when, and about whom in the caseworker's own words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._type, self._purpose = codes_box((*SummaryType, Wanted.COURT_DAY)), ChoiceBox()
        counsellor, case, about = ChoiceBox(), ChoiceBox(), QLineEdit()
        counsellor.leave_open()
        about.setMaxLength(LONGEST)
        for box in (counsellor, case, self._purpose, self._type):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        editors = {
            "counsellor": counsellor,
            "type": self._type,
            "purpose": self._purpose,
            "about": about,
            "needed_by": DayEdit(),
            "case": case,
        }
        rows = (("counsellor",), ("type", "purpose"), ("about",), ("needed_by", "case"))
        codes = {"type": casework.wanted, "purpose": words.purpose}
        super().__init__("request", editors, rows, codes, parent)
        self.add_below("counsellor", WaitingLine(counsellor))
        self._type.currentIndexChanged.connect(self._on_type_changed)
        self._on_type_changed()
        self.typed.settle()
        self.retranslate()

    def offer_choices(self, counsellors: Sequence[str], cases: Sequence[tuple[str, str]]) -> None:
        """Offer counsellors to ask, and cases the summary may be for."""
        settled = self.typed.pending() is None
        self.offer("counsellor", [(name, name) for name in counsellors])
        self.offer("case", [("", "–"), *cases])
        if settled:
            self.typed.settle()

    def settle_empty(self) -> None:
        """Clear the form for the next request, except what is asked for."""
        names = ("type", "purpose")
        self.begin({}, {name: self.chosen(name) for name in names})

    def _on_type_changed(self) -> None:
        if self._type.currentData() == Wanted.COURT_DAY:
            self.offer("purpose", [(Purpose.CASEWORK_SUMMARY, "–")])
            return
        chosen = purposes_of(SummaryType(self._type.currentData()))
        self.offer("purpose", [(one, words.purpose(one)) for one in chosen])

    def details(self, _ids: Mapping[str, str], values: Mapping[str, Any]) -> Wish:
        """Return the request."""
        court_day = values["type"] == Wanted.COURT_DAY
        return Wish(
            values["counsellor"],
            # Without a summary the type says nothing.
            SummaryType.ATTENDANCE_LETTER if court_day else SummaryType(values["type"]),
            Purpose(values["purpose"]),
            values["about"],
            values["needed_by"],
            values["case"],
            Wanted.COURT_DAY if court_day else Wanted.SUMMARY,
        )

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Ask a counsellor")

    def note(self) -> str:
        """Return the note on what may come back."""
        return self.tr(
            "The counsellor asks the client, who may say no. You get a summary, or hear that none "
            "can be given; for a hearing, you hear whether time is offered. You are not told why."
        )

    def submit_text(self) -> str:
        """Return the text of the button that sends the request."""
        return self.tr("Send the request")

    def missing(self) -> Mapping[str, str]:
        """Return the errors for a missing counsellor and description."""
        return {
            "counsellor": self.tr("Please choose whom to ask."),
            "about": self.tr("Please write a few words on whom it is about."),
        }

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "counsellor": (self.tr("Counsellor"), ""),
            "type": (self.tr("What is needed"), ""),
            "purpose": (self.tr("What for"), ""),
            "about": (
                self.tr("How will the counsellor know who this is about?"),
                self.tr(
                    "In your own words. No health or counselling detail here; the number of a "
                    "case is better left out."
                ),
            ),
            "needed_by": (self.tr("Needed by, or the day of the hearing"), ""),
            "case": (self.tr("For the case"), self.tr("Stays here; it is not sent.")),
        }
