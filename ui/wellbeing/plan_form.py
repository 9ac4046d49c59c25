"""A form for a person's own self-care plan."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.wellbeing.care import SelfCarePlan
from ui.design.fields.plain_form import PlainForm
from ui.design.fields.text_box import TextBox

_TEXTS = ("signs", "helps", "limits", "people", "small")


class PlanForm(PlainForm):
    """Takes what somebody wants to remember for themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        editors = {name: TextBox(f"plan_{name}", 3) for name in _TEXTS}
        super().__init__("self_care", editors, tuple((name,) for name in _TEXTS), {}, parent)
        self._cancel.hide()
        self._heading.hide()
        self.retranslate()

    def show_plan(self, plan: SelfCarePlan) -> None:
        """Show a plan to change."""
        self.begin({}, {name: getattr(plan, name) for name in _TEXTS})

    def details(self, _ids: Mapping[str, str], values: Mapping[str, Any]) -> SelfCarePlan:
        """Return the plan."""
        return SelfCarePlan(*(values[name].strip() for name in _TEXTS))

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return no heading: the page has one."""
        return ""

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "signs": (
                self.tr("How I notice that it is getting too much"),
                self.tr("In the body, in sleep, with others."),
            ),
            "helps": (self.tr("What helps me"), self.tr("Also what takes only five minutes.")),
            "limits": (self.tr("What I say no to"), ""),
            "people": (self.tr("Whom I talk to"), self.tr("And how I reach them at night.")),
            "small": (self.tr("One small thing for the next days"), ""),
        }
