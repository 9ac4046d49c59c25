"""Legal cases: the list, and in its place a case or a form of it."""

from PySide6.QtWidgets import QWidget

from ui.casework.case_file import CaseFile
from ui.casework.case_form import CaseForm
from ui.casework.case_list import CaseList
from ui.casework.hearing_form import HearingForm
from ui.casework.reference_form import ReferenceForm
from ui.casework.task_form import TaskForm
from ui.design.fields.plain_form import PlainForm
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.parts_stack import PartsStack
from ui.design.translated import Translated


class CasesPage(Translated):
    """References, days in court and tasks; nothing clinical belongs here.

    Attributes:
        list: The cases, with a line to add one.
        file: One case.
        change: What a case is called.
        reference: A number of a case.
        hearing: A hearing.
        task: A task.
        parts: Shows one of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cases_page")
        self._header = PageHeader("")
        self.list, self.file = CaseList(), CaseFile()
        self.change, self.reference = CaseForm(), ReferenceForm()
        self.hearing, self.task = HearingForm(), TaskForm()
        self.parts = PartsStack(self.list, self.file, *self.forms)
        for form in self.forms:
            form.typed.resumed.connect(lambda shown=form: self.parts.show_part(shown))
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self.parts, 1)
        self.setFocusProxy(self.parts)
        self.retranslate()

    @property
    def forms(self) -> tuple[PlainForm, ...]:
        """The forms of a case."""
        return self.change, self.reference, self.hearing, self.task

    def retranslate(self) -> None:
        """Say the own words in the language of the moment."""
        self._header.set_texts(
            self.tr("Legal cases"), self.tr("References, days in court, and what is to be done.")
        )
