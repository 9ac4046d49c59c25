"""A form for a demand for records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.casework.casework import SHORT
from counsel_desk.domain.demands import Decision, Demand, Power
from counsel_desk.domain.trust import VaultKind
from ui.design.choice_box import ChoiceBox
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import PlainForm, codes_box
from ui.design.fields.text_box import TextBox
from ui.words import casework

_LINES = ("asked_by", "office", "reference")
_DAYS = ("received", "dated", "deadline", "advised", "answered")
_TEXTS = ("asked_for", "advice", "left")
NAMES = (*_LINES, *_DAYS, *_TEXTS, "power", "decision", "entry", "case")
"""The fields of a demand that the form edits."""


@dataclass(frozen=True)
class DemandDetails:
    """The contents of the form.

    Attributes:
        record: Id of the demand; empty for a new one.
        demand: The demand.
    """

    record: str
    demand: Demand


class DemandForm(PlainForm):
    """Takes who asked, under what power, what advice was taken, and what left.

    Args:
        vault: The vault of the register: a client's file, or the legal cases.
    """

    def __init__(self, vault: VaultKind, parent: QWidget | None = None) -> None:
        self._in_a_file = vault is VaultKind.COUNSELLING
        link = "entry" if self._in_a_file else "case"
        editors: dict[str, QWidget] = {
            "power": codes_box(tuple(Power), asks=True),
            **{name: QLineEdit() for name in _LINES},
            **{name: DayEdit() for name in _DAYS},
            **{name: TextBox("", 2) for name in _TEXTS},
            "decision": codes_box(self._decisions()),
            link: ChoiceBox(),
        }
        for editor in editors.values():
            if isinstance(editor, QLineEdit):
                editor.setMaxLength(SHORT)
            if isinstance(editor, QComboBox):
                editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        rows = (
            ("power", "received"),
            ("asked_by",),
            ("office",),
            ("reference",),
            ("dated", "deadline"),
            ("asked_for",),
            ("advice",),
            ("advised",),
            ("decision", link),
            ("left",),
            ("answered",),
        )
        codes = {"power": casework.power, "decision": casework.decision}
        super().__init__("demand", editors, rows, codes, parent)
        self.retranslate()

    def _decisions(self) -> tuple[Decision, ...]:
        """Return the possible decisions: only caseworkers hand over legal files."""
        other = {Decision.LEGAL_FILES} if self._in_a_file else {Decision.EXCEPTION}
        return tuple(one for one in Decision if one not in other)

    def offer_links(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer what a demand may be linked to: entries of the client's ledger, or legal cases."""
        settled = self.typed.pending() is None
        self.offer("entry" if self._in_a_file else "case", [("", "–"), *choices])
        if settled:
            self.typed.settle()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> DemandDetails:
        """Return the demand and its record id."""
        fields = {
            **values,
            "power": Power(values["power"]),
            "decision": Decision(values["decision"]),
        }
        return DemandDetails(ids.get("record", ""), Demand(**fields))

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Changing a demand") if ids.get("record") else self.tr("A new demand")

    def note(self) -> str:
        """Return the note that a demand sends nothing."""
        return self.tr(
            "Noting a demand sends nothing. Please take legal advice before anything leaves."
        )

    def missing(self) -> Mapping[str, str]:
        """Return the errors for a missing sender and day, and for what was not chosen."""
        return {
            "power": self.tr("Please choose one."),
            "asked_by": self.tr("Please write who asked."),
            "received": self.tr("Please write the day on which you received it."),
        }

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        texts = {
            "power": (self.tr("Under which law or order"), ""),
            "received": (self.tr("Received on"), ""),
            "asked_by": (self.tr("Who asked"), ""),
            "office": (self.tr("Office"), ""),
            "reference": (self.tr("Reference number"), ""),
            "dated": (self.tr("Date on the document"), ""),
            "deadline": (self.tr("Answer asked for by"), ""),
            "asked_for": (self.tr("What is asked for"), self.tr("As it is written there.")),
            "advice": (self.tr("Legal advice that was taken"), self.tr("Whose, and what it was.")),
            "advised": (self.tr("Taken on"), ""),
            "decision": (self.tr("What was decided"), ""),
            "left": (self.tr("What was given"), self.tr("No health or counselling detail here.")),
            "answered": (self.tr("Answered on"), ""),
        }
        if self._in_a_file:
            texts["entry"] = (self.tr("Entry under Sharing"), "")
        else:
            texts["case"] = (self.tr("About the case"), "")
        return texts
