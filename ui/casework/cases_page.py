"""The page of legal cases: the list, and in its place one case or one of its forms."""

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
    """References, hearings and tasks; nothing clinical belongs here.

    Attributes:
        list: The cases, with a form to add one.
        file: One case.
        change: The form for a case's reference and remarks.
        reference: The form for a number of a case.
        hearing: The form for a hearing.
        task: The form for a task.
        parts: The stack that shows one of these.
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
        """The forms that change a case."""
        return self.change, self.reference, self.hearing, self.task

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Legal cases"), self.tr("References, days in court, and what is to be done.")
        )
