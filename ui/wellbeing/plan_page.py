"""The page of a person's own self-care plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.wellbeing.care import SelfCarePlan
from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.layouts import page_layout, row, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.question import Question
from ui.design.translated import Translated
from ui.wellbeing.plan_form import PlanForm


class PlanPage(Translated):
    """The plan, which can be changed at any time and removed for good.

    Attributes:
        form: The form.

    Signals:
        remove_requested: Remove the plan.
    """

    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("self_care_page")
        self._header, self.form = PageHeader(""), PlanForm()
        self._message, self._question = InlineMessage(), Question()
        self._remove = quiet_button("")
        self._remove.setObjectName("remove_plan")
        layout = page_layout(self)
        for each in (self._header, self.form, self._message):
            layout.addWidget(each)
        layout.addLayout(row(self._remove, None))
        layout.addWidget(self._question)
        layout.addStretch(1)
        self._remove.clicked.connect(self._ask)
        self._question.agreed.connect(lambda _what: self.remove_requested.emit())
        self.setFocusProxy(self.form)
        self._remove.hide()
        self.retranslate()

    def show_plan(self, plan: SelfCarePlan | None) -> None:
        """Show the plan, unless something is being written."""
        self._remove.setVisible(plan is not None)
        if self.form.typed.pending() is None:
            self.form.show_plan(plan or SelfCarePlan())

    def show_kept(self) -> None:
        """Show that the plan is kept."""
        self._message.show_message(
            "success", lambda: self.tr("Your plan is saved. Only you can see it.")
        )
        scroll_into_view(self._message)

    def _ask(self) -> None:
        self._question.ask(
            "plan", lambda: self.tr("Remove your plan for good?"), lambda: self.tr("Remove it")
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("My plan"),
            self.tr(
                "For you alone: nobody else can open it. Leave out what you like. The desk never "
                "asks whether you kept to it."
            ),
        )
        set_button_text(self._remove, self.tr("Remove my plan…"))
