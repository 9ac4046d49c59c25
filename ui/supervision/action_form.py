"""A form for what the two agreed to do."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.supervision.supervision import ActionState, AgreedAction, Who
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.plain_form import PlainForm, codes_box
from ui.design.fields.text_box import TextBox
from ui.supervision.details import Details
from ui.words import supervision


class ActionForm(PlainForm):
    """Takes what was agreed, who does it, and by which day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        editors = {
            "words": TextBox("agreed_words", 3),
            "who": codes_box(tuple(Who)),
            "due": DayEdit(),
            "state": codes_box(tuple(ActionState)),
        }
        rows = (("words",), ("who", "due"), ("state",))
        codes = {"who": supervision.who, "state": supervision.action_state}
        super().__init__("supervision_action", editors, rows, codes, parent)
        self.retranslate()

    def begin_with(self, pair: str, record: str, entry: AgreedAction, *, new: bool) -> None:
        """Show what was agreed, to write or to change."""
        values = {name: getattr(entry, name) for name in ("words", "who", "due", "state")}
        self.begin({"pair": pair, "record": record, "new": "yes" if new else ""}, values)

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> Details:
        """Return what was agreed."""
        who, state = Who(values["who"]), ActionState(values["state"])
        entry = AgreedAction(values["words"].strip(), who, values["due"], state)
        return Details(ids["pair"], ids["record"], entry)

    def missing(self) -> Mapping[str, str]:
        """Return the error message for no words."""
        return {"words": self.tr("Please write what you agreed.")}

    def heading(self, ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Something agreed") if ids.get("new") else self.tr("Changing what is agreed")

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "words": (self.tr("What you agreed"), ""),
            "who": (self.tr("Who does it"), ""),
            "due": (self.tr("By which day"), self.tr("May stay open.")),
            "state": (self.tr("Status"), ""),
        }
