"""The page on which a list of clients is moved in, step by step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.design.buttons import quiet_button, set_button_text
from ui.design.layout.current_stack import CurrentStack
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import Names
from ui.moving_in.choose_step import ChooseStep
from ui.moving_in.columns_step import ColumnsStep
from ui.moving_in.report_step import ReportStep


class MovingInPage(Translated):
    """Shows one step at a time.

    Attributes:
        choose: The step that asks for the file.
        columns: The step that asks where columns go.
        report: The step that shows what each row becomes.

    Signals:
        left: The person wants to go back to the list of clients.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leave, self.names = quiet_button(""), NamesButton()
        self._leave.setObjectName("leave_moving_in")
        self._header = PageHeader("", actions=(self.names, self._leave))
        self.choose, self.columns, self.report = ChooseStep(), ColumnsStep(), ReportStep()
        self._steps = CurrentStack(0)
        for step in (self.choose, self.columns, self.report):
            self._steps.addWidget(step)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._steps)
        layout.addStretch(1)
        self._connect_signals()
        self.show_choose()
        self.retranslate()

    def _connect_signals(self) -> None:
        self._leave.clicked.connect(self.left)
        self.columns.back_requested.connect(self.show_choose)
        self.report.back_requested.connect(self.show_columns)

    def show_choose(self) -> None:
        """Show the step that asks for the file."""
        self._show(self.choose)

    def show_columns(self) -> None:
        """Show the step that asks where columns go; a bundle may have nothing to ask about."""
        self._show(self.columns if self.columns.asks else self.choose)

    def show_report(self) -> None:
        """Show the step that shows what each row becomes."""
        self._show(self.report)

    def _show(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self.names.setVisible(step is not self.choose)
        step.setFocus()

    def lock(self) -> None:
        """Let nothing be changed while long work goes on."""
        self._steps.setEnabled(False)

    def unlock(self) -> None:
        """Let the person go on."""
        self._steps.setEnabled(True)
        step = self._steps.currentWidget()
        if step is not None:
            step.setFocus()

    def show_names(self, names: Names) -> None:
        """Show the names in the list, or cover them again."""
        self.columns.cover_names(not names.shown)
        self.report.cover_names(not names.shown)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Import a list"),
            self.tr("Clients listed in a spreadsheet get their files here, all in one step."),
        )
        set_button_text(self._leave, self.tr("Back to the clients"))
